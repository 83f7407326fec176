/** The prints of the models that ran on this machine, in the program's private folder. Nothing depends on them. */

import { readFileSync, statSync } from 'node:fs'
import * as promises from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from './disk/atomic-write.ts'
import type { FileSystem } from './disk/file-system.ts'
import { makeFolder } from './disk/make-folder.ts'
import { type ModelPrint, modelPrint } from './model-print.ts'

/** Prints that are kept; of more the oldest go. */
const MOST_PRINTS = 40
const MOST_BYTES = 4 * 1024 * 1024

export class ModelPrints {
  private readonly folder: string
  private readonly fs: FileSystem

  /** @param folder private folder of the program, below which prints are kept. */
  constructor(folder: string, fs: FileSystem = promises) {
    this.folder = join(folder, 'models')
    this.fs = fs
  }

  /** Keeps the print unless it is kept already. Never rejects: without it a report says less, and that is all. */
  async keep(print: ModelPrint): Promise<void> {
    if (this.find(print.hash) !== null) return
    try {
      await makeFolder(this.fs, this.folder)
      await writeAtomically(this.fs, this.place(print.hash), new TextEncoder().encode(JSON.stringify(print)))
      await this.removeOldest()
    } catch {
      // A full or protected disk costs nobody a start.
    }
  }

  /** The print of a model that ran here before; null for any other hash, and for a print that is damaged. */
  find(hash: string): ModelPrint | null {
    // The hash comes out of a file: it must not lead anywhere else.
    if (!modelPrint.shape.hash.safeParse(hash).success) return null
    try {
      const { size } = statSync(this.place(hash))
      if (size > MOST_BYTES) return null
      const print = modelPrint.parse(JSON.parse(readFileSync(this.place(hash), 'utf8')))
      return print.hash === hash ? print : null
    } catch {
      return null
    }
  }

  private place(hash: string): string {
    return join(this.folder, `${hash}.json`)
  }

  private async removeOldest(): Promise<void> {
    const names = (await this.fs.readdir(this.folder)).filter(name => /^[0-9a-f]{16}\.json$/.test(name))
    if (names.length <= MOST_PRINTS) return
    const aged = await Promise.all(
      names.map(async name => ({ name, age: (await this.fs.stat(join(this.folder, name))).mtimeMs })),
    )
    const oldest = aged.sort((a, b) => a.age - b.age).slice(0, names.length - MOST_PRINTS)
    for (const { name } of oldest) await this.fs.rm(join(this.folder, name), { force: true })
  }
}
