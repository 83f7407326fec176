/** From an order to a whole file, or to none; `odd-export-thread.ts` says what a title has a thread do. */

import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { codesOf } from '../saving-ground.ts'
import { bytesOf, exportGround, order } from './export-ground.ts'

describe('an export', () => {
  it('is a whole file in the folder of the program, which is made for the first', async () => {
    const { desk, names, contentOf } = await exportGround()
    expect(await desk.write(order('plain'))).toEqual({
      name: 'gói.xlsx',
      folder: 'Hanoi 2045',
      size: bytesOf('new').length,
      notices: [],
    })
    expect(await names()).toEqual(['gói.xlsx'])
    expect(await contentOf('gói.xlsx')).toBe(bytesOf('new'))
  })

  it('tells what had to be cut', async () => {
    const { desk } = await exportGround()
    expect(await desk.write(order('cut'))).toMatchObject({ notices: [{ code: 'export.text-cut' }] })
  })

  it('is the same bytes where the same is exported in the same moment', async () => {
    const { desk, contentOf } = await exportGround()
    await desk.write(order('plain', { to: { name: 'a' } }))
    await desk.write(order('plain', { to: { name: 'b' } }))
    expect(await contentOf('a.xlsx')).toBe(await contentOf('b.xlsx'))
  })

  it('says how far it has come for as long as it is under way', async () => {
    const { desk } = await exportGround()
    const half = order('half')
    expect(desk.progress(half.job)).toBeNull()
    const work = codesOf(() => desk.write(half))
    await vi.waitFor(() => expect(desk.progress(half.job)).toBeCloseTo(0.5, 1))
    desk.cancel(half.job)
    await work
    expect(desk.progress(half.job)).toBeNull()
  })

  it.each(['half', 'stuck'])('that is cancelled leaves nothing behind: %s', async title => {
    const { desk, names, report } = await exportGround()
    const given = order(title)
    const work = codesOf(() => desk.write(given))
    await vi.waitFor(() => expect(desk.progress(given.job)).not.toBeNull())
    desk.cancel(given.job)
    expect(await work).toEqual(['export.cancelled'])
    expect(await names()).toEqual([])
    expect(report).not.toHaveBeenCalled()
  })

  it('that is cancelled while the disk writes leaves nothing behind', async () => {
    const given = order('plain')
    const ground = await exportGround({
      open: async (...args) => {
        ground.desk.cancel(given.job)
        return await fs.open(...args)
      },
    })
    expect(await codesOf(() => ground.desk.write(given))).toEqual(['export.cancelled'])
    expect(await ground.names()).toEqual([])
  })

  it('may be cancelled before it is asked for, since one message can overtake another', async () => {
    const { desk, names } = await exportGround()
    const given = order('plain')
    desk.cancel(given.job)
    expect(await codesOf(() => desk.write(given))).toEqual(['export.cancelled'])
    expect(await names()).toEqual([])
  })

  it.each([
    ['crash', 'export.thread-lost'],
    ['wrong', 'export.thread-lost'],
  ])('whose thread breaks is refused and reported, and the next one works: %s', async (title, code) => {
    const { desk, names, report } = await exportGround()
    expect(await codesOf(() => desk.write(order(title)))).toEqual([code])
    expect(report).toHaveBeenCalledOnce()
    expect(await names()).toEqual([])
    await desk.write(order('plain'))
    expect(await names()).toEqual(['gói.xlsx'])
  })

  it('whose thread is stuck is given up', async () => {
    const { desk, report } = await exportGround({}, { silence: 50 })
    expect(await codesOf(() => desk.write(order('stuck')))).toEqual(['export.thread-lost'])
    expect(report).toHaveBeenCalledOnce()
  })

  it('that needs more memory than it may have ends alone', async () => {
    const { desk, names } = await exportGround({}, { heap: 64 })
    expect(await codesOf(() => desk.write(order('memory')))).toEqual(['export.no-memory'])
    expect(await names()).toEqual([])
  })

  it('that cannot be made is refused with its own fault', async () => {
    const { desk, names, report } = await exportGround()
    expect(await codesOf(() => desk.write(order('refuse')))).toEqual(['export.not-in-hand'])
    expect(await names()).toEqual([])
    expect(report).not.toHaveBeenCalled()
  })

  it('is one of three at most', async () => {
    const { desk } = await exportGround()
    const three = [1, 2, 3].map(() => order('half'))
    const work = three.map(each => codesOf(() => desk.write(each)))
    expect(await codesOf(() => desk.write(order('plain')))).toEqual(['export.busy'])
    await desk.close()
    expect(await Promise.all(work)).toEqual(three.map(() => ['export.cancelled']))
    expect(await codesOf(() => desk.write(order('plain')))).toEqual(['export.cancelled'])
  })
})

