/** Group A: saving. Each case says what goes wrong, and what must come of it. */

import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Backups } from '../../../electron/services/backups.ts'
import type { FileSystem } from '../../../electron/services/disk/file-system.ts'
import { removeLeftovers } from '../../../electron/services/disk/leftovers.ts'
import { cleanFileName } from '../../../shared/scenario/file-name.ts'
import { fullDiskCampaign } from '../campaigns/full-disk.ts'
import { kill9Campaign } from '../campaigns/kill-9.ts'
import { refuseFirst, refuseNewFiles, refusingDisk } from '../disk/refusing-disk.ts'
import { openNamed, openShelf, placesIn, saveAgain, titled } from '../shelf.ts'
import { aFolder, aSavedScenario, codesOf, NAME, namesIn, savesOf, titleAt } from './case-ground.ts'

const always = Number.POSITIVE_INFINITY

test('A1 a process that is killed while it saves leaves old or new, and all that it acknowledged', async () => {
  const { failures } = await kill9Campaign.run({ size: 10, seed: 7 })
  expect(failures).toEqual([])
}, 60_000)

test('A2 a disk that is full before the first byte is told as full, and nothing is lost', async () => {
  const { shelf, opened, path } = await aSavedScenario(refusingDisk(refuseNewFiles('ENOSPC')))
  expect(await codesOf(() => saveAgain(shelf, opened, titled('new')))).toEqual(['file.disk-full'])
  expect(await titleAt(path)).toBe('old')
  expect(await namesIn(shelf)).toEqual([NAME])
})

test('A3 a disk that fills in the middle is told as full, and nothing is lost', async () => {
  const { failures } = await fullDiskCampaign.run({ size: 1, seed: 1 })
  expect(failures).toEqual([])
}, 60_000)

test.each([
  ['.writeFile', 'EDQUOT', 'file.disk-full'],
  ['.sync', 'EIO', 'file.disk-error'],
])('A4 %s that fails with %s is never “saved”, and no second try makes it so', async (name, code, told) => {
  const disk = refusingDisk(refuseFirst(always, name, code))
  const { shelf, opened, path } = await aSavedScenario(disk)
  expect(await codesOf(() => saveAgain(shelf, opened, titled('new')))).toEqual([told])
  expect(await titleAt(path)).toBe('old')
})

test.each([
  ['EACCES', 'file.no-permission'],
  ['EROFS', 'file.read-only-disk'],
])('A5 a folder that takes nothing (%s) is told so, and another place can be chosen', async (code, told) => {
  const { shelf, opened, path, root } = await aSavedScenario(refusingDisk(refuseNewFiles(code)))
  expect(await codesOf(() => saveAgain(shelf, opened, titled('new')))).toEqual([told])
  expect(await titleAt(path)).toBe('old')
  const elsewhere = openShelf(join(root, 'elsewhere'))
  await fs.mkdir(join(root, 'elsewhere'))
  await elsewhere.save({ document: titled('new'), to: { name: NAME }, replace: false })
  expect(await titleAt(join(elsewhere.folder, NAME))).toBe('new')
})

test('A6 a file that is read-only is replaced only when that was asked, and stays read-only', async () => {
  const { shelf, opened, path } = await aSavedScenario()
  await fs.chmod(path, 0o444)
  expect(await codesOf(() => saveAgain(shelf, opened, titled('new')))).toEqual(['file.write-protected'])
  expect(await titleAt(path)).toBe('old')
  await saveAgain(shelf, opened, titled('new'), true)
  expect(await titleAt(path)).toBe('new')
  expect((await fs.stat(path)).mode & 0o777).toBe(0o444)
})

test('A7 a link keeps leading to its file, which is replaced', async () => {
  const { shelf, path } = await aSavedScenario()
  const link = join(shelf.folder, 'link.h45')
  await fs.symlink(path, link)
  await saveAgain(shelf, await openNamed(shelf, 'link.h45'), titled('new'))
  expect((await fs.lstat(link)).isSymbolicLink()).toBe(true)
  expect(await titleAt(path)).toBe('new')
})

test.each(['nowhere.h45', 'loop.h45'])(
  'A8 a link that leads nowhere or in a circle is told, and stays: %s',
  async to => {
    const { shelf } = await aSavedScenario()
    const link = join(shelf.folder, 'loop.h45')
    await fs.symlink(join(shelf.folder, to), link)
    const save = () => shelf.save({ document: titled('new'), to: { name: 'loop' }, replace: true })
    expect(await codesOf(save)).toEqual(['file.broken-link'])
    expect(await fs.readlink(link)).toBe(join(shelf.folder, to))
  },
)

