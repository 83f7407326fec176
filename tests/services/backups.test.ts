import { createHash } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { unpackBackup } from '../../electron/services/backup-format.ts'
import { Backups } from '../../electron/services/backups.ts'
import type { FileSystem } from '../../electron/services/disk/file-system.ts'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import { ScenarioFiles } from '../../electron/services/scenario-files.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import { readScenarioFile } from '../../shared/scenario/read.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { SAMPLE } from '../shared/scenario/sample.ts'
import { faultsFrom } from './faulty-pack.ts'

const [ONE, TWO] = ['slot-of-one', 'slot-of-two']
const document: ScenarioDocument = readScenarioFile(new TextEncoder().encode(SAMPLE), 'sample').document
const titled = (title: string): ScenarioDocument => ({ ...document, title })
const codesOf = async (work: () => unknown) => (await faultsFrom(work)).map(({ code }) => code)

let home: string
let now: Date
let files: ScenarioFiles
let backups: Backups

/** Another run of the host: what an earlier one knew is gone, what it wrote is there. */
function startAgain(fileSystem: FileSystem = fs): void {
  files = new ScenarioFiles({
    folder: join(home, 'documents'),
    versions: new EarlierVersions({ folder: join(home, 'versions') }),
    readDocument: (bytes, name) => ({
      ...readScenarioFile(bytes, name),
      isReadOnly: false,
      report: null,
      placeOf: () => ({ file: name, line: 1, column: 1 }),
    }),
  })
  backups = new Backups({ folder: join(home, 'private'), files, fs: fileSystem, now: () => now })
}

const saved = async (name: string, title: string) =>
  (await files.save({ document: titled(title), to: { name }, replace: true })).ticket
const inFolder = (...names: string[]) => join(home, 'private', 'backups', ...names)
const onDisk = (name: string) => fs.readFile(join(home, 'documents', name), 'utf8')
const left = (claims: readonly string[] = []) => backups.list(claims, false)
/** The real file system, of which no new file can be written. */
const fullDisk = (code: string): FileSystem => ({
  ...fs,
  open: async (path, flags, mode) => {
    if (String(flags).startsWith('wx')) throw Object.assign(new Error(`${code} by order`), { code })
    return fs.open(path, flags, mode)
  },
})

/** A backup of any header, whole by its seal. */
function sealed(header: string, body: string): string {
  const content = `${header}\n${body}`
  return `${content}end ${createHash('sha256').update(content).digest('hex')}\n`
}

function never(): never {
  throw new Error('the backup cannot be read')
}

beforeEach(async () => {
  home = await fs.mkdtemp(join(tmpdir(), 'backups-'))
  now = new Date('2026-11-26T03:42:00Z')
  startAgain()
  return () => fs.rm(home, { recursive: true, force: true })
})

