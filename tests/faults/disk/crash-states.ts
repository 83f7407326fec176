/**
 * What a disk may hold after the power went at any step. Data that was not synced is absent, there up to some length, or
 * zeroed; of the changes of a folder that was not synced any first part may have come through. What was synced stands.
 */

import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path'
import type { DiskFiles, DiskStep, Recording } from './disk-step.ts'

export interface CrashState {
  /** How many steps had been made. */
  readonly after: number
  /** Whether the work had said that it was done. */
  readonly isAcknowledged: boolean
  readonly files: DiskFiles
}

type Change = Extract<DiskStep, { kind: 'write' | 'cut' }>

/** Contents of one file: what is hard on the disk, and what was asked for since. */
interface Contents {
  hard: Buffer
  pending: Change[]
}

/** The names in one folder; a node, or `folder`. */
type Names = ReadonlyMap<string, number | 'folder'>
type NameChange = (names: Map<string, number | 'folder'>) => void

interface Folder {
  hard: Names
  pending: NameChange[]
}

/** Every state that the disk may be in, each once. */
export function* crashStates(root: string, { before, nodes, steps }: Recording): Generator<CrashState> {
  const disk = new ModelDisk(root, before, nodes)
  const seen = new Set<string>()
  for (let after = 0; after <= steps.length; after += 1) {
    const isAcknowledged = after === steps.length
    for (const files of disk.states()) {
      const key = `${isAcknowledged} ${keyOf(files)}`
      if (seen.has(key)) continue
      seen.add(key)
      yield { after, isAcknowledged, files }
    }
    const step = steps[after]
    if (step !== undefined) disk.take(step)
  }
}

class ModelDisk {
  private readonly root: string
  private readonly folders = new Map<string, Folder>()
  private readonly contents = new Map<number, Contents>()

  constructor(root: string, before: DiskFiles, nodes: ReadonlyMap<string, number>) {
    this.root = root
    const names = new Map<string, Map<string, number | 'folder'>>([[root, new Map()]])
    for (const [path, bytes] of before) {
      const node = nodes.get(path)
      names.get(dirname(path))?.set(basename(path), node ?? 'folder')
      if (node === undefined) names.set(path, new Map())
      else this.contents.set(node, { hard: bytes ?? Buffer.alloc(0), pending: [] })
    }
    for (const [path, hard] of names) this.folders.set(path, { hard, pending: [] })
  }

  take(step: DiskStep): void {
    switch (step.kind) {
      case 'create':
        this.contents.set(step.node, { hard: Buffer.alloc(0), pending: [] })
        this.change(step.path, (names, name) => names.set(name, step.node))
        break
      case 'folder':
        this.folders.set(step.path, { hard: new Map(), pending: [] })
        this.change(step.path, (names, name) => names.set(name, 'folder'))
        break
      case 'remove':
        this.change(step.path, (names, name) => names.delete(name))
        break
      case 'rename':
      case 'link':
        this.change(step.to, (names, name) => {
          const moved = names.get(basename(step.from))
          if (moved === undefined) return
          names.set(name, moved)
          if (step.kind === 'rename') names.delete(basename(step.from))
        })
        break
      case 'write':
      case 'cut':
        this.contentsOf(step.node).pending.push(step)
        break
      case 'sync': {
        const contents = this.contentsOf(step.node)
        contents.hard = changed(contents.hard, contents.pending)
        contents.pending = []
        break
      }
      case 'sync-folder': {
        const folder = this.folderAt(step.path)
        folder.hard = applied(folder, folder.pending.length)
        folder.pending = []
        break
      }
    }
  }

  *states(): Generator<DiskFiles> {
    const loose = [...this.folders].filter(([, { pending }]) => pending.length > 0)
    const prefixes = loose.map(([, { pending }]) => [...Array(pending.length + 1).keys()])
    for (const chosen of product(prefixes)) {
      const taken = new Map(loose.map(([path], index) => [path, chosen[index] ?? 0]))
      const places = this.reachable(this.root, taken)
      const standing = [...new Set(places.values())].filter(node => node !== 'folder')
      const variants = standing.map(node => possibleContents(this.contentsOf(node)))
      for (const contents of product(variants)) {
        const byNode = new Map(standing.map((node, index) => [node, contents[index] ?? null]))
        yield new Map(
          [...places].map(([path, node]) => [path, node === 'folder' ? null : (byNode.get(node) ?? null)]),
        )
      }
    }
  }

  private reachable(path: string, taken: ReadonlyMap<string, number>): Map<string, number | 'folder'> {
    const found = new Map<string, number | 'folder'>()
    for (const [name, node] of applied(this.folderAt(path), taken.get(path) ?? 0)) {
      const inner = `${path}/${name}`
      found.set(inner, node)
      if (node === 'folder') for (const [below, held] of this.reachable(inner, taken)) found.set(below, held)
    }
    return found
  }

  private change(path: string, change: (names: Map<string, number | 'folder'>, name: string) => void): void {
    this.folderAt(dirname(path)).pending.push(names => change(names, basename(path)))
  }

  private contentsOf(node: number): Contents {
    const contents = this.contents.get(node)
    if (contents === undefined) throw new Error(`no such file: ${node}`)
    return contents
  }

  private folderAt(path: string): Folder {
    const folder = this.folders.get(path)
    if (folder === undefined) throw new Error(`no such folder: ${path}`)
    return folder
  }
}

function applied({ hard, pending }: Folder, count: number): Names {
  const names = new Map(hard)
  for (const change of pending.slice(0, count)) change(names)
  return names
}

function changed(bytes: Buffer, changes: readonly Change[]): Buffer {
  return changes.reduce((now, change) => {
    if (change.kind === 'cut') return Buffer.concat([now, Buffer.alloc(change.size)]).subarray(0, change.size)
    const data = Buffer.from(change.base64, 'base64')
    const next = Buffer.alloc(Math.max(now.length, change.position + data.length))
    now.copy(next)
    data.copy(next, change.position)
    return next
  }, bytes)
}

/** Each content once: all that was asked for up to some change, the last write torn, and blocks of zeros in its place. */
function possibleContents({ hard, pending }: Contents): Buffer[] {
  if (pending.length === 0) return [hard]
  const whole = changed(hard, pending)
  const prefixes = pending.map((_, index) => changed(hard, pending.slice(0, index)))
  const torn = [1, whole.length >> 2, whole.length >> 1, whole.length - 1]
    .filter(length => length > 0 && length < whole.length)
    .map(length => whole.subarray(0, length))
  const halfZero = Buffer.concat([
    whole.subarray(0, whole.length >> 1),
    Buffer.alloc(whole.length - (whole.length >> 1)),
  ])
  const all = [...prefixes, whole, ...torn, Buffer.alloc(whole.length), halfZero]
  return [...new Map(all.map(bytes => [bytes.toString('base64'), bytes])).values()]
}

function* product<T>(choices: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...others] = choices
  if (first === undefined) yield []
  else for (const value of first) for (const rest of product(others)) yield [value, ...rest]
}

function keyOf(files: DiskFiles): string {
  const hash = createHash('sha256')
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\0${bytes?.length ?? 'folder'}\0`).update(bytes ?? '')
  return hash.digest('hex')
}
