/** The file behind a store of preferences: whether it took what was set, and the last good copy of it beside it. */

import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { systemReason } from './disk/file-faults.ts'

/** Damaged files that are kept aside. */
const KEPT_ASIDE = 5
/** Milliseconds after which nobody comes back for a half-written file. */
const STALE = 10 * 60 * 1000
const content = z.record(z.string(), z.unknown())

/** What `conf` and `electron-store` have in common and this program uses of them. */
export interface PreferenceStore {
  get(key: string): unknown
  set(key: string, value: unknown): void
}

export class PreferenceFile {
  private readonly folder: string
  private readonly path: string
  private readonly copy: string

  constructor(folder: string, name: string) {
    this.folder = folder
    this.path = join(folder, `${name}.json`)
    this.copy = `${this.path}.bak`
  }

  /** Whether a file is there that is no JSON object, such as one cut off by a full disk. @throws where it cannot be read. */
  isDamaged(): boolean {
    return contentOf(this.path) === 'damaged'
  }

  /** Whether the file says `value` under `key`. */
  holds(key: string, value: unknown): boolean {
    const found = contentOf(this.path)
    if (typeof found === 'string') return false
    return isDeepStrictEqual(found[key], JSON.parse(JSON.stringify(value)))
  }

  /** Renames the damaged file and answers with its new name; five are kept. @throws where it cannot. */
  setAside(now: Date): string {
    const aside = `${basename(this.path)}.corrupt-${now.toISOString().replace(/[:.]/g, '-')}`
    renameSync(this.path, join(this.folder, aside))
    const older = readdirSync(this.folder)
      .filter(name => name.startsWith(`${basename(this.path)}.corrupt-`))
      .sort()
      .slice(0, -KEPT_ASIDE)
    for (const name of older) rmSync(join(this.folder, name), { force: true })
    return aside
  }

  /** Puts the last good copy in the place of the file; false where there is none. */
  restore(): boolean {
    try {
      if (typeof contentOf(this.copy) === 'string') return false
      replaceSync(this.path, readFileSync(this.copy))
      return true
    } catch {
      return this.moveCopy()
    }
  }

  /** Keeps the file as the last good copy. A copy that cannot be made costs nothing now: the older one stays. */
  keepCopy(): void {
    try {
      replaceSync(this.copy, readFileSync(this.path))
    } catch {}
  }

  /** Asks by doing: no system says beforehand what it will take. @throws where nothing can be written beside the file. */
  checkWritable(): void {
    const probe = temporaryBeside(this.path)
    closeSync(openSync(probe, 'w', 0o600))
    rmSync(probe, { force: true })
  }

  /** Removes what a killed program, or the library on a full disk, left half-written beside the file. What cannot be removed stays. */
  sweep(now: Date): void {
    try {
      const halves = readdirSync(this.folder).filter(name => name.startsWith(`${basename(this.path)}.tmp-`))
      for (const half of halves.map(name => join(this.folder, name)))
        if (now.getTime() - statSync(half).mtimeMs > STALE) rmSync(half, { force: true })
    } catch {}
  }

  /** A full disk takes no second copy, but a rename. */
  private moveCopy(): boolean {
    try {
      renameSync(this.copy, this.path)
      return true
    } catch {
      return false
    }
  }
}

/**
 * `store`, which believes its library that a full disk took what was set, made to look. What was not kept is an error, and the file is
 * whole again after it.
 */
export function guardedStore(store: PreferenceStore, file: PreferenceFile): PreferenceStore {
  return {
    get: key => store.get(key),
    set: (key, value) => {
      try {
        store.set(key, value)
        if (!file.holds(key, value)) throw new Error('the disk did not keep it')
      } catch (error) {
        if (file.isDamaged()) file.restore()
        throw error
      }
      file.keepCopy()
    },
  }
}

/** `none` where there is no file. @throws where it cannot be read. */
function contentOf(path: string): Record<string, unknown> | 'none' | 'damaged' {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return 'none'
    throw error
  }
  try {
    return content.safeParse(JSON.parse(text)).data ?? 'damaged'
  } catch {
    return 'damaged'
  }
}

/** As `writeAtomically`, for what must be done before the first turn of the event loop. */
function replaceSync(path: string, bytes: Uint8Array): void {
  const temporary = temporaryBeside(path)
  try {
    const file = openSync(temporary, 'w', 0o600)
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
      if (fstatSync(file).size !== bytes.length) throw new Error('the write was cut short')
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function temporaryBeside(path: string): string {
  return `${path}.${process.pid}.tmp`
}