test('A9 a second name of a file keeps what it had', async () => {
  const { shelf, opened, path } = await aSavedScenario()
  const second = join(shelf.folder, 'second.h45')
  await fs.link(path, second)
  await saveAgain(shelf, opened, titled('new'))
  expect([await titleAt(path), await titleAt(second)]).toEqual(['new', 'old'])
})

test('A10 a folder in the place of the file is not replaced', async () => {
  const { shelf, opened, path } = await aSavedScenario()
  await fs.rm(path)
  await fs.mkdir(path)
  for (const replace of [false, true])
    expect(await codesOf(() => saveAgain(shelf, opened, titled('new'), replace))).toEqual(['file.not-a-file'])
  expect((await fs.stat(path)).isDirectory()).toBe(true)
})

test('A11 a folder that is gone is told, and another place can be chosen', async () => {
  const { shelf, opened } = await aSavedScenario()
  await fs.rm(shelf.folder, { recursive: true })
  const [code] = await codesOf(() => saveAgain(shelf, opened, titled('new')))
  expect(['file.no-folder', 'file.folder-unavailable', 'file.gone']).toContain(code)
  const saved = await shelf.save({ document: titled('new'), to: { name: 'again' }, replace: false })
  expect(await titleAt(join(shelf.folder, saved.name))).toBe('new')
})

test.each([
  'x'.repeat(255),
  '🏙️'.repeat(80),
  'Đường'.normalize('NFD'),
  'Đường'.normalize('NFC'),
  'trailing. . .',
  'CON',
  'a:b',
])('A12 a name is kept as far as every system can keep it: %j', async name => {
  const shelf = openShelf(await aFolder())
  const saved = await shelf.save({ document: titled('new'), to: { name }, replace: false })
  expect(saved.name).toBe(cleanFileName(name))
  expect(Buffer.byteLength(saved.name)).toBeLessThanOrEqual(255)
  expect(await namesIn(shelf)).toEqual([saved.name])
})

test('A13 a file that another program holds is waited for; for ever it is told, and nothing is lost', async () => {
  const held = await aSavedScenario(refusingDisk(refuseFirst(3, 'rename', 'EBUSY')))
  await saveAgain(held.shelf, held.opened, titled('new'))
  expect(await titleAt(held.path)).toBe('new')
  const stuck = await aSavedScenario(refusingDisk(refuseFirst(always, 'rename', 'EBUSY')))
  expect(await codesOf(() => saveAgain(stuck.shelf, stuck.opened, titled('new')))).toEqual(['file.in-use'])
  expect(await titleAt(stuck.path)).toBe('old')
  expect(await namesIn(stuck.shelf)).toEqual([NAME])
}, 30_000)

test('A14 a rename that cannot be is an error, and never a write in place', async () => {
  const { shelf, opened, path } = await aSavedScenario(refusingDisk(refuseFirst(always, 'rename', 'EXDEV')))
  const { ino } = await fs.stat(path)
  expect(await codesOf(() => saveAgain(shelf, opened, titled('new')))).toEqual(['file.failed'])
  expect(await titleAt(path)).toBe('old')
  expect((await fs.stat(path)).ino).toBe(ino)
})

test('A15 too many open files are waited for, and told where that does not pass', async () => {
  let refused = 0
  const crowded = await aSavedScenario(
    refusingDisk((name, [, flags]) => {
      if (name !== 'open' || !String(flags).startsWith('w') || refused === 2) return null
      refused += 1
      return 'EMFILE'
    }),
  )
  await saveAgain(crowded.shelf, crowded.opened, titled('new'))
  expect([refused, await titleAt(crowded.path)]).toEqual([2, 'new'])
  const full = await aSavedScenario(refusingDisk(refuseNewFiles('EMFILE')))
  expect(await codesOf(() => saveAgain(full.shelf, full.opened, titled('new')))).toEqual([
    'file.too-many-open',
  ])
  expect(await titleAt(full.path)).toBe('old')
}, 30_000)

test('A16 saves that are asked for at once follow one another, and the last one stands', async () => {
  const { shelf, opened, path } = await aSavedScenario()
  const titles = ['one', 'two', 'three', 'four']
  await Promise.all(titles.map(title => saveAgain(shelf, opened, titled(title))))
  expect(await titleAt(path)).toBe('four')
  expect(await namesIn(shelf)).toEqual([NAME])
})

test('A17 a backup in the middle of a save loses neither', async () => {
  const { root, shelf, opened, path } = await aSavedScenario()
  const backups = new Backups({ folder: placesIn(root).preferences, files: shelf })
  await Promise.all([
    saveAgain(shelf, opened, titled('saved')),
    backups.write('slot-0001', opened.ticket, titled('backed up')),
  ])
  expect(await titleAt(path)).toBe('saved')
  expect((await backups.open('slot-0001', 'look')).document.title).toBe('backed up')
})