describe('the place of an export', () => {
  it('is never written over unasked, and no thread is begun for it', async () => {
    const { desk, contentOf } = await exportGround()
    await desk.write(order('plain', { notes: 'old' }))
    expect(await codesOf(() => desk.write(order('half')))).toEqual(['file.exists'])
    expect(await contentOf('gói.xlsx')).toBe(bytesOf('old'))
    await desk.write(order('plain', { replace: true }))
    expect(await contentOf('gói.xlsx')).toBe(bytesOf('new'))
  })

  it('is not written over where a file came there meanwhile', async () => {
    const ground = await exportGround({
      open: async (path, flags, mode) => {
        await fs.writeFile(join(ground.folder, 'gói.xlsx'), 'of another program')
        return await fs.open(path, flags, mode)
      },
    })
    expect(await codesOf(() => ground.desk.write(order('plain')))).toEqual(['file.exists'])
    expect(await ground.contentOf('gói.xlsx')).toBe('of another program')
    expect(await ground.names()).toEqual(['gói.xlsx'])
  })

  it('that is write-protected is left alone whatever is agreed to', async () => {
    const { desk, folder, contentOf } = await exportGround()
    await desk.write(order('plain', { notes: 'old' }))
    await fs.chmod(join(folder, 'gói.xlsx'), 0o444)
    expect(await codesOf(() => desk.write(order('plain', { replace: true })))).toEqual([
      'export.write-protected',
    ])
    expect(await contentOf('gói.xlsx')).toBe(bytesOf('old'))
  })

  it('that is a link leads to the file at its end, which is asked about', async () => {
    const { desk, parent, folder } = await exportGround()
    await fs.mkdir(folder)
    const end = join(parent, 'elsewhere.xlsx')
    await fs.writeFile(end, 'old')
    await fs.symlink(end, join(folder, 'gói.xlsx'))
    expect(await codesOf(() => desk.write(order('plain')))).toEqual(['file.exists'])
    await desk.write(order('plain', { replace: true }))
    expect(await fs.readFile(end, 'utf8')).toBe(bytesOf('new'))
    expect((await fs.lstat(join(folder, 'gói.xlsx'))).isSymbolicLink()).toBe(true)
  })

  it('that is a folder, or a link that leads nowhere, is refused, and no thread is begun for it', async () => {
    const { desk, folder } = await exportGround()
    await fs.mkdir(join(folder, 'gói.xlsx'), { recursive: true })
    expect(await codesOf(() => desk.write(order('plain', { replace: true })))).toEqual(['file.not-a-file'])
    await fs.symlink('nowhere', join(folder, 'link.xlsx'))
    expect(await codesOf(() => desk.write(order('crash', { to: { name: 'link' } })))).toEqual([
      'file.broken-link',
    ])
  })

  it('that went with its drive is not made anew on another disk', async () => {
    const { desk, parent, seenFolders, folder } = await exportGround()
    seenFolders.add(folder)
    await fs.rm(parent, { recursive: true })
    expect(await codesOf(() => desk.write(order('plain')))).toEqual(['file.drive-away'])
  })

  it('is the one of a ticket, and a ticket that nobody gave is none', async () => {
    const { desk, parent } = await exportGround()
    const { ticket, name } = desk.admit(join(parent, 'chosen.xlsx'), 'xlsx')
    expect(name).toBe('chosen.xlsx')
    await desk.write(order('plain', { to: { ticket } }))
    expect(await fs.readFile(join(parent, 'chosen.xlsx'), 'utf8')).toBe(bytesOf('new'))
    expect(await codesOf(() => desk.write(order('plain', { to: { ticket: 'ticket-0001' } })))).toEqual([
      'file.unknown-ticket',
    ])
  })

  it.each([
    ['ENOSPC', 'file.disk-full'],
    ['EDQUOT', 'file.disk-full'],
    ['EACCES', 'file.no-permission'],
    ['EROFS', 'file.read-only-disk'],
    ['EIO', 'file.disk-error'],
  ])('on a disk that says %s keeps what stood there', async (code, fault) => {
    const refused = () => Promise.reject(Object.assign(new Error(code), { code }))
    const { desk, names, contentOf, folder } = await exportGround({ open: refused })
    await fs.mkdir(folder)
    await fs.writeFile(join(folder, 'gói.xlsx'), 'old')
    expect(await codesOf(() => desk.write(order('plain', { replace: true })))).toEqual([fault])
    expect(await names()).toEqual(['gói.xlsx'])
    expect(await contentOf('gói.xlsx')).toBe('old')
  })
})

describe('a picture', () => {
  const picture = {
    format: 'png',
    base64: Buffer.from('picture').toString('base64'),
    replace: false,
  } as const

  it('that the page drew is written as an export is', async () => {
    const { desk, contentOf } = await exportGround()
    const to = { name: '../biểu đồ.png' }
    expect(await desk.savePicture({ ...picture, to })).toEqual({
      name: '-biểu đồ.png',
      folder: 'Hanoi 2045',
      size: 7,
      notices: [],
    })
    expect(await contentOf('-biểu đồ.png')).toBe('picture')
    expect(await codesOf(() => desk.savePicture({ ...picture, to }))).toEqual(['file.exists'])
  })
})
