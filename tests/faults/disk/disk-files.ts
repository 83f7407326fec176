/** Takes down what stands in a folder, and puts it there again. */

import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DiskFiles } from './disk-step.ts'

/** Everything below `root`, which itself is not named; links are not followed and not kept. */
export async function takeDown(root: string): Promise<DiskFiles> {
  const files = new Map<string, Buffer | null>()
  const entries = await readdir(root, { withFileTypes: true, recursive: true })
  const places = entries.map(entry => ({ entry, path: join(entry.parentPath, entry.name) }))
  for (const { entry, path } of places.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (entry.isDirectory()) files.set(path, null)
    if (entry.isFile()) files.set(path, await readFile(path))
  }
  return files
}

/** Makes `root` hold these files and nothing else; as old as `age` in milliseconds, where a while has passed since. */
export async function putBack(root: string, files: DiskFiles, age = 0): Promise<void> {
  const then = new Date(Date.now() - age)
  for (const name of await readdir(root)) await rm(join(root, name), { recursive: true, force: true })
  for (const [path, bytes] of files) {
    if (bytes === null) await mkdir(path, { recursive: true })
    else await writeFile(path, bytes)
    if (bytes !== null && age > 0) await utimes(path, then, then)
  }
}
