/** Where the names of targets stand on a path's picture: beside their bars, where they cover least. */

import type { Language } from '../../../shared/model/definition.ts'
import {
  type ChartFrame,
  pixelsAlong,
  pixelsDown,
  pixelsOf,
  showsValue,
  xOf,
  yOf,
} from '../../../shared/reading/charts/chart-frame.ts'
import type { ChartLook } from '../../../shared/reading/charts/chart-look.ts'
import { type Box, type Corner, cornerBox, freest } from '../../../shared/reading/charts/label-places.ts'
import type { TargetBeside } from './path-background.ts'

export interface TargetLabel {
  readonly id: string
  /** The bar, in pixels. */
  readonly bar: { readonly left: number; readonly right: number; readonly y: number }
  readonly words: string
  /** Left end of the base line of the words. */
  readonly x: number
  readonly y: number
}

const corners: readonly [Corner, ...Corner[]] = [
  { right: true, below: false },
  { right: true, below: true },
  { right: false, below: false },
  { right: false, below: true },
]

/** What the labels keep clear of. */
interface Drawn {
  /** Series from the base year on. */
  readonly series: readonly (readonly number[])[]
  readonly baseYear: number
  /** Times at which a rule runs down the plot. */
  readonly rules: readonly number[]
  /** Dots and words that stand already. */
  readonly boxes: readonly Box[]
}

/** Labels of the targets that lie on the picture, in their order. */
export function targetLabels(
  targets: readonly TargetBeside[],
  { series, baseYear, rules, boxes }: Drawn,
  frame: ChartFrame,
  look: Pick<ChartLook, 'scale' | 'measure' | 'fontSize'>,
  language: Language,
): TargetLabel[] {
  const { scale, fontSize } = look
  const reach = 10 * scale
  const lines = [
    ...series.flatMap(values => pixelsAlong(pixelsOf(frame, baseYear, values))),
    ...rules.flatMap(time => pixelsDown(frame, time)),
  ]
  const taken = [...boxes]
  return targets
    .filter(({ target }) => showsValue(frame, target.value))
    .map(({ target: { id, year, value, short } }) => {
      const words = short[language]
      const x = xOf(frame, year)
      const y = yOf(frame, value)
      const size = { width: look.measure(words, 400), height: fontSize }
      const { box } = freest(
        corners,
        corner => cornerBox([x, y], size, { x: -reach, y: 4 * scale }, corner),
        {
          plot: {
            x: frame.left,
            y: frame.top,
            width: frame.right - frame.left,
            height: frame.bottom - frame.top,
          },
          lines,
          taken,
          air: 2 * scale,
        },
      )
      taken.push(box, { x: x - reach, y: y - 2 * scale, width: 2 * reach, height: 4 * scale })
      return {
        id,
        bar: { left: x - reach, right: x + reach, y },
        words,
        x: box.x,
        y: box.y + 0.82 * box.height,
      }
    })
}
