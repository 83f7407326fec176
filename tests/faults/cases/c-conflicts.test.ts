/** Group C: conflicts, recovery and instances. */

import { readdirSync, readFileSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Backups } from '../../../electron/services/backups.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'
import { racesCampaign } from '../campaigns/races.ts'
import { refuseNewFiles, refusingDisk } from '../disk/refusing-disk.ts'
import { openNamed, openShelf, placesIn, saveAgain, titled } from '../shelf.ts'
import { aFolder, aSavedScenario, codesOf, NAME, namesIn, titleAt } from './case-ground.ts'

const SLOT = 'slot-0001'
const backupsIn = (root: string, disk = {}) =>
  new Backups({ folder: placesIn(root).preferences, files: openShelf(root), ...disk })
const changeOutside = (path: string, title = 'theirs') => fs.writeFile(path, writeScenario(titled(title)))

test('C1 a file that changed on disk is known as changed, and can be opened again', async () => {
  const { shelf, path, opened } = await aSavedScenario()
  expect(await shelf.check(opened.ticket ?? '')).toBe('same')
  await changeOutside(path)
  expect(await shelf.check(opened.ticket ?? '')).toBe('changed')
  expect((await openNamed(shelf, NAME)).document.title).toBe('theirs')
})

test('C2 with edits on both sides every way keeps both', async () => {
  const { shelf, path, opened } = await aSavedScenario()
  const ticket = opened.ticket ?? ''
  await changeOutside(path)
  expect(await codesOf(() => saveAgain(shelf, opened, titled('mine')))).toEqual(['file.changed-on-disk'])
  // Theirs is taken, and mine goes among the versions.
  await shelf.keepVersion(ticket, titled('mine'))
  const [mine] = await shelf.versions(ticket)
  expect((await shelf.openVersion(ticket, mine?.id ?? '')).document.title).toBe('mine')
  // Mine is kept, and theirs goes among the versions.
  await saveAgain(shelf, opened, titled('mine'), true)
  const kept = await Promise.all(
    (await shelf.versions(ticket)).map(({ id }) => shelf.openVersion(ticket, id)),
  )
  expect(kept.map(({ document }) => document.title)).toContain('theirs')
  // Saved as another file.
  await shelf.save({ document: titled('both'), to: { name: 'both' }, replace: false })
  expect([await titleAt(path), await titleAt(join(shelf.folder, 'both.h45'))]).toEqual(['mine', 'both'])
})

test('C3 other bytes of the same size and time are found by their hash', async () => {
  const { shelf, path, opened } = await aSavedScenario()
  const { atime, mtime } = await fs.stat(path)
  await fs.writeFile(path, (await fs.readFile(path, 'utf8')).replace('"old"', '"odd"'))
  await fs.utimes(path, atime, mtime)
  expect(await codesOf(() => saveAgain(shelf, opened, titled('mine')))).toEqual(['file.changed-on-disk'])
})

test('C4 a file that was only touched is the same', async () => {
  const { shelf, path, opened } = await aSavedScenario()
  await fs.utimes(path, new Date(), new Date(Date.now() + 60_000))
  expect(await shelf.check(opened.ticket ?? '')).toBe('same')
  await saveAgain(shelf, opened, titled('new'))
  expect(await titleAt(path)).toBe('new')
})

test('C5 a file that was deleted is gone, and comes back only where that was asked', async () => {
  const { root, shelf, path, opened } = await aSavedScenario()
  await fs.rm(path)
  expect(await shelf.check(opened.ticket ?? '')).toBe('gone')
  expect(await codesOf(() => saveAgain(shelf, opened, titled('mine')))).toEqual(['file.gone'])
  await backupsIn(root).write(SLOT, null, titled('mine'))
  expect(await namesIn(shelf)).toEqual([])
  await saveAgain(shelf, opened, titled('mine'), true)
  expect(await titleAt(path)).toBe('mine')
})

test('C6 of two processes that save in the same moment exactly one succeeds', async () => {
  const { failures } = await racesCampaign.run({ size: 60, seed: 1 })
  expect(failures).toEqual([])
}, 60_000)

test.each([
  ['whose number no process has', 999_999_999, 'x'],
  ['whose number another process has now', process.pid, 'another start'],
])('C7 a lock of a killed process %s stops nobody', async (_what, dead, start) => {
  const { shelf, opened, path } = await aSavedScenario()
  const lock = await lockLeftBy(shelf.folder, { process: dead, start })
  await saveAgain(shelf, opened, titled('new'))
  expect(await titleAt(path)).toBe('new')
  expect(await namesIn(shelf)).not.toContain(lock)
})

