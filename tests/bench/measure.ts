/** Times of things that are compared, taken in turns in one process so that a slow moment hits all of them alike. */

export interface Timed {
  /** Work of some milliseconds. */
  readonly work: () => void
  /** How often the unit of the comparison is in it: runs, columns, ticks. */
  readonly units: number
}

/** The median of some ratios, and its quartiles. */
export interface Ratio {
  readonly low: number
  readonly median: number
  readonly high: number
}

/**
 * How much time `timed` takes for a unit, as a multiple of what `limit` takes. In each round the limit is timed right before
 * and right after, and the mean of both is what counts.
 */
export function timeRatio(timed: Timed, limit: Timed, rounds: number): Ratio {
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = perUnit(limit)
    const own = perUnit(timed)
    const after = perUnit(limit)
    ratios.push((2 * own) / (before + after))
  }
  return quartiles(ratios)
}

/** The same turned round: how many units `timed` does in the time that `limit` needs for one. */
export function speedRatio(timed: Timed, limit: Timed, rounds: number): Ratio {
  const { low, median, high } = timeRatio(timed, limit, rounds)
  return { low: 1 / high, median: 1 / median, high: 1 / low }
}

/** Milliseconds of one unit, of this thread's own time: what else the machine does meanwhile is not in it. */
export function perUnit({ work, units }: Timed): number {
  const begun = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(begun)
  return (user + system) / 1000 / units
}

/** Does it until engines have done with optimising: `times` times, at least. */
export function warmUp({ work }: Timed, times: number): void {
  for (let time = 0; time < times; time += 1) work()
}

export function quartiles(values: readonly number[]): Ratio {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) => {
    const place = share * (sorted.length - 1)
    const below = sorted[Math.floor(place)] ?? Number.NaN
    const above = sorted[Math.ceil(place)] ?? Number.NaN
    return below + (above - below) * (place - Math.floor(place))
  }
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}
