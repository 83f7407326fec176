import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { takeFileLock } from '../../electron/services/disk/file-lock.ts'
import type { FileSystem } from '../../electron/services/disk/file-system.ts'
import { removeLeftovers } from '../../electron/services/disk/leftovers.ts'
import { ourselves } from '../../electron/services/disk/process-identity.ts'

/** Larger than any number that a system gives to a process. */
const NOBODY = 999_999_999
const SECOND = 1000
const MINUTE = 60_000
/** The one system that says when a process began. */
const isLinux = process.platform === 'linux'

let folder: string
let target: string

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'lock-'))
  target = join(folder, 'plan.h45')
  return () => fs.rm(folder, { recursive: true, force: true })
})

const take = (fileSystem: FileSystem = fs, patience = 50) => takeFileLock(fileSystem, target, { patience })
const outcomeOf = (work: Promise<{ release(): Promise<void> }>) =>
  work.then(
    () => 'taken',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  )

/** Lays down the lock of somebody else, `age` milliseconds old. */
async function layLock(content: object | string, age = 0): Promise<string> {
  const lock = await take()
  const [name = ''] = await fs.readdir(folder)
  await lock.release()
  const path = join(folder, name)
  await fs.writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  await layTime(path, age)
  return path
}

async function layTime(path: string, age: number): Promise<void> {
  const time = new Date(Date.now() - age)
  await fs.utimes(path, time, time)
}

/** The answer of a disk that has no links. */
const noLinks = () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' }))

describe('the lock of a file', () => {
  it('is a hidden file of bounded length, and is gone when it is given back', async () => {
    target = join(folder, `${'ế'.repeat(80)}.h45`)
    const lock = await take()
    const names = await fs.readdir(folder)
    expect(names).toHaveLength(1)
    expect(names[0]).toMatch(/^\..+\.lock$/)
    expect(Buffer.byteLength(names[0] ?? '')).toBeLessThan(120)
    await lock.release()
    expect(await fs.readdir(folder)).toEqual([])
  })

  it('keeps out a second saver for as long as it is held, and then lets it in', async () => {
    const first = await take()
    expect(await outcomeOf(take())).toBe('EHELD')
    const second = take(fs, 5000)
    await first.release()
    expect(await (await second).isHeld()).toBe(true)
    expect(await first.isHeld()).toBe(false)
  })

  it('of one file lets another file be saved', async () => {
    await take()
    target = join(folder, 'other.h45')
    expect(await outcomeOf(take())).toBe('taken')
  })

  it('lets one of many in at a time', async () => {
    let inside = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const lock = await take(fs, 10_000)
        inside += 1
        most = Math.max(most, inside)
        await new Promise(resolve => setImmediate(resolve))
        inside -= 1
        await lock.release()
      }),
    )
    expect(most).toBe(1)
    expect(await fs.readdir(folder)).toEqual([])
  })

  it.each([
    ['of a process that is dead', { process: NOBODY }, 0],
    ['of another computer that is minutes old', { machine: 'elsewhere/1' }, 3 * MINUTE],
    ['of another computer that is minutes ahead of the server', { machine: 'elsewhere/1' }, -3 * MINUTE],
  ])('%s is broken at once', async (_, difference, age) => {
    await layLock({ ...ourselves(), token: 'theirs', ...difference }, age)
    const lock = await take()
    expect(await lock.isHeld()).toBe(true)
    await lock.release()
    expect(await fs.readdir(folder)).toEqual([])
  })

  it.each([
    ['left empty', ''],
    ['cut off', '{"machine":"here/1","proc'],
    ['turned into zeros', '\0'.repeat(120)],
  ])('that a power cut has %s is waited for while it is fresh, and broken seconds later', async (_, torn) => {
    const path = await layLock(torn)
    expect(await outcomeOf(take())).toBe('EHELD')
    expect(await fs.readFile(path, 'utf8')).toBe(torn)
    await layTime(path, 6 * SECOND)
    expect(await outcomeOf(take())).toBe('taken')
  })

  it('that another version of the program wrote in its own way is broken once it is minutes old', async () => {
    const path = await layLock({ ...ourselves(), token: 'theirs', purpose: 'save' }, MINUTE)
    expect(await outcomeOf(take())).toBe('EHELD')
    await layTime(path, 3 * MINUTE)
    expect(await outcomeOf(take())).toBe('taken')
  })

  it('that cannot be read is not taken for an empty one', async () => {
    const path = await layLock({ ...ourselves(), token: 'theirs' }, MINUTE)
    const unreadable: FileSystem = {
      ...fs,
      open: (...args: Parameters<typeof fs.open>) =>
        args[1] !== 'wx'
          ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
          : fs.open(...args),
    }
    expect(await outcomeOf(take(unreadable))).toBe('EHELD')
    await layTime(path, 3 * MINUTE)
    expect(await outcomeOf(take(unreadable))).toBe('taken')
  })

  it('of a living saver that was taken for torn is lost to it, and theirs stays theirs', async () => {
    const { promise: goOn, resolve: wake } = Promise.withResolvers<void>()
    const { promise: emptied, resolve: sayEmptied } = Promise.withResolvers<string>()
    const slow: FileSystem = {
      ...fs,
      link: noLinks,
      open: async (...args: Parameters<typeof fs.open>) => {
        const handle = await fs.open(...args)
        const [path, flags] = args.map(String)
        if (path?.endsWith('.lock') && flags === 'wx') {
          sayEmptied(path)
          await goOn
        }
        return handle
      },
    }
    const late = take(slow)
    await layTime(await emptied, 6 * SECOND)
    const theirs = await take()
    wake()
    const mine = await late
    expect([await mine.isHeld(), await theirs.isHeld()]).toEqual([false, true])
    await mine.release()
    expect(await theirs.isHeld()).toBe(true)
  })

  it.each([
    ['of another process that lives', {}],
    ['of another computer', { machine: 'elsewhere/1', process: NOBODY }],
  ])('%s is waited for, and left', async (_, difference) => {
    const path = await layLock({ ...ourselves(), token: 'theirs', ...difference })
    expect(await outcomeOf(take())).toBe('EHELD')
    expect(await fs.readFile(path, 'utf8')).toContain('theirs')
  })

  it.runIf(isLinux)('of an earlier process of the same number is broken at once', async () => {
    await layLock({ ...ourselves(), token: 'theirs', start: '1' })
    expect(await outcomeOf(take())).toBe('taken')
  })

  it.runIf(isLinux)(
    'of a living process is not broken for its age: the computer may have slept',
    async () => {
      const path = await layLock({ ...ourselves(), token: 'theirs' }, 60 * MINUTE)
      expect(await outcomeOf(take())).toBe('EHELD')
      expect(await fs.readFile(path, 'utf8')).toContain('theirs')
    },
  )

  it('is put back where another saver took it between the look and the break', async () => {
    const path = await layLock({ ...ourselves(), token: 'dead', process: NOBODY })
    const theirs = JSON.stringify({ ...ourselves(), token: 'theirs' })
    const between: FileSystem = {
      ...fs,
      rename: async (from, to) => {
        if (from === path) await fs.writeFile(path, theirs)
        await fs.rename(from, to)
      },
    }
    expect(await outcomeOf(take(between))).toBe('EHELD')
    expect(await fs.readFile(path, 'utf8')).toBe(theirs)
    expect(await fs.readdir(folder)).toHaveLength(1)
  })

  it('says that it is lost where another saver has broken it, and does not take theirs away', async () => {
    const mine = await take()
    const [name = ''] = await fs.readdir(folder)
    const theirs = JSON.stringify({ ...ourselves(), token: 'theirs' })
    await fs.writeFile(join(folder, name), theirs)
    expect(await mine.isHeld()).toBe(false)
    await mine.release()
    expect(await fs.readFile(join(folder, name), 'utf8')).toBe(theirs)
  })

  it('holds on a disk that has no links', async () => {
    const plain: FileSystem = { ...fs, link: noLinks }
    const first = await take(plain)
    expect(await outcomeOf(take(plain))).toBe('EHELD')
    await first.release()
    expect(await outcomeOf(take(plain))).toBe('taken')
  })

  it('that could not be taken away stops none of our own later saves', async () => {
    const sticky: FileSystem = {
      ...fs,
      rm: (path, options) =>
        String(path).endsWith('.lock')
          ? Promise.reject(Object.assign(new Error('held'), { code: 'EBUSY' }))
          : fs.rm(path, options),
    }
    await (await take(sticky)).release()
    expect(await fs.readdir(folder)).toHaveLength(1)
    expect(await outcomeOf(take())).toBe('taken')
  })

  it('is taken away at the end also where it cannot be read', async () => {
    let fails = false
    const unreadable: FileSystem = {
      ...fs,
      open: (...args: Parameters<typeof fs.open>) =>
        fails ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })) : fs.open(...args),
    }
    const lock = await take(unreadable)
    fails = true
    await lock.release()
    expect(await fs.readdir(folder)).toEqual([])
  })

  it.each(['ENOSPC', 'EROFS', 'EACCES'])('that the disk refuses with %s leaves nothing', async code => {
    const refusing: FileSystem = {
      ...fs,
      open: async (...args: Parameters<typeof fs.open>) => {
        const handle = await fs.open(...args)
        handle.writeFile = () => Promise.reject(Object.assign(new Error(code), { code }))
        return handle
      },
    }
    expect(await outcomeOf(take(refusing))).toBe(code)
    expect(await fs.readdir(folder)).toEqual([])
  })
})

