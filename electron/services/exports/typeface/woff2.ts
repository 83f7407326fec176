/** A WOFF2 file as its tables (W3C recommendation "WOFF File Format 2.0"): what keeps fonts small on their way to a page. */

import { brotliDecompressSync } from 'node:zlib'
import { ByteReader } from './byte-reader.ts'
import { plainOutlines } from './woff2-outlines.ts'

/** Tags that one number stands for, section 4.1; 63 says that the tag is written out. */
const KNOWN_TAGS = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca'],
  ...['prep', 'CFF ', 'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea'],
  ...['vmtx', 'BASE', 'GDEF', 'GPOS', 'GSUB', 'EBSC', 'JSTF', 'MATH', 'CBDT', 'CBLC', 'COLR', 'CPAL'],
  ...['SVG ', 'sbix', 'acnt', 'avar', 'bdat', 'bloc', 'bsln', 'cvar', 'fdsc', 'feat', 'fmtx', 'fvar'],
  ...['gvar', 'hsty', 'just', 'lcar', 'mort', 'morx', 'opbd', 'prop', 'trak', 'Zapf', 'Silf', 'Glat'],
  ...['Gloc', 'Feat', 'Sill'],
]

const SIGNATURE = 0x774f4632

interface Entry {
  readonly tag: string
  readonly transformed: boolean
  /** Bytes in the stream. */
  readonly length: number
}

/**
 * The tables of a font, as a TrueType file has them; `loca` with places of four bytes.
 * @throws Error for another file, and for one whose widths are rearranged too, which those of the bundled typeface are not.
 */
export function woff2Tables(file: Uint8Array): Map<string, Uint8Array> {
  const reader = new ByteReader(file)
  if (reader.uint32() !== SIGNATURE) throw new Error('The typeface is not a WOFF2 file')
  reader.take(8)
  const count = reader.uint16()
  reader.take(6)
  const compressed = reader.uint32()
  reader.take(24)
  const entries = Array.from({ length: count }, () => readEntry(reader))
  const stream = new ByteReader(brotliDecompressSync(reader.take(compressed)))
  const tables = new Map<string, Uint8Array>()
  for (const { tag, transformed, length } of entries) {
    const bytes = stream.take(length)
    if (!transformed) tables.set(tag, bytes)
    else if (tag === 'glyf') {
      const { glyf, loca } = plainOutlines(bytes)
      tables.set('glyf', glyf).set('loca', loca)
    } else if (tag !== 'loca') throw new Error(`The table ${tag} of the typeface is rearranged`)
  }
  return tables
}

function readEntry(reader: ByteReader): Entry {
  const flags = reader.uint8()
  const known = flags & 0x3f
  const tag = known === 0x3f ? new TextDecoder('latin1').decode(reader.take(4)) : (KNOWN_TAGS[known] ?? '')
  const original = base128(reader)
  const version = flags >> 6
  const transformed = tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0
  return { tag, transformed, length: transformed ? base128(reader) : original }
}

/** A number of seven bits a byte, section 4.1. */
function base128(reader: ByteReader): number {
  let value = 0
  for (;;) {
    const byte = reader.uint8()
    value = value * 128 + (byte & 0x7f)
    if ((byte & 0x80) === 0) return value
  }
}
