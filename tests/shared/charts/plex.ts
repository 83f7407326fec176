/** How wide a text is in the typeface that the program ships with. */

import { fileURLToPath } from 'node:url'
import { type Font, openSync } from 'fontkit'
import type { ChartLook, TextWeight } from '../../../shared/reading/charts/chart-look.ts'

const file = fileURLToPath(
  new URL('../../../renderer/theme/fonts/plex-sans-var-roman.woff2', import.meta.url),
)

function inWeight(weight: TextWeight): Font {
  const font = openSync(file)
  if (!('layout' in font)) throw new RangeError('the typeface is a collection')
  return font.getVariation({ wght: weight })
}

const fonts = { 400: inWeight(400), 600: inWeight(600) }

/** A measure of texts of a size in pixels. */
export function plexMeasure(size: number): ChartLook['measure'] {
  const known = new Map<string, number>()
  return (text, weight) => {
    const key = `${weight} ${text}`
    const width = known.get(key) ?? (fonts[weight].layout(text).advanceWidth / 1000) * size
    known.set(key, width)
    return width
  }
}
