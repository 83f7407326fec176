/** The outlines of a WOFF2 file as TrueType keeps them: section 5 of the recommendation, read backwards. Hints are left out. */

import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { glyphTables, type OutlinePoint, simpleGlyph } from './glyph-outlines.ts'

/** One reader for each stream of the table. */
interface Streams {
  readonly contours: ByteReader
  readonly points: ByteReader
  readonly flags: ByteReader
  readonly glyphs: ByteReader
  readonly composites: ByteReader
  readonly boxes: ByteReader
  /** Which glyphs have a box of their own, a bit each. */
  readonly boxed: Uint8Array
}

/** `glyf` and `loca`, with places of four bytes, out of the transformed `glyf`. */
export function plainOutlines(table: Uint8Array): { glyf: Uint8Array; loca: Uint8Array } {
  const reader = new ByteReader(table)
  reader.take(4)
  const count = reader.uint16()
  reader.take(2)
  const lengths = Array.from({ length: 7 }, () => reader.uint32())
  const [contours, points, flags, glyphs, composites, boxes] = lengths.map(
    length => new ByteReader(reader.take(length)),
  )
  if (!contours || !points || !flags || !glyphs || !composites || !boxes)
    throw new RangeError('The typeface has no outlines')
  const boxed = boxes.take(4 * ((count + 31) >> 5))
  const streams = { contours, points, flags, glyphs, composites, boxes, boxed }
  return glyphTables(Array.from({ length: count }, (_, index) => glyphOf(streams, index)))
}

function glyphOf(streams: Streams, index: number): Uint8Array {
  const count = streams.contours.int16()
  const hasBox = ((streams.boxed[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0
  const box = hasBox ? streams.boxes.take(8) : null
  if (count === 0) return new Uint8Array()
  return count > 0 ? simple(streams, count, box) : composite(streams, box)
}

function simple({ points, flags, glyphs }: Streams, count: number, box: Uint8Array | null): Uint8Array {
  const lengths = Array.from({ length: count }, () => number255(points))
  let x = 0
  let y = 0
  const contours = lengths.map(length =>
    Array.from({ length }, (): OutlinePoint => {
      const flag = flags.uint8()
      const [dx, dy] = stepOf(flag & 0x7f, glyphs)
      x += dx
      y += dy
      return { x, y, onCurve: (flag & 0x80) === 0 }
    }),
  )
  number255(glyphs) // the length of its hints
  const glyph = simpleGlyph(contours)
  if (box !== null) glyph.set(box, 2)
  return glyph
}

/** How far the next point lies: the bits and the bytes of the table of section 5.2. */
function stepOf(flag: number, bytes: ByteReader): [dx: number, dy: number] {
  if (flag < 10) return [0, signed(flag, ((flag & 14) << 7) + bytes.uint8())]
  if (flag < 20) return [signed(flag, (((flag - 10) & 14) << 7) + bytes.uint8()), 0]
  if (flag < 84) {
    const base = flag - 20
    const both = bytes.uint8()
    return [
      signed(flag, 1 + (base & 0x30) + (both >> 4)),
      signed(flag >> 1, 1 + ((base & 0x0c) << 2) + (both & 0x0f)),
    ]
  }
  if (flag < 120) {
    const base = flag - 84
    return [
      signed(flag, 1 + (Math.floor(base / 12) << 8) + bytes.uint8()),
      signed(flag >> 1, 1 + (((base % 12) >> 2) << 8) + bytes.uint8()),
    ]
  }
  if (flag < 124) {
    const first = bytes.uint8()
    const second = bytes.uint8()
    const third = bytes.uint8()
    return [signed(flag, (first << 4) + (second >> 4)), signed(flag >> 1, ((second & 0x0f) << 8) + third)]
  }
  return [signed(flag, bytes.uint16()), signed(flag >> 1, bytes.uint16())]
}

function signed(flag: number, size: number): number {
  return (flag & 1) === 1 ? size : -size
}

const WORDS = 0x1
const ONE_SCALE = 0x8
const MORE = 0x20
const TWO_SCALES = 0x40
const MATRIX = 0x80
const HINTS = 0x100

/** A glyph out of others: as it is kept, but without hints. */
function composite({ composites, glyphs }: Streams, box: Uint8Array | null): Uint8Array {
  const glyph = new ByteWriter().uint16(0xffff).all(box ?? new Uint8Array(8))
  let hasHints = false
  for (let flags = MORE; (flags & MORE) !== 0; ) {
    flags = composites.uint16()
    hasHints ||= (flags & HINTS) !== 0
    glyph.uint16(flags & ~HINTS).all(composites.take(2 + placeLength(flags)))
  }
  if (hasHints) number255(glyphs)
  return glyph.done()
}

/** Bytes after the number of the glyph. */
function placeLength(flags: number): number {
  const place = (flags & WORDS) === 0 ? 2 : 4
  if ((flags & ONE_SCALE) !== 0) return place + 2
  if ((flags & TWO_SCALES) !== 0) return place + 4
  return (flags & MATRIX) === 0 ? place : place + 8
}

/** A number that is mostly below 253, section 4.1. */
function number255(reader: ByteReader): number {
  const code = reader.uint8()
  if (code === 253) return reader.uint16()
  if (code === 254) return reader.uint8() + 506
  return code === 255 ? reader.uint8() + 253 : code
}
