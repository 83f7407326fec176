import { createHash } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../electron/services/disk/read-bytes.ts'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import { earlierVersion } from '../../shared/contract/files.ts'
import { faultsFrom } from './faulty-pack.ts'

const DAY = 24 * 60 * 60 * 1000
const bytesOf = (text: string) => new TextEncoder().encode(text)
const hashOf = (text: string) => fingerprintOf(bytesOf(text)).sha256

let parent: string
let folder: string
let plan: string
let now: number
let versions: EarlierVersions

beforeEach(async () => {
  parent = await fs.mkdtemp(join(tmpdir(), 'versions-'))
  folder = join(parent, 'private', 'versions')
  plan = join(parent, 'plan.h45')
  await fs.writeFile(plan, 'now')
  now = Date.parse('2026-03-01T08:00:00Z')
  versions = new EarlierVersions({ folder, now: () => new Date(now) })
  return () => fs.rm(parent, { recursive: true, force: true })
})

const keep = (text: string, written = 'now', path = plan) =>
  versions.keep(path, bytesOf(text), { reason: 'saved', written: fingerprintOf(bytesOf(written)) })
const homeOf = (path: string) => join(folder, createHash('sha256').update(path).digest('hex'))
const textsOf = async (path = plan, content: string | null = null) => {
  const listed = await versions.list(path, content)
  return Promise.all(
    listed.map(async ({ id }) => new TextDecoder().decode(await versions.read(path, content, id))),
  )
}

describe('earlier versions', () => {
  it('are none before the first was kept', async () => {
    expect(await versions.list(plan, hashOf('now'))).toEqual([])
  })

  it('come back as they were kept, the last first, each as the contract says it', async () => {
    for (const text of ['one', 'two', 'three']) {
      await keep(text)
      now += 1000
    }
    expect(await textsOf()).toEqual(['three', 'two', 'one'])
    const listed = await versions.list(plan, null)
    expect(listed.map(version => earlierVersion.parse(version))).toEqual(listed)
    expect(listed[2]).toMatchObject({ keptAt: '2026-03-01T08:00:00.000Z', size: 3, reason: 'saved' })
  })

  it('say which were given up by their planner', async () => {
    const written = fingerprintOf(bytesOf('now'))
    await versions.keep(plan, bytesOf('mine'), { reason: 'mine', written })
    expect(await versions.list(plan, null)).toMatchObject([{ reason: 'mine' }])
    expect(await textsOf()).toEqual(['mine'])
  })

  it('are readable by nobody else', async () => {
    await keep('secret')
    const home = homeOf(plan)
    expect((await fs.stat(home)).mode & 0o077).toBe(0)
    for (const name of await fs.readdir(home)) expect((await fs.stat(join(home, name))).mode & 0o077).toBe(0)
  })

  it('do not repeat the one before', async () => {
    for (const text of ['one', 'one', 'two', 'one']) await keep(text)
    expect(await textsOf()).toEqual(['one', 'two', 'one'])
  })

  it('stay in the order of the saves when the clock is set back', async () => {
    await keep('one')
    now -= 400 * DAY
    await keep('two')
    now += 900 * DAY
    await keep('three')
    expect(await textsOf()).toEqual(['three', 'two', 'one'])
  })

  it('are kept for seven days, and the last twenty for ever', async () => {
    for (let index = 0; index < 30; index += 1) await keep(`early ${index}`)
    expect(await versions.list(plan, null)).toHaveLength(30)
    now += 8 * DAY
    await keep('late')
    const texts = await textsOf()
    expect(texts).toHaveLength(20)
    expect(texts[0]).toBe('late')
    expect(texts[19]).toBe('early 11')
  })

  it('take at most 200 MB of a file, and the oldest go first', async () => {
    await keep('oldest')
    now += 1000
    await keep('older')
    now += 1000
    const [older] = (await fs.readdir(homeOf(plan))).filter(name => name.includes(hashOf('older')))
    await fs.truncate(join(homeOf(plan), older ?? ''), 200 * 1024 * 1024 - 3)
    await keep('new')
    expect((await versions.list(plan, null)).map(({ size }) => size)).toEqual([3, 200 * 1024 * 1024 - 3])
  })

  it('that are damaged are told from others, and what is no version is passed over', async () => {
    await keep('good')
    now += 1000
    await keep('bad')
    const home = homeOf(plan)
    const [bad = ''] = (await fs.readdir(home)).filter(name => name.includes(hashOf('bad')))
    await fs.writeFile(join(home, bad), 'ba?')
    await fs.writeFile(join(home, 'notes.txt'), '')
    await fs.mkdir(join(home, `20260301T080000000Z-${'0'.repeat(64)}.h45`))
    const [damaged, good] = await versions.list(plan, null)
    expect(await faultsFrom(() => versions.read(plan, null, damaged?.id ?? ''))).toMatchObject([
      { code: 'file.version-damaged', args: { name: 'plan.h45' } },
    ])
    expect(await versions.read(plan, null, good?.id ?? '')).toEqual(new Uint8Array(bytesOf('good')))
    expect(await versions.list(plan, null)).toHaveLength(2)
  })

  it('are listed also where a file of ours seems to come from the end of all time', async () => {
    await keep('one')
    await fs.writeFile(join(homeOf(plan), `99991231T235959999Z-${'0'.repeat(64)}.h45`), 'late')
    await keep('two')
    await keep('three')
    expect(await textsOf()).toEqual(['three', 'two', 'one'])
  })

  it('that are no longer there are said to be gone', async () => {
    const id = `20260301T080000000Z-${'0'.repeat(64)}`
    expect(await faultsFrom(() => versions.read(plan, null, id))).toMatchObject([
      { code: 'file.version-gone' },
    ])
  })

  it('of two files of the same name stay apart', async () => {
    const other = join(parent, 'other', 'plan.h45')
    await keep('one')
    await keep('two', 'other', other)
    expect(await textsOf()).toEqual(['one'])
    expect(await textsOf(other)).toEqual(['two'])
  })

  it('are found by content for a file that was moved, and go with it from its next save on', async () => {
    await keep('one', 'now')
    const moved = join(parent, 'moved.h45')
    await fs.rename(plan, moved)
    expect(await textsOf(moved, hashOf('now'))).toEqual(['one'])
    expect(await textsOf(moved, hashOf('something else'))).toEqual([])
    now += 1000
    await keep('now', 'next', moved)
    expect(await textsOf(moved)).toEqual(['now', 'one'])
    expect(await textsOf(plan)).toEqual([])
  })

  it('are found by content for a file that was set back to one of them', async () => {
    await keep('one', 'now')
    expect(await textsOf(join(parent, 'copy.h45'), hashOf('one'))).toEqual(['one'])
  })

  it('of a file that still stands are not taken over by its copy', async () => {
    await keep('one', 'now')
    const copy = join(parent, 'copy.h45')
    await fs.copyFile(plan, copy)
    await keep('now', 'next', copy)
    expect(await textsOf(copy)).toEqual(['now'])
    expect(await textsOf(plan)).toEqual(['one'])
  })

  it('do without the note of their place where that is damaged', async () => {
    await keep('one')
    await fs.writeFile(join(homeOf(plan), 'place.json'), '{"pa')
    expect(await textsOf()).toEqual(['one'])
    expect(await textsOf(join(parent, 'moved.h45'), hashOf('now'))).toEqual([])
  })
})
