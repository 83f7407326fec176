/**
 * Puts a listener between this process and its file system: each call that changes the disk below a folder is taken down in
 * the order in which it ended. For a process of its own, before the program is imported; the program runs unchanged.
 */

import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname } from 'node:path'
import { takeDown } from './disk-files.ts'
import type { DiskStep, Recording } from './disk-step.ts'

export class Recorder {
  private readonly root: string
  private readonly steps: DiskStep[] = []
  private readonly nodes = new Map<string, number>()
  private readonly opened = new Map<number, { readonly node: number; position: number } | string>()
  private isOn = false
  private depth = 0
  private lastNode = 0

  constructor(root: string) {
    this.root = root
    this.listenToPromises()
    this.listenToSync()
    syncBuiltinESMExports()
  }

  /** What `work` does to the disk, from its beginning until it says that it is done. */
  async record(work: () => Promise<void>): Promise<Recording> {
    const before = await takeDown(this.root)
    for (const [path, bytes] of before) if (bytes !== null) this.nodes.set(path, this.newNode())
    const nodes = new Map(this.nodes)
    this.isOn = true
    await work()
    this.isOn = false
    return { before, nodes, steps: this.steps }
  }

  private listenToPromises(): void {
    const calls = fs.promises
    const plain = { ...calls }
    calls.open = async (path, flags, mode) => {
      const known = this.isKnown(path)
      const handle = await plain.open(path, flags, mode)
      this.noteOpen(String(path), flags, known, handle.fd)
      return this.watchHandle(handle)
    }
    calls.rename = async (from, to) => {
      await plain.rename(from, to)
      this.noteRename(String(from), String(to))
    }
    calls.rm = async (path, options) => {
      const wasThere = fs.existsSync(path)
      await plain.rm(path, options)
      if (wasThere) this.noteRemoval(String(path))
    }
    calls.unlink = async path => {
      await plain.unlink(path)
      this.noteRemoval(String(path))
    }
    calls.link = async (from, to) => {
      await plain.link(from, to)
      this.noteLink(String(from), String(to))
    }
    calls.writeFile = async (path, data, options) => {
      if (typeof path !== 'string' || typeof data !== 'string') throw this.unknownCall('writeFile')
      const known = this.isKnown(path)
      await plain.writeFile(path, data, options)
      this.noteWhole(path, Buffer.from(data), known)
    }
    calls.copyFile = async (from, to, mode) => {
      const known = this.isKnown(to)
      await plain.copyFile(from, to, mode)
      this.noteWhole(String(to), fs.readFileSync(from), known)
    }
    calls.mkdir = new Proxy(plain.mkdir, {
      apply: async (make, self, args) => {
        const missing = missingFolders(String(args[0]))
        const answer: unknown = await Reflect.apply(make, self, args)
        for (const path of missing) this.note(path, { kind: 'folder', path })
        return answer
      },
    })
    for (const name of ['appendFile', 'truncate', 'cp', 'symlink', 'rmdir'] as const)
      Reflect.set(calls, name, () => {
        throw this.unknownCall(name)
      })
  }

