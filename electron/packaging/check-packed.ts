/**
 * Hooks of the packer. It sets the fuses only after `afterPack` and signs after that, so what was packed is noted there and looked
 * at when everything is done; a build with anything wrong fails.
 */

import { type PackedProgram, packedOffences } from './packed-program.ts'

/** What the hooks use of what the packer tells them. */
interface Packed {
  readonly appOutDir: string
  readonly electronPlatformName: PackedProgram['platform']
  readonly packager: {
    /** Only Linux has a name of its own for the program's file. */
    readonly executableName?: string
    readonly appInfo: { readonly productFilename: string }
  }
}

const packed: PackedProgram[] = []

export function afterPack({ appOutDir, electronPlatformName, packager }: Packed): void {
  packed.push({
    platform: electronPlatformName,
    folder: appOutDir,
    executable: packager.executableName ?? packager.appInfo.productFilename,
  })
}

/** Adds no artifact. @throws where a packed program is not as it must be. */
export async function afterAllArtifactBuild(): Promise<string[]> {
  if (packed.length === 0) throw new Error('nothing was packed that could be looked at')
  for (const program of packed.splice(0)) {
    const offences = await packedOffences(program)
    if (offences.length > 0) throw new Error(`${program.folder}: ${offences.join('; ')}`)
  }
  return []
}
