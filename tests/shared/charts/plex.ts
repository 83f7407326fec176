/** How wide a text is in the typeface that the program ships with. */

import { fileURLToPath } from 'node:url'
import { openSync } from 'fontkit'
import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'

const file = fileURLToPath(
  new URL('../../../renderer/theme/fonts/plex-sans-var-roman.woff2', import.meta.url),
)

const font = openSync(file)
if (!('layout' in font)) throw new RangeError('the typeface is a collection')

/** A measure of texts of a size in pixels. */
export function plexMeasure(size: number): ChartLook['measure'] {
  const known = new Map<string, number>()
  return (text, weight) => {
    const key = `${weight} ${text}`
    const width =
      known.get(key) ?? (font.layout(text).advanceWidth / 1000) * size * (weight === 600 ? 1.05 : 1)
    known.set(key, width)
    return width
  }
}
