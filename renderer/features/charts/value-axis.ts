/** The value axis: round ticks from zero, and a memory that keeps it still under a moving hand. */

export interface ValueAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

const STEPS = [1, 2, 2.5, 4, 5, 10]
const INTERVALS = 4

/** More than nine tenths of a whole, and never more than it but for rounding: the axis ends at the whole. */
const NEARLY_WHOLE = 0.9
const WHOLE = 1 + 1e-9

/**
 * An axis that shows all `values` with round ticks, about four intervals. It starts at zero unless a value is below.
 * Shares (1 = 100 %) that come near to the whole end at it, with a little air above for a label.
 */
export function axisFor(values: readonly number[], isShare: boolean): ValueAxis {
  const highest = Math.max(0, ...values)
  const lowest = Math.min(0, ...values)
  const step = roundStep((highest - lowest) / INTERVALS)
  if (isShare && lowest === 0 && highest > NEARLY_WHOLE && highest <= WHOLE) {
    return { low: 0, high: 1.06, ticks: ticksBetween(0, 1, 0.25) }
  }
  const low = Math.floor(lowest / step) * step
  // Nothing but zeros has an axis too.
  const full = highest === lowest ? step : Math.ceil(highest / step) * step
  // A line along the upper edge would leave no room for what is said about it.
  const high = full - highest < 0.12 * step ? full + step / 2 : full
  return { low, high, ticks: ticksBetween(low, full, step) }
}

/** How far beyond its first target a chart reaches at least: room for a hand that moves a lever while the axis stands. */
const ROOM = 1.4

/** What an axis must show: all that is drawn, and some room beyond the first target; a share needs none beyond the whole. */
export function axisValues(
  drawn: readonly number[],
  firstTarget: number | undefined,
  isShare: boolean,
): readonly number[] {
  if (firstTarget === undefined) return drawn
  const room = firstTarget * ROOM
  const isBeyond = isShare && firstTarget <= 1 && room > 1
  return [...drawn, isBeyond ? 1 : room]
}

function roundStep(rough: number): number {
  if (rough <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = STEPS.find(each => each * power >= rough * (1 - 1e-9)) ?? 10
  return factor * power
}

function ticksBetween(low: number, high: number, step: number): number[] {
  const count = Math.round((high - low) / step)
  return Array.from({ length: count + 1 }, (_, index) => Number((low + index * step).toPrecision(12)))
}

/** An axis and the document that it was made for. */
export interface KeptAxis {
  readonly documentId: string
  readonly axis: ValueAxis
}

/** An axis of which less than this part would be used gives way to the fitting one. */
const LEAST_USED = 0.5

/** What happens around an axis at the time it is asked for. */
export interface AxisMoment {
  readonly documentId: string
  /** A lever is in hand. */
  readonly isHeld: boolean
  /** The scenario's line lies on the baseline's: all levers that move it were put back. */
  readonly isBaseline: boolean
}

/**
 * The axis to draw with: the kept one while a lever is held; after the release a wider one where something left it, and
 * a narrower one where the kept one would stand half empty, the levers were put back or the document is another. The same
 * object comes back when nothing changed.
 */
export function nextAxis(kept: KeptAxis | null, fitting: ValueAxis, moment: AxisMoment): KeptAxis {
  const { documentId, isHeld, isBaseline } = moment
  if (kept === null || kept.documentId !== documentId) return { documentId, axis: fitting }
  const { axis } = kept
  if (isHeld || (fitting.high === axis.high && fitting.low === axis.low)) return kept
  const isLeft = fitting.high > axis.high || fitting.low < axis.low
  const used = (fitting.high - fitting.low) / (axis.high - axis.low)
  return isLeft || isBaseline || used <= LEAST_USED ? { documentId, axis: fitting } : kept
}
