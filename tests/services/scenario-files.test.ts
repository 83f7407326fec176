import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FileSystem } from '../../electron/services/disk/file-system.ts'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import { ScenarioFiles } from '../../electron/services/scenario-files.ts'
import { fileTicket } from '../../shared/contract/files.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { LIMITS, type ScenarioDocument } from '../../shared/scenario/document.ts'
import { readScenarioFile } from '../../shared/scenario/read.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { SAMPLE } from '../shared/scenario/sample.ts'
import { failingFileSystem } from './failing-file-system.ts'
import { faultsFrom } from './faulty-pack.ts'

const NOW = new Date('2026-03-01T08:00:00Z')
const document: ScenarioDocument = readScenarioFile(new TextEncoder().encode(SAMPLE), 'sample').document
const titled = (title: string): ScenarioDocument => ({ ...document, title })

let folder: string
let shelf: ScenarioFiles

const shelfWith = (fileSystem: FileSystem = fs) =>
  new ScenarioFiles({
    folder,
    fs: fileSystem,
    versions: new EarlierVersions({ folder: join(folder, '..', 'versions'), fs: fileSystem }),
    now: () => NOW,
    readDocument: (bytes, name) => ({
      ...readScenarioFile(bytes, name),
      isReadOnly: false,
      report: null,
      placeOf: () => ({ file: name, line: 1, column: 1 }),
    }),
  })
const codesOf = async (work: () => unknown) => (await faultsFrom(work)).map(({ code }) => code)
const save = (name: string, title = 'A title', replace = false) =>
  shelf.save({ document: titled(title), to: { name }, replace })
const onDisk = (name: string) => fs.readFile(join(folder, name), 'utf8')

beforeEach(async () => {
  const parent = await fs.mkdtemp(join(tmpdir(), 'shelf-'))
  folder = join(parent, 'Kịch bản')
  shelf = shelfWith()
  return () => fs.rm(parent, { recursive: true, force: true })
})

