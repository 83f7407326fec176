import * as fs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { faultsFrom } from './faulty-pack.ts'
import { codesOf, document, saveIn, savingGround, titled } from './saving-ground.ts'

const errorOf = (code: string) => Object.assign(new Error(code), { code })

/** Long enough for a busy machine to save, and short enough to be waited for. */
const IMPATIENT = { save: 1500, look: 1500 }

describe('a save', () => {
  it.each([
    ['is not agreed to', false],
    ['is agreed to', true],
  ])(
    'loses nothing that a program without locks writes in the middle of it, where replacing %s',
    async (_, replace) => {
      const { folder, plan, filesWith, openIn, titlesOf, onDisk } = await savingGround()
      let isWriting = true
      const interrupted = filesWith({
        open: async (path, flags, mode) => {
          const handle = await fs.open(path, flags, mode)
          if (isWriting && flags === 'wx+' && dirname(String(path)) === folder) {
            isWriting = false
            await fs.writeFile(plan, writeScenario(titled('of an editor')))
          }
          return handle
        },
      })
      const ticket = await openIn(interrupted)
      const saved = saveIn(interrupted, ticket, 'mine', replace)
      if (replace) {
        await saved
        expect(await onDisk()).toContain('mine')
        expect(await titlesOf(ticket, interrupted)).toContain('of an editor')
      } else {
        expect(await codesOf(() => saved)).toEqual(['file.changed-on-disk'])
        expect(await onDisk()).toContain('of an editor')
      }
      expect(await fs.readdir(folder)).toEqual(['plan.h45'])
    },
  )

  it('does not replace a file that came to be while it was made', async () => {
    const { folder, filesWith, onDisk } = await savingGround()
    const interrupted = filesWith({
      open: async (path, flags, mode) => {
        if (flags === 'wx+') await fs.writeFile(join(folder, 'fresh.h45'), 'of another')
        return await fs.open(path, flags, mode)
      },
    })
    const fresh = { document: titled('mine'), to: { name: 'fresh' }, replace: false }
    expect(await codesOf(() => interrupted.save(fresh))).toEqual(['file.exists'])
    expect(await onDisk(join(folder, 'fresh.h45'))).toBe('of another')
  })

  it('of a file that went with its drive does not offer to create it again', async () => {
    const { folder, plan, filesWith, openIn } = await savingGround()
    let device = 0
    const onDrive = filesWith({
      stat: async path => Object.assign(await fs.stat(path), { dev: device }),
    })
    const ticket = await openIn(onDrive)
    await fs.rm(plan)
    expect(await codesOf(() => saveIn(onDrive, ticket, 'mine'))).toEqual(['file.gone'])
    device = 1
    expect(await codesOf(() => saveIn(onDrive, ticket, 'mine'))).toEqual(['file.drive-away'])
    expect(await fs.readdir(folder)).toEqual([])
  })

  it('into a folder that has become a file says that its folder is not there', async () => {
    const { folder, files, save } = await savingGround()
    const { ticket } = await files.save({ document: titled('x'), to: { name: 'x' }, replace: false })
    await fs.rename(folder, `${folder}-away`)
    await fs.writeFile(folder, 'a file')
    expect(await codesOf(() => save(ticket, 'y'))).toEqual(['file.no-folder'])
  })

  it('keeps what stood there, leaves nothing beside the file and has nothing to remark', async () => {
    const { folder, files, save, openIn, titlesOf } = await savingGround()
    const ticket = await openIn(files)
    expect(await save(ticket, 'second')).toMatchObject({ name: 'plan.h45', notices: [] })
    await save(ticket, 'third')
    expect(await titlesOf(ticket)).toEqual(['second', 'first'])
    expect(await fs.readdir(folder)).toEqual(['plan.h45'])
  })

  it('that replaces what another program wrote keeps that, readable or not', async () => {
    const { plan, files, save, openIn } = await savingGround()
    const ticket = await openIn(files)
    await fs.writeFile(plan, 'no scenario at all')
    await save(ticket, 'mine', true)
    const [version] = await files.versions(ticket)
    expect(version).toMatchObject({ size: 18, reason: 'saved' })
    expect(await codesOf(() => files.openVersion(ticket, version?.id ?? ''))).toEqual([
      'scenario.json-syntax',
    ])
  })

  it('says whether it kept what stood there: not where nothing did, nor where the same did', async () => {
    const { plan, files, save, openIn } = await savingGround()
    const ticket = await openIn(files)
    await fs.writeFile(plan, 'theirs')
    expect(await save(ticket, 'mine', true)).toMatchObject({ hasKept: true })
    expect(await save(ticket, 'mine', true)).toMatchObject({ hasKept: false })
    await fs.rm(plan)
    expect(await save(ticket, 'mine', true)).toMatchObject({ hasKept: false, notices: [] })
  })

  it('of what was deleted while it was replaced says that it is kept, for it is', async () => {
    const { folder, plan, files, filesWith, openIn, titlesOf } = await savingGround()
    let isThere = true
    const interrupted = filesWith({
      open: async (path, flags, mode) => {
        if (isThere && flags === 'wx+' && dirname(String(path)) === folder) {
          isThere = false
          await fs.rm(plan)
        }
        return await fs.open(path, flags, mode)
      },
    })
    const ticket = await openIn(interrupted)
    expect(await saveIn(interrupted, ticket, 'mine', true)).toMatchObject({ hasKept: true })
    expect(await titlesOf(await openIn(files))).toEqual(['first'])
  })

  it('through a link keeps the versions with the file that it leads to', async () => {
    const { parent, plan, files, save, openIn, titlesOf } = await savingGround()
    const link = join(parent, 'link.h45')
    await fs.symlink(plan, link)
    await save(await openIn(files, link), 'through the link')
    expect(await titlesOf(await openIn(files))).toEqual(['first'])
  })

  it('is made without a version where the private folder takes none, and says so', async () => {
    const { parent, files, save, openIn, onDisk } = await savingGround()
    await fs.writeFile(join(parent, 'versions'), 'in the way')
    const saved = await save(await openIn(files), 'second')
    const notices = [{ code: 'file.version-not-kept', args: { name: 'plan.h45' } }]
    expect(saved).toMatchObject({ hasKept: false, notices })
    expect(await onDisk()).toContain('second')
  })

  it('replaces nothing that its planner has not seen where that cannot be kept', async () => {
    const { parent, folder, plan, files, save, openIn, onDisk } = await savingGround()
    const [mine, refused] = [await openIn(files), { code: 'file.other-not-kept', args: { name: 'plan.h45' } }]
    await fs.writeFile(join(parent, 'versions'), 'in the way')
    await fs.writeFile(plan, 'theirs')
    expect(await faultsFrom(() => save(mine, 'mine', true))).toMatchObject([refused])
    const byName = { document: titled('mine'), to: { name: 'plan' }, replace: true }
    expect(await faultsFrom(() => files.save(byName))).toMatchObject([refused])
    const { ticket } = files.admit(plan, 'save')
    expect(await faultsFrom(() => save(ticket, 'mine'))).toMatchObject([refused])
    expect([await onDisk(), await fs.readdir(folder)]).toEqual(['theirs', ['plan.h45']])
  })

  it('creates a file that is gone again, whether or not versions are kept', async () => {
    const { parent, plan, files, save, openIn } = await savingGround()
    const ticket = await openIn(files)
    await fs.writeFile(join(parent, 'versions'), 'in the way')
    await fs.rm(plan)
    expect(await save(ticket, 'again', true)).toMatchObject({ notices: [] })
  })

  it('says where the file could not keep its owner', async () => {
    const { filesWith, openIn } = await savingGround()
    const foreign = filesWith({
      stat: async (path: string) => {
        const entry = await fs.stat(path)
        return Object.assign(entry, { uid: entry.uid + 1 })
      },
      open: async (...args: Parameters<typeof fs.open>) => {
        const handle = await fs.open(...args)
        handle.chown = () => Promise.reject(errorOf('EPERM'))
        return handle
      },
    })
    const saved = await saveIn(foreign, await openIn(foreign), 'second')
    expect(saved.notices).toEqual([{ code: 'file.owner-changed', args: { name: 'plan.h45' } }])
  })

  it('over a file that the disk does not let be read tells so, and not of a change that nobody saw', async () => {
    const { folder, plan, filesWith, openIn } = await savingGround()
    let fails = false
    const unreadable = filesWith({
      open: async (...args: Parameters<typeof fs.open>) => {
        if (fails && args[0] === plan) throw errorOf('EIO')
        return await fs.open(...args)
      },
    })
    const ticket = await openIn(unreadable)
    fails = true
    expect(await faultsFrom(() => saveIn(unreadable, ticket, 'second'))).toMatchObject([
      { code: 'file.disk-error', args: { action: 'save' } },
    ])
    expect(await fs.readdir(folder)).toEqual(['plan.h45'])
  })

  it('asks nobody twice after a write that the disk did not confirm', async () => {
    const { folder, filesWith, openIn, onDisk } = await savingGround()
    let fails = true
    const uncertain = filesWith({
      open: async (...args: Parameters<typeof fs.open>) => {
        const handle = await fs.open(...args)
        if (fails && args[0] === folder) handle.sync = () => Promise.reject(errorOf('EIO'))
        return handle
      },
    })
    const ticket = await openIn(uncertain)
    expect(await codesOf(() => saveIn(uncertain, ticket, 'second'))).toEqual(['file.not-certain'])
    expect(await onDisk()).toContain('second')
    fails = false
    await saveIn(uncertain, ticket, 'third')
    expect(await onDisk()).toContain('third')
  })

  it('begins again where its lock was broken while the computer slept, and finds what was saved meanwhile', async () => {
    const { folder, files, filesWith, save, openIn, onDisk } = await savingGround()
    let hasSlept = false
    const sleeper = filesWith({
      open: async (...args: Parameters<typeof fs.open>) => {
        const isOwnWrite = String(args[0]).includes('.tmp') && args[1] === 'wx+'
        if (isOwnWrite && dirname(String(args[0])) === folder && !hasSlept) {
          hasSlept = true
          const [lock = ''] = (await fs.readdir(folder)).filter(name => name.endsWith('.lock'))
          await fs.rm(join(folder, lock))
          await save(await openIn(files), 'theirs')
        }
        return fs.open(...args)
      },
    })
    const ticket = await openIn(sleeper)
    expect(await codesOf(() => saveIn(sleeper, ticket, 'mine'))).toEqual(['file.changed-on-disk'])
    expect(await onDisk()).toContain('theirs')
    expect(await fs.readdir(folder)).toEqual(['plan.h45'])
  })

  it('of two that know the same content succeeds once, whoever comes first', async () => {
    const { filesWith, openIn, onDisk } = await savingGround()
    const rivals = await Promise.all(
      [filesWith(), filesWith()].map(async at => ({ at, ticket: await openIn(at) })),
    )
    const outcomes = await Promise.all(
      rivals.map(({ at, ticket }, index) => codesOf(() => saveIn(at, ticket, `rival ${index}`))),
    )
    expect(outcomes.flat()).toEqual(['file.changed-on-disk'])
    const winner = outcomes.findIndex(codes => codes.length === 0)
    expect(await onDisk()).toContain(`rival ${winner}`)
  })

  it('on a disk that does not answer ends, says so at once the next time, and holds up no other file', async () => {
    const { folder, plan, filesWith, openIn, onDisk } = await savingGround()
    const { promise: back, resolve: comeBack } = Promise.withResolvers<void>()
    const stuck = filesWith(
      {
        stat: async (path: string) => {
          if (path === plan) await back
          return await fs.stat(path)
        },
      },
      { patience: IMPATIENT },
    )
    const ticket = await openIn(stuck)
    const faults = await faultsFrom(() => saveIn(stuck, ticket, 'second'))
    expect(faults).toMatchObject([{ code: 'file.no-answer', args: { name: 'plan.h45', action: 'save' } }])
    for (const fault of faults) expect(sayFault(fault, 'en')).toMatch(/nothing was saved.*stays here/)
    expect(await codesOf(() => saveIn(stuck, ticket, 'third'))).toEqual(['file.no-answer'])
    expect(await stuck.check(ticket)).toBe('unavailable')
    await stuck.save({ document, to: { name: 'other' }, replace: false })
    comeBack()
    await expect.poll(() => codesOf(() => saveIn(stuck, ticket, 'fourth'))).toEqual([])
    expect(await onDisk()).toContain('fourth')
    expect((await fs.readdir(folder)).sort()).toEqual(['other.h45', 'plan.h45'])
  })

  it('that was given up does not write when its disk comes back', async () => {
    const { folder, filesWith, openIn, onDisk } = await savingGround()
    const { promise: back, resolve: comeBack } = Promise.withResolvers<void>()
    const slow = filesWith(
      {
        open: async (...args: Parameters<typeof fs.open>) => {
          if (args[1] === 'wx+' && dirname(String(args[0])) === folder) await back
          return await fs.open(...args)
        },
      },
      { patience: IMPATIENT },
    )
    expect(await codesOf(async () => saveIn(slow, await openIn(slow), 'second'))).toEqual(['file.no-answer'])
    comeBack()
    await expect.poll(() => fs.readdir(folder)).toEqual(['plan.h45'])
    expect(await onDisk()).toContain('first')
  })

  it('is not misled by a clock that stands at another time than the file', async () => {
    const { plan, filesWith, openIn, titlesOf } = await savingGround()
    const early = filesWith({}, { now: () => new Date(0) })
    const ticket = await openIn(early)
    await fs.utimes(plan, 5e9, 5e9)
    await saveIn(early, ticket, 'second')
    await saveIn(early, ticket, 'third')
    expect(await titlesOf(ticket, early)).toEqual(['second', 'first'])
  })
})
