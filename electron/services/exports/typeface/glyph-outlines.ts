/** Outlines of glyphs as a TrueType font keeps them: the tables `glyf` and `loca` (ISO/IEC 14496-22, 5.3.3 and 5.3.4). */

import { ByteWriter } from './byte-writer.ts'

/** In units of the font, y upwards; a point off the curve steers it. */
export interface OutlinePoint {
  readonly x: number
  readonly y: number
  readonly onCurve: boolean
}

const ON_CURVE = 1

/** One glyph of its own contours, each closed; nothing for an empty one. Every coordinate is written in full. */
export function simpleGlyph(contours: readonly (readonly OutlinePoint[])[]): Uint8Array {
  const points = contours.flat().map(({ x, y, onCurve }) => ({ x: Math.round(x), y: Math.round(y), onCurve }))
  if (points.length === 0) return new Uint8Array()
  const glyph = new ByteWriter().uint16(contours.length)
  const { left, bottom, right, top } = edgesOf(points)
  glyph.uint16(left).uint16(bottom).uint16(right).uint16(top)
  let last = -1
  for (const contour of contours) {
    last += contour.length
    glyph.uint16(last)
  }
  glyph.uint16(0)
  for (const { onCurve } of points) glyph.uint8(onCurve ? ON_CURVE : 0)
  let before = 0
  for (const { x } of points) {
    glyph.uint16(x - before)
    before = x
  }
  before = 0
  for (const { y } of points) {
    glyph.uint16(y - before)
    before = y
  }
  return glyph.done()
}

function edgesOf(points: readonly OutlinePoint[]) {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return {
    left: Math.min(...xs),
    bottom: Math.min(...ys),
    right: Math.max(...xs),
    top: Math.max(...ys),
  }
}

/** All glyphs, and where each begins. Places are of four bytes: `indexToLocFormat` is 1. */
export function glyphTables(glyphs: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const glyf = new ByteWriter()
  const loca = new ByteWriter().uint32(0)
  for (const glyph of glyphs) {
    glyf.all(glyph)
    while (glyf.length % 4 !== 0) glyf.uint8(0)
    loca.uint32(glyf.length)
  }
  return { glyf: glyf.done(), loca: loca.done() }
}
