/** What stands at a place on disk now, against what its holder knew of it. */

import { basename, dirname } from 'node:path'
import type { FileStanding } from '../../shared/contract/files.ts'
import { FaultError } from '../../shared/faults.ts'
import { LIMITS } from '../../shared/scenario/document.ts'
import type { FileSystem } from './disk/file-system.ts'
import { within } from './disk/patience.ts'
import { type Fingerprint, fingerprintOf, readBytes, sameFingerprint } from './disk/read-bytes.ts'

export interface FileNow {
  readonly standing: FileStanding
  /** Null where it cannot be read. */
  readonly bytes: Uint8Array | null
}

/** How long a drive may take that does not answer, such as one of the network; milliseconds. */
const PATIENCE = 3000

/** Looks at `path`, whose holder last read or wrote `known` there; null where it never did. Never throws, and never waits long. */
export async function lookAtFile(
  fs: Pick<FileSystem, 'open' | 'stat'>,
  path: string,
  known: Fingerprint | null,
): Promise<FileNow> {
  return await within(PATIENCE, () => look(fs, path, known)).catch(() => UNAVAILABLE)
}

const UNAVAILABLE: FileNow = { standing: 'unavailable', bytes: null }

async function look(
  fs: Pick<FileSystem, 'open' | 'stat'>,
  path: string,
  known: Fingerprint | null,
): Promise<FileNow> {
  try {
    const bytes = await readBytes(fs, path, basename(path), LIMITS.bytes)
    const isSame = known !== null && sameFingerprint(known, fingerprintOf(bytes))
    return { standing: isSame ? 'same' : 'changed', bytes }
  } catch (error) {
    const code = error instanceof FaultError ? error.faults[0].code : ''
    if (code === 'file.too-large' || code === 'file.not-a-file') return { standing: 'changed', bytes: null }
    if (code !== 'file.not-found') return UNAVAILABLE
    const hasFolder = await fs.stat(dirname(path)).then(
      entry => entry.isDirectory(),
      () => false,
    )
    return hasFolder ? { standing: 'gone', bytes: null } : UNAVAILABLE
  }
}
