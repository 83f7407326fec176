/** How wide a text is in the typeface that the program ships with, at its own width as picture files set it. */

import { readFileSync } from 'node:fs'
import { packSfnt } from '../../../electron/services/exports/typeface/sfnt.ts'
import { fontOf } from '../../../electron/services/exports/typeface/static-typeface.ts'
import { woff2Tables } from '../../../electron/services/exports/typeface/woff2.ts'
import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'

const file = new URL('../../../renderer/theme/fonts/plex-sans-var-roman.woff2', import.meta.url)

/** The typeface as it comes. */
export const plexFile = readFileSync(file)

const variable = (() => {
  const tables = woff2Tables(plexFile)
  const head = tables.get('head')?.slice() ?? new Uint8Array(54)
  new DataView(head.buffer).setInt16(50, 1)
  return fontOf(packSfnt(new Map([...tables, ['head', head]])))
})()
const fonts = { 400: variable.getVariation({ wght: 400 }), 600: variable.getVariation({ wght: 600 }) }

/** A measure of texts of a size in pixels. */
export function plexMeasure(size: number): ChartLook['measure'] {
  const known = new Map<string, number>()
  return (text, weight) => {
    const key = `${weight} ${text}`
    const width = known.get(key) ?? (fonts[weight].layout(text).advanceWidth / variable.unitsPerEm) * size
    known.set(key, width)
    return width
  }
}