describe('the shelf of scenario files', () => {
  it('makes its folder on the first save and not before', async () => {
    expect(await shelf.list()).toEqual([])
    await expect(fs.stat(folder)).rejects.toThrow('ENOENT')
    const saved = await save('Thêm cây')
    expect(saved).toMatchObject({ name: 'Thêm cây.h45', savedAt: NOW.toISOString() })
    expect(await onDisk('Thêm cây.h45')).toBe(writeScenario(titled('A title')))
  })

  it('does not make its folder again on another disk, once it was there and went with all above it', async () => {
    await save('first')
    await shelf.list()
    await fs.rm(join(folder, '..'), { recursive: true })
    expect(await codesOf(() => save('second'))).toEqual(['file.drive-away'])
    await fs.mkdir(join(folder, '..'))
    expect(await save('second')).toMatchObject({ name: 'second.h45' })
  })

  it('hands out tickets that say nothing of the place', async () => {
    const { ticket } = await save('plan')
    expect(fileTicket.safeParse(ticket).success).toBe(true)
    expect(await shelf.open(ticket)).toMatchObject({ name: 'plan.h45', document: titled('A title') })
    const listed = (await shelf.list()).map(file => file.ticket)
    expect((await shelf.list()).map(file => file.ticket)).toEqual(listed)
  })

  it('lets no page overwrite unasked what another page of the same host has saved', async () => {
    await save('plan', 'first')
    const [listed] = await shelf.list()
    const mine = await shelf.open(listed?.ticket ?? '')
    const yours = await shelf.open(listed?.ticket ?? '')
    const saveAs = (opened: typeof mine, title: string, replace = false) =>
      shelf.save({ document: titled(title), to: { ticket: opened.ticket ?? '' }, replace })
    await saveAs(mine, 'mine')
    expect(await codesOf(() => saveAs(yours, 'yours'))).toEqual(['file.changed-on-disk'])
    expect(await onDisk('plan.h45')).toContain('mine')
    await saveAs(yours, 'yours', true)
    expect(await codesOf(() => saveAs(mine, 'mine again'))).toEqual(['file.changed-on-disk'])
    await saveAs(yours, 'yours again')
    expect(await onDisk('plan.h45')).toContain('yours again')
  })

  it('gives a page that replaced a listed file a ticket of its own', async () => {
    await save('plan', 'first')
    const [listed] = await shelf.list()
    const to = { ticket: listed?.ticket ?? '' }
    const saved = await shelf.save({ document: titled('second'), to, replace: true })
    await shelf.save({ document: titled('third'), to: { ticket: saved.ticket }, replace: false })
    expect(await codesOf(() => shelf.save({ document, to, replace: false }))).toEqual(['file.exists'])
    expect(await onDisk('plan.h45')).toContain('third')
  })

  it('lists scenario files only, the last changed first', async () => {
    for (const [index, name] of ['old', 'new', 'middle'].entries()) {
      await save(name)
      const time = [1000, 3000, 2000][index] ?? 0
      await fs.utimes(join(folder, `${name}.h45`), time, time)
    }
    await fs.writeFile(join(folder, 'notes.txt'), '')
    await fs.writeFile(join(folder, '.hidden.h45'), '')
    await fs.mkdir(join(folder, 'folder.h45'))
    await fs.symlink(join(folder, 'nowhere'), join(folder, 'dangling.h45'))
    const listed = await shelf.list()
    expect(listed.map(({ name }) => name)).toEqual(['new.h45', 'middle.h45', 'old.h45'])
    expect(listed[0]).toMatchObject({
      modified: new Date(3_000_000).toISOString(),
      size: (await onDisk('new.h45')).length,
    })
  })

  it('never takes a path for a name', async () => {
    const { name } = await save('../../outside')
    expect(name).toBe('-..-outside.h45')
    expect(await fs.readdir(folder)).toEqual([name])
  })

  it('does not replace a file of that name unless it is told to', async () => {
    await save('plan', 'first')
    expect(await codesOf(() => save('plan', 'second'))).toEqual(['file.exists'])
    expect(await onDisk('plan.h45')).toContain('first')
    await save('plan', 'second', true)
    expect(await onDisk('plan.h45')).toContain('second')
  })

  it('saves again what it opened or saved, without asking', async () => {
    const { ticket } = await save('plan', 'first')
    await shelf.save({ document: titled('second'), to: { ticket }, replace: false })
    await shelf.save({ document: titled('third'), to: { ticket }, replace: false })
    expect(await onDisk('plan.h45')).toContain('third')
  })

  it('keeps the same bytes over save, open and save', async () => {
    const { ticket } = await save('plan')
    const before = await onDisk('plan.h45')
    const { document: opened } = await shelf.open(ticket)
    await shelf.save({ document: opened, to: { ticket }, replace: false })
    expect(await onDisk('plan.h45')).toBe(before)
  })

  it('does not overwrite what another program changed, even where size and time are the same', async () => {
    const { ticket } = await save('plan', 'mine!')
    const path = join(folder, 'plan.h45')
    const { atime, mtime } = await fs.stat(path)
    await fs.writeFile(path, (await onDisk('plan.h45')).replace('mine!', 'yours'))
    await fs.utimes(path, atime, mtime)
    const again = { document: titled('again'), to: { ticket } }
    expect(await codesOf(() => shelf.save({ ...again, replace: false }))).toEqual(['file.changed-on-disk'])
    expect(await onDisk('plan.h45')).toContain('yours')
    await shelf.save({ ...again, replace: true })
    expect(await onDisk('plan.h45')).toContain('again')
  })

  it('is not disturbed by a file that was only touched', async () => {
    const { ticket } = await save('plan')
    await fs.utimes(join(folder, 'plan.h45'), 1, 1)
    expect(await codesOf(() => shelf.save({ document, to: { ticket }, replace: false }))).toEqual([])
  })

  it('asks before it brings back a file that was removed', async () => {
    const { ticket } = await save('plan')
    await fs.rm(join(folder, 'plan.h45'))
    expect(await codesOf(() => shelf.save({ document, to: { ticket }, replace: false }))).toEqual([
      'file.gone',
    ])
    expect(await shelf.list()).toEqual([])
  })

  it('asks before it replaces a write-protected file', async () => {
    const { ticket } = await save('plan')
    await fs.chmod(join(folder, 'plan.h45'), 0o444)
    expect(await codesOf(() => shelf.save({ document, to: { ticket }, replace: false }))).toEqual([
      'file.write-protected',
    ])
  })

  it('may replace once what the dialog of the system has asked about', async () => {
    await save('plan', 'first')
    const other = shelfWith()
    const { ticket } = other.admit(join(folder, 'plan.h45'), 'save')
    await other.save({ document: titled('second'), to: { ticket }, replace: false })
    expect(await onDisk('plan.h45')).toContain('second')
    await fs.writeFile(join(folder, 'plan.h45'), 'changed since')
    expect(await codesOf(() => other.save({ document, to: { ticket }, replace: false }))).toEqual([
      'file.changed-on-disk',
    ])
    const again = { ticket: other.admit(join(folder, 'plan.h45'), 'save').ticket }
    expect(await codesOf(() => other.save({ document, to: again, replace: false }))).toEqual([])
  })

  it('does not replace a file that it only listed', async () => {
    await save('plan', 'first')
    const other = shelfWith()
    const [listed] = await other.list()
    expect(
      await codesOf(() => other.save({ document, to: { ticket: listed?.ticket ?? '' }, replace: false })),
    ).toEqual(['file.exists'])
  })

  it('saves one after the other, so that the last one stays', async () => {
    const { ticket } = await save('plan')
    const titles = Array.from({ length: 10 }, (_, index) => `number ${index}`)
    await Promise.all(
      titles.map(title => shelf.save({ document: titled(title), to: { ticket }, replace: false })),
    )
    expect(await onDisk('plan.h45')).toContain('number 9')
    expect(await fs.readdir(folder)).toEqual(['plan.h45'])
  })

  it('goes on saving after a save that failed', async () => {
    const failed = save('plan', '')
    const good = save('plan')
    expect(await codesOf(() => failed)).toEqual(['scenario.field-empty'])
    expect(await good).toMatchObject({ name: 'plan.h45' })
  })

  it('knows no ticket that it did not give', async () => {
    expect(await codesOf(() => shelf.open('AAAAAAAAAAAA'))).toEqual(['file.unknown-ticket'])
    expect(await codesOf(() => shelf.save({ document, to: { ticket: '../../a' }, replace: true }))).toEqual([
      'file.unknown-ticket',
    ])
  })

  it('admits only names that end as scenario files do', async () => {
    expect(await codesOf(() => shelf.admit('/etc/passwd', 'open'))).toEqual(['file.not-a-scenario-name'])
  })
})