describe('work that was left', () => {
  it('by a newer program stays as it is', async () => {
    await backups.write(ONE, null, titled('Older'))
    const { header, body } = unpackBackup(await fs.readFile(inFolder(`${ONE}.backup`))) ?? never()
    const newer = sealed(
      JSON.stringify({ ...header, version: 2, cloud: true }),
      new TextDecoder().decode(body),
    )
    await fs.writeFile(inFolder(`${TWO}.backup`), newer)
    startAgain()
    expect(await left()).toMatchObject([{ slot: ONE }])
    expect(await codesOf(() => backups.open(TWO, 'restore'))).toEqual(['backup.gone'])
    expect(await fs.readFile(inFolder(`${TWO}.backup`), 'utf8')).toBe(newer)
  })

  it('is there for the next run, with its file and what that is now', async () => {
    const ticket = await saved('plan', 'Saved')
    await backups.write(ONE, ticket, titled('Changed'))
    now = new Date('2026-11-26T03:43:00Z')
    await backups.write(TWO, null, titled('Never saved'))
    startAgain()
    expect(await left()).toEqual([
      {
        slot: TWO,
        name: null,
        title: 'Never saved',
        savedAt: now.toISOString(),
        standing: null,
        otherPack: null,
        attempts: 0,
      },
      {
        slot: ONE,
        name: 'plan.h45',
        title: 'Changed',
        savedAt: '2026-11-26T03:42:00.000Z',
        standing: 'same',
        otherPack: null,
        attempts: 0,
      },
    ])
  })

  it('is none where there is no folder', async () => {
    expect(await left()).toEqual([])
  })

  it('of files on a drive that does not answer is offered all the same, and asks the drive once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map(letter => `${letter}-of-the-drive`)
    for (const name of names) await backups.write(name, await saved(name, 'Saved'), titled('Changed'))
    const asked: string[] = []
    const away: FileSystem = {
      ...fs,
      open: async (path, flags, mode) => {
        if (!path.endsWith('.h45')) return fs.open(path, flags, mode)
        asked.push(path)
        return new Promise(() => undefined)
      },
    }
    startAgain()
    backups = new Backups({ folder: join(home, 'private'), files, fs: away, patience: 50 })
    expect((await left()).map(({ standing }) => standing)).toEqual(names.map(() => 'unavailable'))
    expect(asked).toHaveLength(1)
  })

  it('is never that of another living page, unless the page claims it or is the only one', async () => {
    await backups.write(ONE, null, titled('Of a page'))
    expect(await left()).toEqual([])
    expect(await left([TWO])).toEqual([])
    expect(await left([ONE])).toMatchObject([{ slot: ONE }])
    expect(await backups.list([], true)).toMatchObject([{ slot: ONE }])
  })

  it('is what the page wrote last', async () => {
    await Promise.all(['first', 'second', 'third'].map(title => backups.write(ONE, null, titled(title))))
    expect(await left([ONE])).toMatchObject([{ title: 'third' }])
    expect((await backups.open(ONE, 'look')).document).toEqual(titled('third'))
  })

  it('is dropped without a word where its file holds the same', async () => {
    const ticket = await saved('plan', 'Saved')
    await backups.write(ONE, ticket, titled('Changed'))
    await saved('plan', 'Changed')
    startAgain()
    expect(await left()).toEqual([])
    expect(await fs.readdir(inFolder())).toEqual([])
  })

  it('is dropped as well where the file says the same in other letters', async () => {
    const ticket = await saved('plan', 'Saved')
    await backups.write(ONE, ticket, titled('Changed'))
    const spaced = JSON.stringify(JSON.parse(writeScenario(titled('Changed'))))
    await fs.writeFile(join(home, 'documents', 'plan.h45'), spaced)
    startAgain()
    expect(await left()).toEqual([])
  })

  it.each([
    ['changed', () => fs.writeFile(join(home, 'documents', 'plan.h45'), writeScenario(titled('By another')))],
    ['gone', () => fs.rm(join(home, 'documents', 'plan.h45'))],
    ['unavailable', () => fs.rm(join(home, 'documents'), { recursive: true })],
  ] as const)('says that its file is %s', async (standing, happen) => {
    const ticket = await saved('plan', 'Saved')
    await backups.write(ONE, ticket, titled('Changed'))
    startAgain()
    await happen()
    expect(await left()).toMatchObject([{ name: 'plan.h45', standing }])
  })

  it('still belongs to its file when a page that outlived its host writes it again', async () => {
    const ticket = await saved('plan', 'Saved')
    await backups.write(ONE, ticket, titled('Changed'))
    startAgain()
    await backups.write(ONE, ticket, titled('Changed again'))
    expect(await left([ONE])).toMatchObject([{ name: 'plan.h45', title: 'Changed again', standing: 'same' }])
  })

  it('is kept in bounds: of more than fifty the oldest go', async () => {
    for (let minute = 0; minute < 52; minute += 1) {
      now = new Date(Date.UTC(2026, 10, 26, 3, minute))
      await backups.write(`slot-number-${minute}`, null, titled(`Work ${minute}`))
    }
    startAgain()
    const titles = (await left()).map(({ title }) => title)
    expect([titles.length, titles[0], titles.at(-1)]).toEqual([50, 'Work 51', 'Work 2'])
    expect(await fs.readdir(inFolder())).toHaveLength(50)
  })
})

describe('a damaged backup', () => {
  const whole = () => fs.readFile(inFolder(`${ONE}.backup`))
  const put = (bytes: Uint8Array | string) => fs.writeFile(inFolder(`${ONE}.backup`), bytes)

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['was cut off', bytes => bytes.subarray(0, bytes.length - 20)],
    ['is empty', () => Buffer.alloc(0)],
    ['has another letter', bytes => Buffer.from(bytes.toString().replace('Changed', 'Chanted'))],
    ['is of another version', bytes => Buffer.from(bytes.toString().replace('"version":1', '"version":2'))],
    ['is for another path', bytes => Buffer.from(bytes.toString().replace('plan.h45', 'evil.h45'))],
  ])('that %s is set aside, and the others are there', async (_what, damage) => {
    await backups.write(ONE, await saved('plan', 'Saved'), titled('Changed'))
    await backups.write(TWO, null, titled('Whole'))
    startAgain()
    await put(damage(await whole()))
    expect(await left()).toMatchObject([{ title: 'Whole' }])
    const names = (await fs.readdir(inFolder())).sort()
    expect(names).toEqual([`${ONE}.backup.corrupt-2026-11-26T03-42-00-000Z`, `${TWO}.backup`])
    expect(await codesOf(() => backups.open(ONE, 'restore'))).toEqual(['backup.gone'])
  })

  it('is kept five times and no more', async () => {
    for (let minute = 0; minute < 8; minute += 1) {
      now = new Date(Date.UTC(2026, 10, 26, 3, minute))
      await backups.write(ONE, null, titled('Work'))
      await put('nothing whole')
      expect(await left([ONE])).toEqual([])
    }
    const names = (await fs.readdir(inFolder())).sort()
    expect(names).toHaveLength(5)
    expect(names[0]).toContain('03-03-00')
  })
})

