/** The bundled variable typeface in one weight, as a TrueType file that documents can have embedded. */

import { create, type Font, type Glyph } from 'fontkit'
import type { TextWeight } from '../../../../shared/reading/charts/chart-look.ts'
import { ByteWriter } from './byte-writer.ts'
import { glyphTables, type OutlinePoint, simpleGlyph } from './glyph-outlines.ts'
import { packSfnt } from './sfnt.ts'
import { woff2Tables } from './woff2.ts'

/** Of the axis `wdth`, per cent: that of the screen, `--wd-normal`. */
const WIDTH = 97

/** By what name a document says that it has it embedded. */
const NAMES: Readonly<Record<TextWeight, string>> = {
  400: 'IBMPlexSans-Regular',
  600: 'IBMPlexSans-SemiBold',
}

/** Tables that are the same in every weight: letters, and how they follow each other. */
const KEPT = ['OS/2', 'cmap', 'post', 'GDEF', 'GPOS', 'GSUB'] as const

/**
 * fontkit alone cannot do it: of a WOFF2 file it takes no variation, and it embeds a letter that is put together from
 * others, as most Vietnamese ones are, with its marks where the regular weight has them. So the file is unpacked first,
 * fontkit says each outline in the weight, and every letter is written with an outline of its own.
 * @param font WOFF2, with outlines in `glyf` and axes `wght` and `wdth`.
 * @throws Error for another file.
 */
export function staticTypeface(font: Uint8Array, weight: TextWeight): Uint8Array {
  const tables = woff2Tables(font)
  const head = table(tables, 'head').slice()
  new DataView(head.buffer).setInt16(50, 1) // places in `loca` have four bytes
  const varied = fontOf(packSfnt(new Map([...tables, ['head', head]]))).getVariation({
    wght: weight,
    wdth: WIDTH,
  })
  const glyphs = Array.from({ length: varied.numGlyphs }, (_, id) => varied.getGlyph(id))
  const outlines = glyphs.map(({ path }) => simpleGlyph(contoursOf(path)))
  const widths = new ByteWriter()
  glyphs.forEach(({ advanceWidth }, id) => {
    widths.uint16(Math.round(advanceWidth)).uint16(leftOf(outlines[id]))
  })
  const hhea = table(tables, 'hhea').slice()
  new DataView(hhea.buffer).setUint16(34, glyphs.length)
  const { glyf, loca } = glyphTables(outlines)
  return packSfnt(
    new Map([
      ...KEPT.map(tag => [tag, table(tables, tag)] as const),
      ['name', nameTable(NAMES[weight])],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', widths.done()],
      ['maxp', table(tables, 'maxp')],
      ['glyf', glyf],
      ['loca', loca],
    ]),
  )
}

/** @throws Error for a collection of fonts. */
export function fontOf(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if ('fonts' in font) throw new Error('The typeface is a collection')
  return font
}

function table(tables: ReadonlyMap<string, Uint8Array>, tag: string): Uint8Array {
  const found = tables.get(tag)
  if (found === undefined) throw new Error(`The typeface has no table ${tag}`)
  return found
}

/** Where its outline begins, the same as its left side bearing. */
function leftOf(glyph: Uint8Array | undefined): number {
  return glyph === undefined || glyph.length === 0
    ? 0
    : new DataView(glyph.buffer, glyph.byteOffset).getInt16(2)
}

/** Contours as the font draws them, of straight lines and quadratic curves. */
function contoursOf({ commands }: Glyph['path']): OutlinePoint[][] {
  const contours: OutlinePoint[][] = []
  for (const { command, args } of commands) {
    if (command === 'moveTo') contours.push([])
    const [a, b, c, d] = args
    const contour = contours.at(-1)
    if (contour === undefined || a === undefined || b === undefined) continue
    const steers = c !== undefined && d !== undefined
    contour.push({ x: a, y: b, onCurve: !steers })
    if (steers) contour.push({ x: c, y: d, onCurve: true })
  }
  return contours
}

/** With nothing but the PostScript name (ISO/IEC 14496-22, 5.2.6), as Windows has it: in UTF-16, in English. */
function nameTable(name: string): Uint8Array {
  const letters = new ByteWriter()
  for (const letter of name) letters.uint16(letter.charCodeAt(0))
  return new ByteWriter()
    .uint16(0)
    .uint16(1)
    .uint16(18)
    .uint16(3)
    .uint16(1)
    .uint16(0x409)
    .uint16(6)
    .uint16(letters.length)
    .uint16(0)
    .all(letters.done())
    .done()
}