  /** The calls on an open file, those of the program included that it makes by symbols. */
  private watchHandle<T extends fs.promises.FileHandle>(handle: T): T {
    return new Proxy(handle, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          const { fd } = target
          const answer: unknown = await Reflect.apply(value, target, args)
          this.noteHandleCall(fd, String(name), args, answer)
          return answer
        }
      },
    })
  }

  private noteHandleCall(fd: number, name: string, args: readonly unknown[], answer: unknown): void {
    const [data, offset, length, position] = args
    if (name === 'writeFile') this.noteWrite(fd, bytesOf(data), null)
    else if (name === 'write') {
      const written = Number(Object(answer).bytesWritten)
      const from = typeof offset === 'number' ? offset : 0
      const at = typeof position === 'number' ? position : null
      if (typeof length !== 'number' && length !== undefined) throw this.unknownCall('write')
      this.noteWrite(fd, bytesOf(data).subarray(from, from + written), at)
    } else if (name === 'sync' || name === 'datasync') this.noteSync(fd)
    else if (name === 'truncate') this.noteCut(fd, Number(data ?? 0))
    else if (name === 'appendFile' || name === 'writev') throw this.unknownCall(name)
  }

  private listenToSync(): void {
    const plain = { ...fs }
    const outermost = <T>(work: () => T, note: (answer: T) => void): T => {
      this.depth += 1
      try {
        const answer = work()
        if (this.depth === 1) note(answer)
        return answer
      } finally {
        this.depth -= 1
      }
    }
    fs.openSync = (path, flags, mode) => {
      const known = this.isKnown(path)
      return outermost(
        () => plain.openSync(path, flags, mode),
        fd => this.noteOpen(String(path), flags, known, fd),
      )
    }
    Reflect.set(fs, 'writeSync', (fd: number, data: unknown, ...rest: unknown[]) =>
      outermost(
        () => Number(Reflect.apply(plain.writeSync, fs, [fd, data, ...rest])),
        written => {
          const text = typeof data === 'string'
          const from = !text && typeof rest[0] === 'number' ? rest[0] : 0
          const at = text ? rest[0] : rest[2]
          this.noteWrite(fd, bytesOf(data).subarray(from, from + written), typeof at === 'number' ? at : null)
        },
      ),
    )
    fs.fsyncSync = fd =>
      outermost(
        () => plain.fsyncSync(fd),
        () => this.noteSync(fd),
      )
    fs.renameSync = (from, to) =>
      outermost(
        () => plain.renameSync(from, to),
        () => this.noteRename(String(from), String(to)),
      )
    fs.unlinkSync = path =>
      outermost(
        () => plain.unlinkSync(path),
        () => this.noteRemoval(String(path)),
      )
    fs.rmSync = (path, options) => {
      const wasThere = fs.existsSync(path)
      outermost(
        () => plain.rmSync(path, options),
        () => (wasThere ? this.noteRemoval(String(path)) : undefined),
      )
    }
    fs.writeFileSync = (path, data, options) => {
      if (typeof path !== 'string') throw this.unknownCall('writeFileSync')
      const known = this.isKnown(path)
      outermost(
        () => plain.writeFileSync(path, data, options),
        () => this.noteWhole(path, bytesOf(data), known),
      )
    }
    fs.copyFileSync = (from, to, mode) => {
      const known = this.isKnown(to)
      outermost(
        () => plain.copyFileSync(from, to, mode),
        () => this.noteWhole(String(to), plain.readFileSync(from), known),
      )
    }
    Reflect.set(fs, 'mkdirSync', (path: string, ...rest: unknown[]) => {
      const missing = missingFolders(path)
      return outermost<unknown>(
        () => Reflect.apply(plain.mkdirSync, fs, [path, ...rest]),
        () => {
          for (const folder of missing) this.note(folder, { kind: 'folder', path: folder })
        },
      )
    })
  }

  /** A name of its own is needed before the call, which may make the file. */
  private isKnown(path: unknown): boolean {
    return typeof path === 'string' && fs.existsSync(path)
  }

  private noteOpen(path: string, flags: unknown, known: boolean, fd: number): void {
    if (!this.isOn || !path.startsWith(this.root)) return
    if (fs.fstatSync(fd).isDirectory()) {
      this.opened.set(fd, path)
      return
    }
    if (!known) this.noteNew(path)
    const node = this.nodeOf(path)
    const truncates =
      typeof flags === 'string' ? flags.startsWith('w') : (Number(flags) & fs.constants.O_TRUNC) !== 0
    if (known && truncates) this.steps.push({ kind: 'cut', node, size: 0 })
    this.opened.set(fd, { node, position: 0 })
  }

  private noteWhole(path: string, bytes: Buffer, known: boolean): void {
    if (!this.isOn || !path.startsWith(this.root)) return
    if (!known) this.noteNew(path)
    const node = this.nodeOf(path)
    if (known) this.steps.push({ kind: 'cut', node, size: 0 })
    this.steps.push({ kind: 'write', node, position: 0, base64: bytes.toString('base64') })
  }

  private noteNew(path: string): void {
    const node = this.newNode()
    this.nodes.set(path, node)
    this.steps.push({ kind: 'create', path, node })
  }

  private noteWrite(fd: number, bytes: Buffer, at: number | null): void {
    const open = this.opened.get(fd)
    if (!this.isOn || open === undefined || typeof open === 'string') return
    const position = at ?? open.position
    this.steps.push({ kind: 'write', node: open.node, position, base64: bytes.toString('base64') })
    open.position = position + bytes.length
  }

  private noteCut(fd: number, size: number): void {
    const open = this.opened.get(fd)
    if (this.isOn && open !== undefined && typeof open !== 'string')
      this.steps.push({ kind: 'cut', node: open.node, size })
  }

  private noteSync(fd: number): void {
    const open = this.opened.get(fd)
    if (!this.isOn || open === undefined) return
    this.steps.push(
      typeof open === 'string' ? { kind: 'sync-folder', path: open } : { kind: 'sync', node: open.node },
    )
  }

  private noteRename(from: string, to: string): void {
    if (!this.isOn || !from.startsWith(this.root)) return
    if (dirname(from) !== dirname(to)) throw this.unknownCall('rename from one folder to another')
    this.nodes.set(to, this.nodeOf(from))
    this.nodes.delete(from)
    this.steps.push({ kind: 'rename', from, to })
  }

  private noteLink(from: string, to: string): void {
    if (!this.isOn || !from.startsWith(this.root)) return
    this.nodes.set(to, this.nodeOf(from))
    this.steps.push({ kind: 'link', from, to })
  }

  private noteRemoval(path: string): void {
    this.nodes.delete(path)
    this.note(path, { kind: 'remove', path })
  }

  private note(path: string, step: DiskStep): void {
    if (this.isOn && path.startsWith(this.root)) this.steps.push(step)
  }

  private nodeOf(path: string): number {
    const node = this.nodes.get(path)
    if (node === undefined) throw new Error(`a file came from nowhere: ${path}`)
    return node
  }

  private newNode(): number {
    this.lastNode += 1
    return this.lastNode
  }

  /** A call whose effect the model of the disk does not know would make its states wrong: it is refused aloud. */
  private unknownCall(name: string): Error {
    return new Error(`the recorder does not know ${name}`)
  }
}

/** The folder and those above it that are not there, the outermost first. */
function missingFolders(path: string): string[] {
  return fs.existsSync(path) ? [] : [...missingFolders(dirname(path)), path]
}

function bytesOf(data: unknown): Buffer {
  if (typeof data === 'string') return Buffer.from(data)
  if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  throw new Error('the recorder does not know such data')
}
