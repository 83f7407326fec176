/** Looks at a packed program from outside: its fuses, its archive, and whether nothing lies beside the archive. */

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fuseOffences } from './fuse-wire.ts'

export interface PackedProgram {
  /** As the packer calls it. */
  readonly platform: 'darwin' | 'mas' | 'win32' | 'linux'
  /** Folder that the packer made. */
  readonly folder: string
  /** Name of the program's file without its extension. */
  readonly executable: string
}

interface PackedPlaces {
  /** The file that holds the fuses. */
  readonly binary: string
  readonly resources: string
  /** The file that says what the archive must be; Electron looks for none on Linux. */
  readonly integrity: string | undefined
}

function placesOf({ platform, folder, executable }: PackedProgram): PackedPlaces {
  if (platform === 'darwin' || platform === 'mas') {
    const contents = path.join(folder, `${executable}.app/Contents`)
    return {
      binary: path.join(contents, 'Frameworks/Electron Framework.framework/Electron Framework'),
      resources: path.join(contents, 'Resources'),
      integrity: path.join(contents, 'Info.plist'),
    }
  }
  const binary = path.join(folder, platform === 'win32' ? `${executable}.exe` : executable)
  const resources = path.join(folder, 'resources')
  return { binary, resources, integrity: platform === 'win32' ? binary : undefined }
}

/** What is wrong with a packed program, each in a line. */
export async function packedOffences(program: PackedProgram): Promise<string[]> {
  const { binary, resources, integrity } = placesOf(program)
  const archive = path.join(resources, 'app.asar')
  const offences = fuseOffences(await readFile(binary))
  for (const beside of ['app', 'default_app.asar']) {
    if (existsSync(path.join(resources, beside))) offences.push(`${beside} lies beside the archive`)
  }
  if (!existsSync(archive)) return [...offences, 'there is no app.asar']
  const hash = await headerHash(archive)
  if (integrity !== undefined && !(await readFile(integrity)).includes(hash))
    offences.push('the hash of app.asar does not stand in the program')
  return offences
}

/** SHA-256 of an archive's table of contents, in hexadecimal; that table has a hash of each file. */
export async function headerHash(archive: string): Promise<string> {
  const file = await open(archive)
  try {
    // Two nested frames of eight bytes each, the last four of them the length of the text that follows.
    const { buffer: sizes } = await file.read(Buffer.alloc(16), 0, 16, 0)
    const length = sizes.readUInt32LE(12)
    const { buffer: header } = await file.read(Buffer.alloc(length), 0, length, 16)
    return createHash('sha256').update(header).digest('hex')
  } finally {
    await file.close()
  }
}
