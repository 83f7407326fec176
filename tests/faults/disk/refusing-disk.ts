/** The real file system, of which calls that a test names fail before they do anything. */

import * as real from 'node:fs/promises'
import type { FileSystem } from '../../../electron/services/disk/file-system.ts'

/** The system's code with which a call fails; null where it may go on. Names of calls on an open file begin with a dot. */
export type Refuse = (name: string, args: readonly unknown[]) => string | null

export function refusingDisk(refuse: Refuse): FileSystem {
  return watched({ ...real }, '', refuse)
}

/** Refuses the first so many calls of this name. */
export function refuseFirst(times: number, name: string, code: string): Refuse {
  let left = times
  return called => {
    if (called !== name || left === 0) return null
    left -= 1
    return code
  }
}

/** Refuses to make files, as opening them for writing does. */
export function refuseNewFiles(code: string): Refuse {
  return (name, [, flags]) => (name === 'open' && String(flags).startsWith('w') ? code : null)
}

function watched<T extends object>(target: T, prefix: string, refuse: Refuse): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name, object)
      if (typeof value !== 'function') return value
      if (typeof name === 'symbol') return (...args: unknown[]) => Reflect.apply(value, object, args)
      return async (...args: unknown[]) => {
        const code = refuse(prefix + name, args)
        if (code !== null) throw Object.assign(new Error(`${code} by order`), { code })
        const answer: unknown = await Reflect.apply(value, object, args)
        const isHandle = typeof answer === 'object' && answer !== null && 'writeFile' in answer
        return isHandle ? watched(answer, '.', refuse) : answer
      }
    },
  })
}
