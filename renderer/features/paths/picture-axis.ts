/** The values that the picture of a path shows: all that the lever may be, or what is drawn from near by. */

import type { ValueAxis } from '../../../shared/reading/charts/value-axis.ts'
import type { Range } from '../../../shared/reading/levers/lever-number.ts'

/** `whole`: the range of the lever. `close`: what is drawn, with room for a hand to move. */
export type View = 'whole' | 'close'

/** What is drawn fills less than this part of the whole range: it is better seen from near by. */
const TOO_SMALL = 0.22

const STEPS = [1, 2, 2.5, 5, 10]
const INTERVALS = 5

/** The view in which a path is first shown. */
export function firstView(range: Range, shown: readonly number[]): View {
  const whole = boundsOf('whole', range, shown)
  const close = boundsOf('close', range, shown)
  return (close.high - close.low) / (whole.high - whole.low) < TOO_SMALL ? 'close' : 'whole'
}

/** An axis that ends where the view does, with round ticks inside. */
export function pictureAxis(view: View, range: Range, shown: readonly number[]): ValueAxis {
  const { low, high } = boundsOf(view, range, shown)
  const step = roundStep((high - low) / INTERVALS)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
  return { low, high, ticks }
}

function boundsOf(view: View, { min, max, step }: Range, shown: readonly number[]) {
  const whole = { low: Math.min(min, ...shown), high: Math.max(max, ...shown) }
  if (view === 'whole') return whole
  const low = Math.min(...shown)
  const high = Math.max(...shown)
  const room = Math.max(0.3 * (high - low), 5 * step)
  return { low: Math.max(whole.low, low - room), high: Math.min(whole.high, high + room) }
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = STEPS.find(each => each * power >= rough * (1 - 1e-9)) ?? 10
  return factor * power
}
