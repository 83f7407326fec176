import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FileSystem } from '../../electron/services/disk/file-system.ts'
import { EarlierVersions } from '../../electron/services/earlier-versions.ts'
import { ScenarioFiles } from '../../electron/services/scenario-files.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import { readScenarioFile } from '../../shared/scenario/read.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { SAMPLE } from '../shared/scenario/sample.ts'
import { faultsFrom } from './faulty-pack.ts'

const document: ScenarioDocument = readScenarioFile(new TextEncoder().encode(SAMPLE), 'sample').document
const titled = (title: string): ScenarioDocument => ({ ...document, title })
const errorOf = (code: string) => Object.assign(new Error(code), { code })

let parent: string
let folder: string
let plan: string
let files: ScenarioFiles

/** Long enough for a busy machine to save, and short enough to be waited for. */
const IMPATIENT = { save: 1500, look: 1500 }

const filesWith = (
  given: Partial<FileSystem> = {},
  options: { now?: () => Date; patience?: { save: number; look: number } } = {},
) => {
  const fileSystem: FileSystem = { ...fs, ...given }
  return new ScenarioFiles({
    folder,
    fs: fileSystem,
    versions: new EarlierVersions({ folder: join(parent, 'versions'), fs: fileSystem }),
    readDocument: (bytes, name) => ({
      ...readScenarioFile(bytes, name),
      isReadOnly: false,
      report: null,
      placeOf: () => ({ file: name, line: 1, column: 1 }),
    }),
    ...options,
  })
}
const codesOf = async (work: () => unknown) => (await faultsFrom(work)).map(({ code }) => code)
const saveIn = (where: ScenarioFiles, ticket: string, title: string, replace = false) =>
  where.save({ document: titled(title), to: { ticket }, replace })
const save = (ticket: string, title: string, replace = false) => saveIn(files, ticket, title, replace)
const openIn = async (where: ScenarioFiles, path = plan) => {
  const { ticket } = await where.open(where.admit(path, 'open').ticket)
  return ticket ?? ''
}
const titlesOf = async (ticket: string, where = files) =>
  Promise.all(
    (await where.versions(ticket)).map(
      async ({ id }) => (await where.openVersion(ticket, id)).document.title,
    ),
  )
const onDisk = (path = plan) => fs.readFile(path, 'utf8')

beforeEach(async () => {
  parent = await fs.mkdtemp(join(tmpdir(), 'saving-'))
  folder = join(parent, 'plans')
  plan = join(folder, 'plan.h45')
  files = filesWith()
  await files.save({ document: titled('first'), to: { name: 'plan' }, replace: false })
  return () => fs.rm(parent, { recursive: true, force: true })
})

describe('a save', () => {
  it.each([
    ['is not agreed to', false],
    ['is agreed to', true],
  ])(
    'loses nothing that a program without locks writes in the middle of it, where replacing %s',
    async (_, replace) => {
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
    const { ticket } = await files.save({ document: titled('x'), to: { name: 'x' }, replace: false })
    await fs.rename(folder, `${folder}-away`)
    await fs.writeFile(folder, 'a file')
    expect(await codesOf(() => save(ticket, 'y'))).toEqual(['file.no-folder'])
  })

  it('keeps what stood there, leaves nothing beside the file and has nothing to remark', async () => {
    const ticket = await openIn(files)
    expect(await save(ticket, 'second')).toMatchObject({ name: 'plan.h45', notices: [] })
    await save(ticket, 'third')
    expect(await titlesOf(ticket)).toEqual(['second', 'first'])
    expect(await fs.readdir(folder)).toEqual(['plan.h45'])
  })

  it('that replaces what another program wrote keeps that, readable or not', async () => {
    const ticket = await openIn(files)
    await fs.writeFile(plan, 'no scenario at all')
    await save(ticket, 'mine', true)
    const [version] = await files.versions(ticket)
    expect(version).toMatchObject({ size: 18, reason: 'saved' })
    expect(await codesOf(() => files.openVersion(ticket, version?.id ?? ''))).toEqual([
      'scenario.json-syntax',
    ])
  })

  it('through a link keeps the versions with the file that it leads to', async () => {
    const link = join(parent, 'link.h45')
    await fs.symlink(plan, link)
    await save(await openIn(files, link), 'through the link')
    expect(await titlesOf(await openIn(files))).toEqual(['first'])
  })

  it('is made without a version where the private folder takes none, and says so', async () => {
    await fs.writeFile(join(parent, 'versions'), 'in the way')
    const saved = await save(await openIn(files), 'second')
    expect(saved.notices).toEqual([{ code: 'file.version-not-kept', args: { name: 'plan.h45' } }])
    expect(await onDisk()).toContain('second')
  })

  it('replaces nothing that its planner has not seen where that cannot be kept', async () => {
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
    const ticket = await openIn(files)
    await fs.writeFile(join(parent, 'versions'), 'in the way')
    await fs.rm(plan)
    expect(await save(ticket, 'again', true)).toMatchObject({ notices: [] })
  })

  it('says where the file could not keep its owner', async () => {
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
    const early = filesWith({}, { now: () => new Date(0) })
    const ticket = await openIn(early)
    await fs.utimes(plan, 5e9, 5e9)
    await saveIn(early, ticket, 'second')
    await saveIn(early, ticket, 'third')
    expect(await titlesOf(ticket, early)).toEqual(['second', 'first'])
  })
})