describe('opening', () => {
  const opening = (path: string) => codesOf(() => shelf.open(shelf.admit(path, 'open').ticket))

  beforeEach(() => fs.mkdir(folder))

  it('changes nothing on disk, whether it succeeds or not', async () => {
    const path = join(folder, 'a.h45')
    await fs.writeFile(path, 'not JSON')
    await fs.utimes(path, 1, 1)
    expect(await opening(path)).toEqual(['scenario.json-syntax'])
    expect(await fs.readdir(folder)).toEqual(['a.h45'])
    expect((await fs.stat(path)).mtimeMs).toBe(1000)
    expect(await onDisk('a.h45')).toBe('not JSON')
  })

  it('refuses a file of gigabytes before it reads it', async () => {
    const path = join(folder, 'huge.h45')
    await fs.writeFile(path, '')
    await fs.truncate(path, 5 * 1024 ** 3)
    expect(await opening(path)).toEqual(['file.too-large'])
  })

  it('refuses a folder, a pipe and a device without waiting', async () => {
    await fs.mkdir(join(folder, 'dir.h45'))
    execFileSync('mkfifo', [join(folder, 'pipe.h45')])
    await fs.symlink('/dev/zero', join(folder, 'zero.h45'))
    for (const name of ['dir', 'pipe', 'zero'])
      expect(await opening(join(folder, `${name}.h45`))).toEqual(['file.not-a-file'])
  })

  it('of a file that is not there says so', async () => {
    expect(await opening(join(folder, 'none.h45'))).toEqual(['file.not-found'])
  })

  it('of bytes that came without a place gives no ticket', async () => {
    expect(shelf.read('dropped.h45', new TextEncoder().encode(SAMPLE))).toMatchObject({
      ticket: null,
      name: 'dropped.h45',
      notices: [],
    })
  })
})

describe('a system that refuses', () => {
  it.each([
    ['ENOSPC', 'file.disk-full'],
    ['EDQUOT', 'file.disk-full'],
    ['EACCES', 'file.no-permission'],
    ['EROFS', 'file.read-only-disk'],
    ['EIO', 'file.disk-error'],
    ['EMFILE', 'file.too-many-open'],
    ['ENAMETOOLONG', 'file.name-too-long'],
    ['ENOENT', 'file.no-folder'],
    ['EXDEV', 'file.failed'],
    ['EWEIRD', 'file.failed'],
  ])('with %s is told as %s, with what to do, and the old file stays', async (code, expected) => {
    await save('plan', 'first')
    const failing = shelfWith({
      ...fs,
      rename: (from, to) =>
        to === join(folder, 'plan.h45')
          ? Promise.reject(Object.assign(new Error(code), { code }))
          : fs.rename(from, to),
    })
    const { ticket } = await failing.open(failing.admit(join(folder, 'plan.h45'), 'open').ticket)
    const faults = await faultsFrom(() =>
      failing.save({ document: titled('second'), to: { ticket: ticket ?? '' }, replace: false }),
    )
    expect(faults.map(fault => fault.code)).toEqual([expected])
    for (const fault of faults) {
      expect(sayFault(fault, 'en')).toMatch(/nothing was saved; /)
      expect(sayFault(fault, 'vi')).toMatch(/chưa lưu được gì; /)
    }
    expect(await onDisk('plan.h45')).toContain('first')
    expect(await fs.readdir(folder)).toEqual(['plan.h45'])
  })

  it.runIf(process.platform === 'linux')('to make the folder is told, and can be told again', async () => {
    folder = '/proc/hanoi-2045'
    shelf = shelfWith()
    const refusals = await Promise.all([codesOf(() => save('a')), codesOf(() => save('b'))])
    expect(refusals).toEqual([['file.no-folder'], ['file.no-folder']])
  })

  it('to list the folder is told as such', async () => {
    await save('plan')
    const faults = await faultsFrom(() => shelfWith(failingFileSystem(1, 'EACCES').fs).list())
    expect(faults).toMatchObject([{ code: 'file.no-permission', args: { action: 'list' } }])
  })

  it('of a document too large is not even asked', async () => {
    const views = Array.from({ length: 200 }, () => 'v'.repeat(LIMITS.bytes / 150))
    const huge = { ...document, views }
    expect(await codesOf(() => shelf.save({ document: huge, to: { name: 'huge' }, replace: false }))).toEqual(
      ['scenario.too-large-to-write'],
    )
    await expect(fs.stat(folder)).rejects.toThrow('ENOENT')
  })
})
