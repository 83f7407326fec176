/** A font file as its tables: the wrapping that TrueType and OpenType have in common (ISO/IEC 14496-22, chapter 4). */

import { ByteWriter } from './byte-writer.ts'

export type Tables = ReadonlyMap<string, Uint8Array>

const TRUETYPE = 0x00010000

/** The tables in one file. Their check sums are left at zero: nobody who reads them here looks. */
export function packSfnt(tables: Tables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const directory = new ByteWriter()
  const power = Math.floor(Math.log2(sorted.length))
  directory.uint32(TRUETYPE).uint16(sorted.length)
  directory
    .uint16(16 << power)
    .uint16(power)
    .uint16((sorted.length << 4) - (16 << power))
  const begin = 12 + 16 * sorted.length
  let offset = begin
  for (const [tag, { length }] of sorted) {
    directory.all(new TextEncoder().encode(tag)).uint32(0).uint32(offset).uint32(length)
    offset += padded(length)
  }
  const file = new Uint8Array(offset)
  file.set(directory.done())
  let at = begin
  for (const [, bytes] of sorted) {
    file.set(bytes, at)
    at += padded(bytes.length)
  }
  return file
}

function padded(length: number): number {
  return (length + 3) & ~3
}
