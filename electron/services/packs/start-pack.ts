/** A pack to begin with: small, commented and running, written into an empty folder. */

import * as fs from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FaultError } from '../../../shared/faults.ts'
import { systemReason } from '../disk/file-faults.ts'
import { makeFolder } from '../disk/make-folder.ts'

/** The pack that is copied; it is one like any other, and tests run it. */
const STARTER = fileURLToPath(new URL('./starter', import.meta.url))

/** The id of the starter, wherever it stands in its files. */
const STARTER_ID = 'my_city'

/**
 * Writes the starter into the folder `dir`, which is made where it is missing. The pack is named after the folder.
 * @returns the names of the files, with `/`, relative to `dir`.
 * @throws FaultError `pack.folder-not-empty` where something stands in the folder, `pack.not-written`.
 */
export async function startPack(dir: string): Promise<string[]> {
  const there = await fs.readdir(dir).catch(noneIfMissing(dir))
  if (there.length > 0) throw new FaultError({ code: 'pack.folder-not-empty', args: { folder: dir } })
  const id = packIdOf(basename(dir))
  const names = await filesOfStarter()
  try {
    for (const folder of ['', 'model', 'scenarios']) await makeFolder(fs, join(dir, folder))
    for (const name of names) {
      const text = await fs.readFile(join(STARTER, ...name.split('/')), 'utf8')
      // `wx`: what came into the folder meanwhile is not written over.
      await fs.writeFile(join(dir, ...name.split('/')), text.replaceAll(STARTER_ID, id), { flag: 'wx' })
    }
  } catch (error) {
    throw notWritten(dir, error)
  }
  return names
}

/** An id made of the folder's name: `Thành phố mới` becomes `thanh_pho_moi`; a name without letters leaves the starter's. */
export function packIdOf(folder: string): string {
  const plain = folder
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
  return plain === '' ? STARTER_ID : plain
}

async function filesOfStarter(): Promise<string[]> {
  const entries = await fs.readdir(STARTER, { withFileTypes: true, recursive: true })
  return entries
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(STARTER.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

function noneIfMissing(dir: string): (error: unknown) => string[] {
  return error => {
    if (systemReason(error) === 'ENOENT') return []
    throw notWritten(dir, error)
  }
}

function notWritten(folder: string, error: unknown): FaultError {
  return new FaultError({ code: 'pack.not-written', args: { folder, reason: systemReason(error) } })
}
