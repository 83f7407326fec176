/** Where the results of a batch lie: [output][year][draw]. */

/** Numbers beside each column: columns of a power of two would fall on the same lines of a cache. */
const PADDING = 8

/** Numbers from the beginning of one column to that of the next: even, so that pairs of draws lie together. */
export function columnStride(draws: number): number {
  return draws + (draws % 2) + PADDING
}

/** The column of one output in one year. */
export function columnOf(
  values: Float64Array,
  { draws, years }: { readonly draws: number; readonly years: number },
  output: number,
  yearIndex: number,
): Float64Array {
  const begin = (output * years + yearIndex) * columnStride(draws)
  return values.subarray(begin, begin + draws)
}
