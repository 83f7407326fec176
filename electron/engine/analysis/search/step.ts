/** The step of a descent: the least of a separable parabola where demands are straight lines and may be broken at a price. */

export interface StepProblem {
  /** Of the cost, by number of the place: its slope, and its bend, above zero. */
  readonly slope: readonly number[]
  readonly bend: readonly number[]
  /** Bounds of the step. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** By demand: what is lacking where the step begins, and its slope. */
  readonly lacks: readonly number[]
  readonly lackSlopes: readonly (readonly number[])[]
  /** What one unit of what is lacking costs. */
  readonly price: number
}

export interface CheapestStep {
  readonly step: readonly number[]
  /** By demand: what it would save to demand one unit less, at most the price. */
  readonly multipliers: readonly number[]
}

const SWEEPS = 200
const HALVINGS = 60
const STILL = 1e-14

/**
 * Minimises Σ slope·d + ½ bend·d² + price · Σ max(0, lacks + lackSlopes·d) over low ≤ d ≤ high. By ascent of the dual, one
 * demand after another: for given multipliers d has a closed form, and what a demand lacks then falls as its own multiplier rises.
 */
export function cheapestStep(problem: StepProblem): CheapestStep {
  const { slope, bend, low, high, lacks, lackSlopes, price } = problem
  const pull = [...slope]
  const multipliers = lacks.map(() => 0)
  const stepWith = (index: number, more: number, along: readonly number[]) => {
    const free = -((pull[index] ?? 0) + more * (along[index] ?? 0)) / (bend[index] ?? 1)
    return Math.min(high[index] ?? 0, Math.max(low[index] ?? 0, free))
  }
  const lackWith = (demand: number, more: number) => {
    const along = lackSlopes[demand] ?? []
    return along.reduce((sum, each, index) => sum + each * stepWith(index, more, along), lacks[demand] ?? 0)
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let moved = 0
    for (let demand = 0; demand < lacks.length; demand += 1) {
      const before = multipliers[demand] ?? 0
      const after = multiplierOf(demand, before)
      if (after === before) continue
      multipliers[demand] = after
      lackSlopes[demand]?.forEach((each, index) => {
        pull[index] = (pull[index] ?? 0) + (after - before) * each
      })
      moved = Math.max(moved, Math.abs(after - before))
    }
    if (moved <= STILL * price) break
  }
  return { step: slope.map((_, index) => stepWith(index, 0, [])), multipliers }

  /** The multiplier, between 0 and the price, at which the demand lacks nothing any more. */
  function multiplierOf(demand: number, before: number): number {
    if (lackWith(demand, -before) <= 0) return 0
    if (lackWith(demand, price - before) >= 0) return price
    let [lacked, held] = [0, price]
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const middle = (lacked + held) / 2
      if (lackWith(demand, middle - before) > 0) lacked = middle
      else held = middle
    }
    return held
  }
}
