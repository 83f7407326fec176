import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { UnconfirmedError, writeAtomically } from '../../electron/services/disk/atomic-write.ts'
import type { FileSystem } from '../../electron/services/disk/file-system.ts'
import { removeLeftovers } from '../../electron/services/disk/leftovers.ts'
import { failingFileSystem } from './failing-file-system.ts'

const OLD = 'the old bytes'
const NEW = new TextEncoder().encode('the new bytes, and more of them')
const codes = ['ENOSPC', 'EDQUOT', 'EIO', 'EACCES', 'EROFS', 'EXDEV', 'EMFILE', 'EINVAL']

let folder: string
let target: string

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'write-'))
  target = join(folder, 'a.h45')
  await fs.writeFile(target, OLD)
  return () => fs.rm(folder, { recursive: true, force: true })
})

const content = () => fs.readFile(target, 'utf8')
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => '',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'no code'),
  )

describe('an atomic write', () => {
  it('makes a new file, fills it, syncs it, reads it back, renames it and syncs the folder, in this order', async () => {
    const { fs: recorded, calls } = failingFileSystem()
    await writeAtomically(recorded, target, NEW)
    expect(await content()).toBe(new TextDecoder().decode(NEW))
    const steps = calls.filter(name => !/stat|realpath|chmod/.test(name))
    expect(steps).toEqual(['open', '.writeFile', '.sync', '.read', 'rename', 'open', '.sync'])
  })

  it('leaves the old bytes or the new ones, and nothing beside them, whichever call fails', async () => {
    const { fs: recorded, calls } = failingFileSystem()
    await writeAtomically(recorded, target, NEW)
    const renamed = calls.indexOf('rename') + 1
    for (const code of codes) {
      for (let call = 1; call <= calls.length; call += 1) {
        await fs.writeFile(target, OLD)
        const outcome = await codeOf(writeAtomically(failingFileSystem(call, code).fs, target, NEW))
        const expected = call > renamed || outcome === '' ? new TextDecoder().decode(NEW) : OLD
        expect(`${code} at ${call}: ${await content()}`).toBe(`${code} at ${call}: ${expected}`)
        expect(await fs.readdir(folder)).toEqual(['a.h45'])
      }
    }
  })

  it('never says that it saved what the disk did not sync', async () => {
    const { fs: recorded, calls } = failingFileSystem()
    await writeAtomically(recorded, target, NEW)
    const sync = calls.indexOf('.sync') + 1
    expect(await codeOf(writeAtomically(failingFileSystem(sync, 'EIO').fs, target, NEW))).toBe('EIO')
  })

  it('saves where the folder cannot be synced, as on some network drives', async () => {
    const { fs: recorded, calls } = failingFileSystem()
    await writeAtomically(recorded, target, NEW)
    expect(await codeOf(writeAtomically(failingFileSystem(calls.length, 'EINVAL').fs, target, NEW))).toBe('')
  })

  it('notices a write that was cut short without an error', async () => {
    const short: FileSystem = {
      ...fs,
      open: async (...args: Parameters<typeof fs.open>) => {
        const handle = await fs.open(...args)
        const whole = handle.writeFile.bind(handle)
        handle.writeFile = data => whole(data instanceof Uint8Array ? data.subarray(0, 5) : data)
        return handle
      },
    }
    expect(await codeOf(writeAtomically(short, target, NEW))).toBe('ENOSPC')
    expect(await content()).toBe(OLD)
  })

  it('notices other bytes than were written before it replaces anything', async () => {
    const forgetful: FileSystem = {
      ...fs,
      open: async (...args: Parameters<typeof fs.open>) => {
        const handle = await fs.open(...args)
        const whole = handle.writeFile.bind(handle)
        handle.writeFile = data => whole(data instanceof Uint8Array ? data.map(byte => byte ^ 1) : data)
        return handle
      },
    }
    expect(await codeOf(writeAtomically(forgetful, target, NEW))).toBe('ENOTKEPT')
    expect(await content()).toBe(OLD)
    expect(await fs.readdir(folder)).toEqual(['a.h45'])
  })

  it('tells a write that was not confirmed from one that was not made', async () => {
    const { fs: recorded, calls } = failingFileSystem()
    await writeAtomically(recorded, target, NEW)
    const unconfirmed = writeAtomically(failingFileSystem(calls.length, 'EIO').fs, target, NEW)
    await expect(unconfirmed).rejects.toBeInstanceOf(UnconfirmedError)
    const refused = writeAtomically(failingFileSystem(calls.indexOf('.sync') + 1, 'EIO').fs, target, NEW)
    await expect(refused).rejects.not.toBeInstanceOf(UnconfirmedError)
  })

  it('replaces nothing where the last word is against it', async () => {
    const beforeReplacing = () => Promise.reject(new Error('no'))
    await expect(writeAtomically(fs, target, NEW, { beforeReplacing })).rejects.toThrow('no')
    expect(await content()).toBe(OLD)
    expect(await fs.readdir(folder)).toEqual(['a.h45'])
  })

  it.each(['EMFILE', 'ENFILE'])('waits while too many files are open (%s)', async code => {
    let refused = 3
    const crowded: FileSystem = {
      ...fs,
      open: (...args: Parameters<typeof fs.open>) => {
        refused -= 1
        return refused >= 0 ? Promise.reject(Object.assign(new Error(code), { code })) : fs.open(...args)
      },
    }
    await writeAtomically(crowded, target, NEW)
    expect(await content()).toBe(new TextDecoder().decode(NEW))
  })

  it('waits for another program that holds the file', async () => {
    let held = 3
    const busy: FileSystem = {
      ...fs,
      rename: async (from, to) => {
        held -= 1
        if (held >= 0) throw Object.assign(new Error('held'), { code: 'EBUSY' })
        await fs.rename(from, to)
      },
    }
    expect(await codeOf(writeAtomically(busy, target, NEW))).toBe('')
    expect(await content()).toBe(new TextDecoder().decode(NEW))
  })

  it('writes through a link and leaves the link', async () => {
    const link = join(folder, 'link.h45')
    await fs.symlink(target, link)
    await writeAtomically(fs, link, NEW)
    expect((await fs.lstat(link)).isSymbolicLink()).toBe(true)
    expect(await content()).toBe(new TextDecoder().decode(NEW))
  })

  it('refuses a link that leads nowhere and leaves it', async () => {
    const link = join(folder, 'link.h45')
    await fs.symlink(join(folder, 'gone'), link)
    expect(await codeOf(writeAtomically(fs, link, NEW))).toBe('EBADLINK')
    expect((await fs.lstat(link)).isSymbolicLink()).toBe(true)
  })

  it('refuses a circle of links', async () => {
    await fs.symlink(join(folder, 'two.h45'), join(folder, 'one.h45'))
    await fs.symlink(join(folder, 'one.h45'), join(folder, 'two.h45'))
    expect(await codeOf(writeAtomically(fs, join(folder, 'one.h45'), NEW))).toBe('ELOOP')
  })

  it('leaves the other names of a file that has several with the old bytes', async () => {
    await fs.link(target, join(folder, 'other.h45'))
    await writeAtomically(fs, target, NEW)
    expect(await fs.readFile(join(folder, 'other.h45'), 'utf8')).toBe(OLD)
  })

  it('refuses to replace a folder or a device', async () => {
    expect(await codeOf(writeAtomically(fs, folder, NEW))).toBe('EISDIR')
    expect(await codeOf(writeAtomically(fs, '/dev/null', NEW))).toBe('EISDIR')
    expect((await fs.stat('/dev/null')).isFile()).toBe(false)
  })

  it('keeps the permissions of the file', async () => {
    await fs.chmod(target, 0o640)
    await writeAtomically(fs, target, NEW)
    expect((await fs.stat(target)).mode & 0o777).toBe(0o640)
  })

  it('keeps permissions that the mask of the user would take away', async () => {
    await fs.chmod(target, 0o666)
    const mask = process.umask(0o077)
    onTestFinished(() => {
      process.umask(mask)
    })
    await writeAtomically(fs, target, NEW)
    expect((await fs.stat(target)).mode & 0o777).toBe(0o666)
  })

  it('says whether the file kept its owner', async () => {
    expect(await writeAtomically(fs, target, NEW)).toEqual({ keptOwner: true })
    const foreign: FileSystem = {
      ...fs,
      stat: async (path: string) => {
        const entry = await fs.stat(path)
        return Object.assign(entry, { uid: entry.uid + 1 })
      },
      open: async (...args: Parameters<typeof fs.open>) => {
        const handle = await fs.open(...args)
        handle.chown = () => Promise.reject(Object.assign(new Error('no'), { code: 'EPERM' }))
        return handle
      },
    }
    expect(await writeAtomically(foreign, target, NEW)).toEqual({ keptOwner: false })
    expect(await content()).toBe(new TextDecoder().decode(NEW))
  })

  it('shortens the name of its temporary file, however long the name is', async () => {
    const long = join(folder, `${'x'.repeat(250)}.h45`)
    await writeAtomically(fs, long, NEW)
    expect(await fs.readFile(long)).toHaveLength(NEW.length)
  })

  it('that is killed at any moment leaves a whole file', async () => {
    const writer = pathToFileURL(
      join(import.meta.dirname, '../../electron/services/disk/atomic-write.ts'),
    ).href
    const script = `
      import * as fs from 'node:fs/promises'
      import { UnconfirmedError, writeAtomically } from '${writer}'
      const sizes = [10, 200000]
      console.log('ready')
      for (let turn = 0; ; turn += 1)
        await writeAtomically(fs, process.argv[1], Buffer.alloc(sizes[turn % 2], turn % 2 === 0 ? 'a' : 'b'))
    `
    await fs.writeFile(target, 'a'.repeat(10))
    for (let kill = 0; kill < 8; kill += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script, target], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      onTestFinished(() => {
        child.kill('SIGKILL')
      })
      await once(child.stdout, 'data')
      await new Promise(resolve => setTimeout(resolve, 5 + kill * 7))
      child.kill('SIGKILL')
      await once(child, 'exit')
      const left = await content()
      expect(['a'.repeat(10), 'b'.repeat(200000)]).toContain(left)
    }
    await removeLeftovers(fs, folder, Date.now() + 60 * 60 * 1000)
    expect(await fs.readdir(folder)).toEqual(['a.h45'])
  })
})

describe('leftovers', () => {
  it('are removed only when they are ours, old, and their writer is dead', async () => {
    const dead = '.a.h45.999999999.0123456789ab.tmp'
    const alive = `.a.h45.${process.pid}.0123456789ab.tmp`
    const foreign = '.other.tmp'
    for (const name of [dead, alive, foreign]) await fs.writeFile(join(folder, name), '')
    await removeLeftovers(fs, folder, Date.now())
    expect(await fs.readdir(folder)).toHaveLength(4)
    await removeLeftovers(fs, folder, Date.now() + 60 * 60 * 1000)
    expect((await fs.readdir(folder)).sort()).toEqual([alive, foreign, 'a.h45'].sort())
  })
})