test('A18 a save is of the moment in which it was asked for', async () => {
  const { shelf, opened, path } = await aSavedScenario()
  const document = { ...titled('then') }
  const saving = saveAgain(shelf, opened, document)
  document.title = 'later'
  await saving
  expect(await titleAt(path)).toBe('then')
})

test.each([
  ['a number that is none', { ...titled('new'), views: [Number.NaN] }],
  ['half a letter', { ...titled('new'), title: 'x\ud800' }],
])('A19 what could not be read again is not saved: %s', async (_what, document) => {
  const { shelf, opened, path } = await aSavedScenario()
  const [code] = await codesOf(() => saveAgain(shelf, opened, document))
  expect(code).toMatch(/^scenario\./)
  expect(await titleAt(path)).toBe('old')
})

test.each([-1, 1])('A20 a clock that is wrong by years makes no conflict', async direction => {
  const { shelf, opened, path } = await aSavedScenario()
  const then = new Date(Date.now() + direction * 3 * 365 * 24 * 3600 * 1000)
  await fs.utimes(path, then, then)
  await saveAgain(shelf, opened, titled('new'))
  expect(await titleAt(path)).toBe('new')
})

test('A21 a save that ends between the earlier version and the new file leaves the old file whole', async () => {
  const disk = refusingDisk((name, [, to]) =>
    name === 'rename' && String(to).endsWith(`/${NAME}`) ? 'EIO' : null,
  )
  const { root, shelf, opened, path } = await aSavedScenario(disk)
  expect(await codesOf(() => saveAgain(shelf, opened, titled('new')))).toEqual(['file.disk-error'])
  expect(await titleAt(path)).toBe('old')
  const again = openShelf(root)
  const { ticket } = await openNamed(again, NAME)
  expect(await again.versions(ticket ?? '')).toHaveLength(1)
})

test('A22 of ten thousand stale files only our own of dead processes are removed', async () => {
  const folder = await aFolder()
  const name = (number: number) => `.a.h45.999999999.${number.toString(16).padStart(12, '0')}.tmp`
  const living = `.a.h45.${process.pid}.0123456789ab.tmp`
  for (let number = 0; number < 10_000; number += 1) await fs.writeFile(join(folder, name(number)), '')
  for (const foreign of ['.other.tmp', living, 'plan.h45']) await fs.writeFile(join(folder, foreign), '')
  const later = Date.now() + 60 * 60 * 1000
  await removeLeftovers(fs, folder, Date.now())
  expect(await fs.readdir(folder)).toHaveLength(10_003)
  for (let call = 0; call < 25; call += 1) await removeLeftovers(fs, folder, later)
  expect((await fs.readdir(folder)).sort()).toEqual(['.other.tmp', living, 'plan.h45'].sort())
}, 60_000)

test('A23 a folder that cannot be synced, as on some network drives, is no error', async () => {
  const folders = new Set<unknown>()
  const disk = refusingDisk((name, [path, flags]) => {
    if (name === 'open' && flags === 'r') folders.add(path)
    return name === 'open' && flags === 'r' ? 'EINVAL' : null
  })
  const { shelf, opened, path } = await aSavedScenario(disk)
  await saveAgain(shelf, opened, titled('new'))
  expect(await titleAt(path)).toBe('new')
  expect(folders.size).toBeGreaterThan(0)
})

test('A24 permissions stay whatever the mask says, and another owner is told', async () => {
  const before = process.umask(0o077)
  try {
    const { shelf, opened, path } = await aSavedScenario(refusingDisk(refuseFirst(always, '.chown', 'EPERM')))
    await fs.chmod(path, 0o664)
    await fs.chown(path, 12_345, 12_345).catch(() => {})
    const isForeign = (await fs.stat(path)).uid === 12_345
    const { notices } = await saveAgain(shelf, opened, titled('new'))
    expect((await fs.stat(path)).mode & 0o777).toBe(0o664)
    expect(notices.map(({ code }) => code)).toEqual(isForeign ? ['file.owner-changed'] : [])
  } finally {
    process.umask(before)
  }
})

test('A25 a program that ends waits for a save that it has begun, and not for ever', async () => {
  const { promise: back, resolve: comeBack } = Promise.withResolvers<void>()
  const slow: FileSystem = { ...fs, rename: (from, to) => back.then(() => fs.rename(from, to)) }
  const { shelf, opened, path } = await aSavedScenario(slow)
  const { handlers, settled } = savesOf(shelf)
  const saving = handlers['files:save']({
    document: titled('new'),
    to: { ticket: opened.ticket ?? '' },
    replace: false,
  })
  expect(await settled(10)).toBe(false)
  comeBack()
  expect(await settled(10_000)).toBe(true)
  expect(await titleAt(path)).toBe('new')
  await saving
})
