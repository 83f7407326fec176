/** A part of an archive, unpacked piece by piece, so that what lies about its size is found out before it fills the memory. */

import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { type ArchivePart, damaged } from './archive.ts'

/** Bytes that are unpacked at a time; they become four megabytes at most. */
const PIECE = 4096

/**
 * Hands on the bytes of a part as they come.
 * @throws FaultError `import.archive-damaged` where more or fewer come out than the archive says, or others.
 */
export function unpack(part: ArchivePart, onBytes: (bytes: Uint8Array) => void): void {
  let length = 0
  let sum = 0
  const take = (bytes: Uint8Array) => {
    length += bytes.length
    if (length > part.size) throw damaged()
    sum = crc32(bytes, sum)
    onBytes(bytes)
  }
  for (const bytes of part.isDeflated ? inflated(part.packed) : [part.packed]) take(bytes)
  if (length !== part.size || sum !== part.crc32) throw damaged()
}

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  let come: Uint8Array[] = []
  const stream = new Inflate(bytes => {
    come.push(bytes)
  })
  for (let start = 0; start < Math.max(packed.length, 1); start += PIECE) {
    try {
      stream.push(packed.subarray(start, start + PIECE), start + PIECE >= packed.length)
    } catch {
      throw damaged()
    }
    yield* come
    come = []
  }
}
