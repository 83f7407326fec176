/**
 * Exact percentiles of many columns without sorting them: values are counted into buckets of equal width, and only the
 * buckets that hold a wanted rank are looked into, by buckets of their own where they are full.
 */

const BUCKETS = 1024

/** So few values are sorted. */
const FEW = 256

/** Where values go that are in no bucket that is looked into. */
const NOWHERE = -1

/**
 * Makes a function that reads percentiles from columns, by Hyndman and Fan's definition 7 (Sample quantiles in statistical
 * packages, The American Statistician 50, 1996): of n values in order, those around rank (n − 1) · p, in proportion.
 * @param shares the p wanted, ascending, each from 0 to 1.
 * @returns one number for each p; of a column of finite numbers, at least one, which is not changed.
 */
export function percentileReader(shares: readonly number[]): (column: Float64Array) => number[] {
  const valuesAt = rankReader()
  return column => {
    const last = column.length - 1
    const below = shares.map(share => Math.floor(last * share))
    const ranks = [...new Set(below.flatMap(rank => [rank, Math.min(rank + 1, last)]))].sort((a, b) => a - b)
    const values = valuesAt(column, ranks)
    const valueAt = (rank: number) => values[ranks.indexOf(rank)] ?? Number.NaN
    return shares.map((share, index) => {
      const rank = below[index] ?? 0
      const rest = last * share - rank
      return rest === 0 ? valueAt(rank) : valueAt(rank) + rest * (valueAt(rank + 1) - valueAt(rank))
    })
  }
}

/** Reads the values of a column at ranks from 0 on, each higher than the one before. */
function rankReader(): (column: Float64Array, ranks: readonly number[]) => readonly number[] {
  // The greatest value alone falls into one bucket more.
  const counts = new Int32Array(BUCKETS + 1)
  const places = new Int32Array(BUCKETS + 1)
  let buckets = new Uint16Array(0)

  return function valuesAt(column: Float64Array, ranks: readonly number[]): readonly number[] {
    const { length } = column
    if (length <= FEW) return sortedAt(column, ranks)
    const { least, most } = extremes(column)
    if (least === most) return ranks.map(() => least)
    const scale = BUCKETS / (most - least)
    // Numbers so far apart, or so near each other, that no width is left.
    if (!(scale > 0 && Number.isFinite(scale))) return sortedAt(column, ranks)

    if (buckets.length < length) buckets = new Uint16Array(length)
    counts.fill(0)
    count(column, least, scale, buckets, counts)
    const hits = gathered(column, buckets, places, hitBuckets(counts, ranks))
    return hits.flatMap(({ values, first, wanted }) =>
      valuesAt(
        values,
        wanted.map(rank => rank - first),
      ),
    )
  }
}

/** Finds the bucket of each value and counts them. */
function count(
  column: Float64Array,
  least: number,
  scale: number,
  buckets: Uint16Array,
  counts: Int32Array,
): void {
  for (let place = 0; place < column.length; place += 1) {
    const bucket = (((column[place] ?? 0) - least) * scale) | 0
    buckets[place] = bucket
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
}

interface Hit {
  readonly bucket: number
  /** Rank of its least value. */
  readonly first: number
  readonly count: number
  /** The ranks asked for that fall into it. */
  readonly wanted: readonly number[]
}

/** The buckets that hold one of `ranks`. */
function hitBuckets(counts: Int32Array, ranks: readonly number[]): Hit[] {
  const hits: Hit[] = []
  let first = 0
  let next = 0
  for (let bucket = 0; bucket <= BUCKETS && next < ranks.length; bucket += 1) {
    const count = counts[bucket] ?? 0
    const begin = next
    while (next < ranks.length && (ranks[next] ?? 0) < first + count) next += 1
    if (next > begin) hits.push({ bucket, first, count, wanted: ranks.slice(begin, next) })
    first += count
  }
  return hits
}

type Gathered = Hit & { readonly values: Float64Array }

/** The values of the buckets, in one pass. @param places room for a number by bucket. */
function gathered(
  column: Float64Array,
  buckets: Uint16Array,
  places: Int32Array,
  hits: readonly Hit[],
): Gathered[] {
  const held = new Float64Array(hits.reduce((sum, { count }) => sum + count, 0))
  places.fill(NOWHERE)
  let begin = 0
  const parts = hits.map(hit => {
    places[hit.bucket] = begin
    const values = held.subarray(begin, begin + hit.count)
    begin += hit.count
    return { ...hit, values }
  })
  for (let place = 0; place < column.length; place += 1) {
    const bucket = buckets[place] ?? 0
    const to = places[bucket] ?? NOWHERE
    if (to === NOWHERE) continue
    held[to] = column[place] ?? 0
    places[bucket] = to + 1
  }
  return parts
}

function sortedAt(column: Float64Array, ranks: readonly number[]): number[] {
  const sorted = column.toSorted()
  return ranks.map(rank => sorted[rank] ?? Number.NaN)
}

function extremes(column: Float64Array): { readonly least: number; readonly most: number } {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let place = 0; place < column.length; place += 1) {
    const value = column[place] ?? 0
    if (value < least) least = value
    if (value > most) most = value
  }
  return { least, most }
}