test('C9 work that was not saved is offered at the next start, with the file it belongs to', async () => {
  const { root, shelf, opened } = await aSavedScenario()
  const before = new Backups({ folder: placesIn(root).preferences, files: shelf })
  await before.write(SLOT, opened.ticket, titled('unsaved'))
  const after = backupsIn(root)
  expect(await after.list([], true)).toMatchObject([
    { slot: SLOT, name: NAME, title: 'unsaved', standing: 'same' },
  ])
  const { document, saved } = await after.open(SLOT, 'look')
  expect([document.title, saved?.title]).toEqual(['unsaved', 'old'])
})

test('C10 a backup of a file that changed meanwhile is never written over it unasked', async () => {
  const { root, shelf, opened, path } = await aSavedScenario()
  await new Backups({ folder: placesIn(root).preferences, files: shelf }).write(
    SLOT,
    opened.ticket,
    titled('unsaved'),
  )
  await changeOutside(path)
  const files = openShelf(root)
  const after = new Backups({ folder: placesIn(root).preferences, files })
  expect(await after.list([], true)).toMatchObject([{ standing: 'changed' }])
  const restored = await after.open(SLOT, 'restore')
  expect(await codesOf(() => saveAgain(files, restored, restored.document))).toEqual(['file.changed-on-disk'])
  expect(await titleAt(path)).toBe('theirs')
})

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut off', bytes => bytes.subarray(0, bytes.length >> 1)],
  ['of other bytes', bytes => Buffer.from(bytes.toString().replace('unsaved', 'unSaved'))],
  ['empty', () => Buffer.alloc(0)],
  ['zeroed', bytes => Buffer.alloc(bytes.length)],
])('C11 a backup that is %s is set aside, and the program starts', async (_what, damage) => {
  const root = await aFolder()
  await backupsIn(root).write(SLOT, null, titled('unsaved'))
  const folder = join(placesIn(root).preferences, 'backups')
  const [name = ''] = await fs.readdir(folder)
  await fs.writeFile(join(folder, name), damage(await fs.readFile(join(folder, name))))
  const after = backupsIn(root)
  expect(await after.list([], true)).toEqual([])
  expect((await fs.readdir(folder)).join()).toContain('corrupt')
  await after.write(SLOT, null, titled('again'))
  expect(await after.list([SLOT], true)).toHaveLength(1)
})

test('C12 where no backup can be kept that is told, and saving still works', async () => {
  const { root, shelf, opened, path } = await aSavedScenario()
  const backups = backupsIn(root, { fs: refusingDisk(refuseNewFiles('ENOSPC')) })
  expect(await codesOf(() => backups.write(SLOT, null, titled('unsaved')))).toEqual(['backup.not-kept'])
  await saveAgain(shelf, opened, titled('new'))
  expect(await titleAt(path)).toBe('new')
})

test('C13 work whose restoring ends the program again and again is known by it', async () => {
  const root = await aFolder()
  await backupsIn(root).write(SLOT, null, titled('unsaved'))
  for (const attempts of [0, 1, 2, 3]) {
    expect(await backupsIn(root).list([], true)).toMatchObject([{ attempts }])
    await backupsIn(root).open(SLOT, 'restore')
  }
})

/** A lock as a process leaves it that is killed: a real one, taken down while it stood, with another holder. */
async function lockLeftBy(folder: string, holder: object): Promise<string> {
  const seen = new Map<string, string>()
  const watching = openShelf(join(folder, '..'), watchingLocks(folder, seen))
  await saveAgain(watching, await openNamed(watching, NAME), titled('between'))
  await saveAgain(watching, await openNamed(watching, NAME), titled('old'))
  const [name, text] = [...seen][0] ?? ['', '{}']
  await fs.writeFile(join(folder, name), JSON.stringify({ ...JSON.parse(text), ...holder }))
  return name
}

function watchingLocks(folder: string, seen: Map<string, string>) {
  return refusingDisk(name => {
    if (name === 'rename')
      for (const entry of readdirSync(folder))
        if (entry.endsWith('.lock')) seen.set(entry, readFileSync(join(folder, entry), 'utf8'))
    return null
  })
}
