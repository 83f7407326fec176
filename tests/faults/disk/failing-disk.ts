/** The real file system in which, once it is armed, one call fails before it does anything. */

import * as real from 'node:fs/promises'
import type { FileSystem } from '../../../electron/services/disk/file-system.ts'

/** Not a code of the system: the call writes half of what it was given and says so only by what it answers with. */
export const SHORT_WRITE = 'short write'

export class FailingDisk {
  readonly fs: FileSystem
  /** Names of the calls since it was armed; those on an open file begin with a dot. */
  calls: string[] = []
  private failing = 0
  private code = ''
  private isArmed = false

  constructor() {
    this.fs = this.watched({ ...real }, '')
  }

  /** From now on calls are counted; the one of this number, from 1 on, fails with the system's `code`; none for 0. */
  arm(call = 0, code = ''): void {
    this.calls = []
    this.failing = call
    this.code = code
    this.isArmed = true
  }

  disarm(): void {
    this.isArmed = false
  }

  private watched<T extends object>(target: T, prefix: string): T {
    return new Proxy(target, {
      get: (object, name) => {
        const value: unknown = Reflect.get(object, name, object)
        if (typeof value !== 'function') return value
        if (typeof name === 'symbol') return (...args: unknown[]) => Reflect.apply(value, object, args)
        return async (...args: unknown[]) => {
          const given = this.enter(prefix + name) ? halved(args) : args
          const answer: unknown = await Reflect.apply(value, object, given)
          return isOpenFile(answer) ? this.watched(answer, '.') : answer
        }
      },
    })
  }

  /** Whether the call writes half only. A file can always be closed: the system frees it even where that fails. */
  private enter(name: string): boolean {
    if (!this.isArmed || name === '.close') return false
    this.calls.push(name)
    if (this.calls.length !== this.failing) return false
    if (this.code !== SHORT_WRITE)
      throw Object.assign(new Error(`${this.code} by order`), { code: this.code })
    return /write/i.test(name)
  }
}

function isOpenFile(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'writeFile' in value
}

/** The arguments of a write with half of the bytes. */
function halved(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => {
    if (index === 0 && ArrayBuffer.isView(arg))
      return args.length > 1 ? arg : new Uint8Array(arg.buffer, arg.byteOffset, arg.byteLength >> 1)
    if (index === 0 && typeof arg === 'string') return arg.slice(0, arg.length >> 1)
    return index === 2 && typeof arg === 'number' ? arg >> 1 : arg
  })
}
