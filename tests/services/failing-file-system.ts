/** The real file system with one call that fails before it does anything, and a record of the calls made. */

import * as real from 'node:fs/promises'
import type { FileSystem } from '../../electron/services/disk/file-system.ts'

export interface Recorded {
  readonly fs: FileSystem
  /** Names of the calls in order; those on an open file begin with a dot. */
  readonly calls: readonly string[]
}

/** Fails the call of this number, counted from 1, with the system's `code`; none for 0. Clean-up always works. */
export function failingFileSystem(call = 0, code = 'EIO'): Recorded {
  const calls: string[] = []
  const enter = (name: string) => {
    if (name === 'rm' || name === '.close') return
    calls.push(name)
    if (calls.length === call) throw Object.assign(new Error(`${code} by order`), { code })
  }
  return { fs: watched({ ...real }, '', enter), calls }
}

/** Calls `enter` before each of the object's methods, and does so for the open files that they answer with. */
function watched<T extends object>(target: T, prefix: string, enter: (name: string) => void): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name, object)
      if (typeof value !== 'function') return value
      if (typeof name === 'symbol') return value.bind(object)
      return async (...args: unknown[]) => {
        enter(prefix + name)
        const answer: unknown = await Reflect.apply(value, object, args)
        return isOpenFile(answer) ? watched(answer, '.', enter) : answer
      }
    },
  })
}

function isOpenFile(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'writeFile' in value
}
