/** Where values stand in a plot that is as wide as its place: shares of its width, so that nothing needs to be measured. */

export interface PlotScale {
  /** Round values inside, ascending. */
  readonly ticks: readonly number[]
  /** Per cent of the width, from the left. */
  readonly at: (value: number) => number
}

const STEPS = [1, 2, 2.5, 5, 10]
const INTERVALS = 4

/** Values that are nearer to each other are one: a step between them would be no number that can be told from zero. */
const LEAST_WIDTH = 1e-300

/** @param sides per cent of the width that stay free on either side of the values, for what is written beside them. */
export function plotScale(values: readonly number[], sides: number): PlotScale {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const width = high - low
  if (!(width > LEAST_WIDTH)) return { ticks: Number.isFinite(low) ? [low] : [], at: () => 50 }
  const step = roundStep(width / INTERVALS)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return {
    ticks: Array.from({ length: last - first + 1 }, (_, index) =>
      Number(((first + index) * step).toPrecision(12)),
    ),
    at: value => sides + ((value - low) / width) * (100 - 2 * sides),
  }
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return (STEPS.find(each => each * power >= rough * (1 - 1e-9)) ?? 10) * power
}
