/** How wide words are in the bundled typeface, for whoever lays out a chart or a page without a browser. */

import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import { typefaceOf } from './typeface/typeface.ts'

/**
 * The measure of a chart whose text has `size`.
 * @param font the bundled WOFF2.
 * @throws Error for another file.
 */
export function textMeasure(font: Uint8Array, size: number): ChartLook['measure'] {
  const { measure } = typefaceOf(font)
  return (words, weight) => measure(words, size, weight)
}
