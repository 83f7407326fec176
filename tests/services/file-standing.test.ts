import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { savingGround } from './saving-ground.ts'

describe('what a file on disk is now', () => {
  it('is the same where it was only touched or put back', async () => {
    const { plan, files, openIn, onDisk } = await savingGround()
    const ticket = await openIn(files)
    expect(await files.check(ticket)).toBe('same')
    await fs.utimes(plan, 1, 1)
    expect(await files.check(ticket)).toBe('same')
    const text = await onDisk()
    await fs.rm(plan)
    await fs.writeFile(plan, text)
    expect(await files.check(ticket)).toBe('same')
  })

  it('is not read again while nothing speaks for a change', async () => {
    const { plan, filesWith, openIn } = await savingGround()
    let opened = 0
    const counting = filesWith({
      open: (...args: Parameters<typeof fs.open>) => {
        opened += 1
        return fs.open(...args)
      },
    })
    const ticket = await openIn(counting)
    await fs.utimes(plan, 1, 1)
    await counting.check(ticket)
    const before = opened
    await counting.check(ticket)
    expect(opened).toBe(before)
  })

  it('is changed where its bytes are others, or where it is no file', async () => {
    const { plan, files, openIn } = await savingGround()
    const ticket = await openIn(files)
    await fs.writeFile(plan, 'other')
    expect(await files.check(ticket)).toBe('changed')
    await fs.rm(plan)
    await fs.mkdir(plan)
    expect(await files.check(ticket)).toBe('changed')
  })

  it('is gone only where its folder is there to say so', async () => {
    const { parent, folder, plan, files, openIn } = await savingGround()
    const ticket = await openIn(files)
    await fs.rename(plan, join(parent, 'elsewhere.h45'))
    expect(await files.check(ticket)).toBe('gone')
    await fs.rename(folder, join(parent, 'unplugged'))
    expect(await files.check(ticket)).toBe('unavailable')
  })

  it('is unavailable where another drive stands in the place of its own', async () => {
    const { plan, filesWith, openIn } = await savingGround()
    let device = 0
    const moved = filesWith({
      stat: async (path: string) => {
        const entry = await fs.stat(path)
        return Object.assign(entry, { dev: entry.dev + device })
      },
    })
    const ticket = await openIn(moved)
    await fs.rm(plan)
    device = 1
    expect(await moved.check(ticket)).toBe('unavailable')
  })

  it('is the same to a holder of an earlier run who knew these bytes', async () => {
    const { plan, files, filesWith, openIn } = await savingGround()
    const { path, known } = files.placeOfTicket(await openIn(files))
    const later = filesWith()
    const ticket = later.admitKnown(path, known)
    expect(await later.check(ticket)).toBe('same')
    await fs.writeFile(plan, 'other')
    expect(await later.check(ticket)).toBe('changed')
  })

  it('is the same after a save of our own', async () => {
    const { files, save, openIn } = await savingGround()
    const ticket = await openIn(files)
    await save(ticket, 'second')
    expect(await files.check(ticket)).toBe('same')
  })
})