describe('restoring', () => {
  it('answers with the work, what the file holds, and a ticket that never overwrites a change unasked', async () => {
    await backups.write(ONE, await saved('plan', 'Saved'), titled('Changed'))
    startAgain()
    await saved('plan', 'By another')
    const opened = await backups.open(ONE, 'restore')
    expect(opened).toMatchObject({
      document: titled('Changed'),
      saved: titled('By another'),
      name: 'plan.h45',
      standing: 'changed',
    })
    const save = () =>
      files.save({ document: opened.document, to: { ticket: opened.ticket ?? '' }, replace: false })
    expect(await codesOf(save)).toEqual(['file.changed-on-disk'])
    expect(await onDisk('plan.h45')).toContain('By another')
  })

  it('saves to the file that is as it was', async () => {
    await backups.write(ONE, await saved('plan', 'Saved'), titled('Changed'))
    startAgain()
    const { document: work, ticket } = await backups.open(ONE, 'restore')
    await files.save({ document: work, to: { ticket: ticket ?? '' }, replace: false })
    expect(await onDisk('plan.h45')).toBe(writeScenario(titled('Changed')))
  })

  it('counts each attempt until the page writes again, and a look counts for nothing', async () => {
    await backups.write(ONE, null, titled('Work'))
    const attempts = async () => (await left([ONE]))[0]?.attempts
    await backups.open(ONE, 'look')
    expect(await attempts()).toBe(0)
    for (const count of [1, 2, 3]) {
      await backups.open(ONE, 'restore')
      startAgain()
      expect(await attempts()).toBe(count)
    }
    await backups.write(ONE, null, titled('Work'))
    expect(await attempts()).toBe(0)
  })

  it('works from a folder that takes nothing any more', async () => {
    await backups.write(ONE, null, titled('Work'))
    startAgain(fullDisk('ENOSPC'))
    expect((await backups.open(ONE, 'restore')).document).toEqual(titled('Work'))
  })
})

describe('discarding', () => {
  it('empties the slot, and an empty one stays empty', async () => {
    await backups.write(ONE, null, titled('Work'))
    await backups.discard(ONE)
    await backups.discard(ONE)
    expect(await left([ONE])).toEqual([])
    expect(await codesOf(() => backups.open(ONE, 'look'))).toEqual(['backup.gone'])
  })
})

describe('rescuing', () => {
  const local = /^plan \(khôi phục \d\d-\d\d-2026 \d\d\.42\)( \(2\))?\.h45$/

  it('makes a file of its own, never over another, and lets go of the backup', async () => {
    const ticket = await saved('plan', 'Saved')
    await backups.write(ONE, ticket, titled('Changed'))
    await backups.write(TWO, ticket, titled('Changed in another page'))
    startAgain()
    const [first, second] = [await backups.rescue(ONE, 'vi'), await backups.rescue(TWO, 'vi')]
    expect(first.name).toMatch(local)
    expect(second.name).toBe(first.name.replace('.h45', ' (2).h45'))
    expect(await onDisk(first.name)).toBe(writeScenario(titled('Changed')))
    expect(await onDisk('plan.h45')).toBe(writeScenario(titled('Saved')))
    expect(await left()).toEqual([])
  })

  it('names work that was never saved after its title', async () => {
    await backups.write(ONE, null, titled('Cầu/đường'))
    expect((await backups.rescue(ONE, 'en')).name).toMatch(/^Cầu-đường \(restored .*\)\.h45$/)
  })

  it('keeps the backup where the folder takes no file', async () => {
    await backups.write(ONE, null, titled('Work'))
    await fs.writeFile(join(home, 'documents'), 'a file in the place of the folder')
    expect(await codesOf(() => backups.rescue(ONE, 'vi'))).not.toEqual([])
    expect(await left([ONE])).toMatchObject([{ title: 'Work' }])
  })
})

describe('a folder that takes nothing', () => {
  it.each(['ENOSPC', 'EACCES', 'EROFS'])('is told with its reason (%s), and saving works on', async code => {
    startAgain(fullDisk(code))
    const faults = await faultsFrom(() => backups.write(ONE, null, titled('Work')))
    expect(faults).toMatchObject([{ code: 'backup.not-kept', args: { reason: code } }])
    await saved('plan', 'Saved')
    expect(await onDisk('plan.h45')).toContain('Saved')
  })

  it('leaves the backup before as it was', async () => {
    await backups.write(ONE, null, titled('Before'))
    startAgain(fullDisk('ENOSPC'))
    await codesOf(() => backups.write(ONE, null, titled('After')))
    expect(await left()).toMatchObject([{ title: 'Before' }])
  })

  it('stops no start', async () => {
    await fs.mkdir(join(home, 'private'))
    await fs.writeFile(inFolder(), 'a file in the place of the folder')
    expect(await left()).toEqual([])
    expect(await codesOf(() => backups.write(ONE, null, titled('Work')))).toEqual(['backup.not-kept'])
    await backups.discard(ONE)
  })
})
