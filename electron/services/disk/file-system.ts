/**
 * The calls of `node:fs/promises` that files are kept with, each in the one form in which it is made; tests put failing and
 * recording ones in their place.
 */

import type { Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

export interface FileSystem {
  open(path: string, flags: string | number, mode?: number): Promise<FileHandle>
  rename(from: string, to: string): Promise<void>
  rm(path: string, options: { readonly force: true }): Promise<void>
  link(existing: string, path: string): Promise<void>
  realpath(path: string): Promise<string>
  lstat(path: string): Promise<Stats>
  stat(path: string): Promise<Stats>
  mkdir(path: string, options: { readonly mode: number }): Promise<unknown>
  readdir(path: string): Promise<string[]>
}