describe('what a file on disk is now', () => {
  it('is the same where it was only touched or put back', async () => {
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
    const ticket = await openIn(files)
    await fs.writeFile(plan, 'other')
    expect(await files.check(ticket)).toBe('changed')
    await fs.rm(plan)
    await fs.mkdir(plan)
    expect(await files.check(ticket)).toBe('changed')
  })

  it('is gone only where its folder is there to say so', async () => {
    const ticket = await openIn(files)
    await fs.rename(plan, join(parent, 'elsewhere.h45'))
    expect(await files.check(ticket)).toBe('gone')
    await fs.rename(folder, join(parent, 'unplugged'))
    expect(await files.check(ticket)).toBe('unavailable')
  })

  it('is unavailable where another drive stands in the place of its own', async () => {
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
    const { path, known } = files.placeOfTicket(await openIn(files))
    const later = filesWith()
    const ticket = later.admitKnown(path, known)
    expect(await later.check(ticket)).toBe('same')
    await fs.writeFile(plan, 'other')
    expect(await later.check(ticket)).toBe('changed')
  })

  it('is the same after a save of our own', async () => {
    const ticket = await openIn(files)
    await save(ticket, 'second')
    expect(await files.check(ticket)).toBe('same')
  })
})

describe('an earlier version', () => {
  it('comes as a copy without a place', async () => {
    const ticket = await openIn(files)
    await save(ticket, 'second')
    const [version] = await files.versions(ticket)
    expect(await files.openVersion(ticket, version?.id ?? '')).toMatchObject({
      ticket: null,
      name: 'plan.h45',
      document: titled('first'),
    })
  })

  it('is kept of a document that its planner gives up', async () => {
    const ticket = await openIn(files)
    await files.keepVersion(ticket, titled('mine'))
    expect(await files.versions(ticket)).toMatchObject([{ reason: 'mine' }])
    expect(await titlesOf(ticket)).toEqual(['mine'])
    expect(await onDisk()).toContain('first')
  })

  it('that cannot be kept of such a document is an error, so that it is not given up', async () => {
    await fs.writeFile(join(parent, 'versions'), 'in the way')
    const ticket = await openIn(files)
    expect(await codesOf(() => files.keepVersion(ticket, titled('mine')))).toEqual(['file.mine-not-kept'])
  })

  it('is there for a file that is gone or damaged', async () => {
    const ticket = await openIn(files)
    await save(ticket, 'second')
    await fs.writeFile(plan, '')
    const [listed] = await files.list()
    expect(await titlesOf(listed?.ticket ?? '')).toEqual(['first'])
    await fs.rm(plan)
    expect(await titlesOf(ticket)).toEqual(['first'])
  })

  it('goes with a file that was renamed', async () => {
    await save(await openIn(files), 'second')
    await fs.rename(plan, join(folder, 'renamed.h45'))
    const ticket = await openIn(files, join(folder, 'renamed.h45'))
    expect(await titlesOf(ticket)).toEqual(['first'])
    await save(ticket, 'third')
    expect(await titlesOf(ticket)).toEqual(['second', 'first'])
  })
})

describe('the list of the folder', () => {
  it('is unavailable where the folder was there before', async () => {
    await files.list()
    await fs.rename(folder, join(parent, 'unplugged'))
    expect(await faultsFrom(() => files.list())).toMatchObject([
      { code: 'file.folder-unavailable', args: { name: 'plans' } },
    ])
    await fs.rename(join(parent, 'unplugged'), folder)
    expect(await files.list()).toHaveLength(1)
  })

  it('is not harmed by links in circles and to everything, and holds every other file', async () => {
    await fs.symlink('/', join(folder, 'root.h45'))
    await fs.symlink(join(folder, 'a.h45'), join(folder, 'b.h45'))
    await fs.symlink(join(folder, 'b.h45'), join(folder, 'a.h45'))
    await fs.symlink(folder, join(folder, 'self.h45'))
    expect((await files.list()).map(({ name }) => name)).toEqual(['plan.h45'])
  })

  it('asks about few of many files at a time, and leaves none out', async () => {
    let asked = 0
    let most = 0
    const names = Array.from({ length: 500 }, (_, index) => `plan ${index}.h45`)
    const entry = await fs.stat(plan)
    const crowded = filesWith({
      stat: async (path: string) => {
        if (!String(path).includes('plan ')) return await fs.stat(path)
        asked += 1
        most = Math.max(most, asked)
        await new Promise(resolve => setImmediate(resolve))
        asked -= 1
        return entry
      },
    })
    for (const name of names) await fs.writeFile(join(folder, name), '')
    expect(await crowded.list()).toHaveLength(501)
    expect(most).toBeLessThan(100)
  })
})
