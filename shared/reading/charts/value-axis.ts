/** The value axis: round ticks, and a memory that keeps it still under a moving hand. */

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

/** Values above zero that differ by less than this part of the largest say more on an axis that does not begin at zero. */
const NARROW = 0.3
/** The least part of the largest value that such an axis spans, so that no noise fills it. */
const LEAST_SPAN = 0.05

/** Less than this is what rounding left of zero; no axis has decimals enough for it. */
const NOTHING = 1e-7

/**
 * An axis that shows all `values` with round ticks, about four intervals; those that are no numbers are left out. It starts
 * at zero unless a value is below, or amounts lie close together far above it. Shares (1 = 100 %) always start at zero; where
 * they come near to the whole they end at it, with a little air above for a label.
 */
export function axisFor(values: readonly number[], isShare: boolean): ValueAxis {
  const known = values.filter(Number.isFinite).map(value => (Math.abs(value) < NOTHING ? 0 : value))
  const most = Math.max(0, ...known)
  const least = known.length === 0 ? 0 : Math.min(...known)
  const isRaised = !isShare && least > 0 && most - least > 0 && most - least < NARROW * most
  const lowest = isRaised ? Math.min(least, most * (1 - LEAST_SPAN)) : Math.min(0, least)
  if (isShare && lowest === 0 && most > NEARLY_WHOLE && most <= WHOLE) {
    return { low: 0, high: 1.06, ticks: [0, 0.25, 0.5, 0.75, 1] }
  }
  const step = roundStep((most - lowest) / INTERVALS)
  const first = Math.floor(lowest / step + ROUNDING)
  // Nothing but zeros has an axis too.
  const last = most === lowest ? first + 1 : Math.ceil(most / step - ROUNDING)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tickAt(first + index, step))
  // A line along an edge would leave no room for what is said about it.
  const above = last - most / step < AIR ? step / 2 : 0
  const below = lowest < 0 && lowest / step - first < AIR ? step / 2 : 0
  return { low: tickAt(first, step) - below, high: tickAt(last, step) + above, ticks }
}

/** Steps between the outermost value and the outermost tick that need no more room, and less than which is rounding. */
const AIR = 0.12
const ROUNDING = 1e-9

function roundStep(rough: number): number {
  if (rough <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = STEPS.find(each => each * power >= rough * (1 - ROUNDING)) ?? 10
  return factor * power
}

/** So many steps from zero, as the number that people would write. */
function tickAt(count: number, step: number): number {
  return Number((count * step).toPrecision(12))
}

/** An axis and what it was made for: the document, the variable and all that changes what its values mean. */
export interface KeptAxis {
  readonly about: string
  readonly axis: ValueAxis
}

/** An axis of which less than this part would be used gives way to the fitting one. */
const LEAST_USED = 0.5

/** What happens around an axis at the time it is asked for. */
export interface AxisMoment {
  readonly about: string
  /** A lever is in hand. */
  readonly isHeld: boolean
  /** The scenario's line lies on the baseline's: all levers that move it were put back. */
  readonly isBaseline: boolean
}

/**
 * The axis to draw with: the kept one while a lever is held; after the release a wider one where something left it, and
 * a narrower one where the kept one would stand half empty, the levers were put back or it was made for something else. The
 * same object comes back when nothing changed.
 */
export function nextAxis(kept: KeptAxis | null, fitting: ValueAxis, moment: AxisMoment): KeptAxis {
  const { about, isHeld, isBaseline } = moment
  if (kept === null || kept.about !== about) return { about, axis: fitting }
  const { axis } = kept
  if (isHeld || (fitting.high === axis.high && fitting.low === axis.low)) return kept
  const isLeft = fitting.high > axis.high || fitting.low < axis.low
  const used = (fitting.high - fitting.low) / (axis.high - axis.low)
  return isLeft || isBaseline || used <= LEAST_USED ? { about, axis: fitting } : kept
}