describe('the sweep of leftovers', () => {
  it('takes old locks of dead processes and of other computers, and no others', async () => {
    const dead = await layLock({ ...ourselves(), token: 'dead', process: NOBODY }, 20 * MINUTE)
    await removeLeftovers(fs, folder, Date.now())
    expect(await fs.readdir(folder)).toEqual([])
    await layLock({ ...ourselves(), token: 'far', machine: 'elsewhere/1' }, 20 * MINUTE)
    await removeLeftovers(fs, folder, Date.now())
    expect(await fs.readdir(folder)).toEqual([])
    await layLock({ ...ourselves(), token: 'alive' }, 20 * MINUTE)
    await removeLeftovers(fs, folder, Date.now())
    expect(await fs.readdir(folder)).toHaveLength(1)
    expect(dead).toContain(folder)
  })

  it('does a bounded share of its work each time, and in the end all of it', async () => {
    const names = Array.from(
      { length: 1200 },
      (_, index) => `.plan.h45.${NOBODY}.${index.toString(16).padStart(12, '0')}.tmp`,
    )
    for (const name of names) await fs.writeFile(join(folder, name), '')
    await fs.writeFile(join(folder, '.plan.h45.swp'), '')
    const later = Date.now() + 20 * MINUTE
    await removeLeftovers(fs, folder, later)
    const left = (await fs.readdir(folder)).length
    expect(left).toBeGreaterThan(600)
    expect(left).toBeLessThan(1201)
    for (let turn = 0; turn < 3; turn += 1) await removeLeftovers(fs, folder, later)
    expect(await fs.readdir(folder)).toEqual(['.plan.h45.swp'])
  })
})
