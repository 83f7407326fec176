/** From what was seen of a drag to its times: for every movement of the hand until all charts show it or a later one. */

import type { Seen } from './drag-probe.ts'

/**
 * Milliseconds from each movement of the hand to the paint with which the last of `charts` charts shows it or a later
 * movement. Movements that no run took up before the watch ended are left out.
 */
export function eventToPaint({ inputs, runs, paints }: Seen, charts: number): number[] {
  return inputs.flatMap(input => {
    const run = runs.findIndex(({ askedAt }) => askedAt >= input)
    if (run === -1) return []
    const shown = Array.from({ length: charts }, (_, chart) =>
      paints.find(paint => paint.chart === chart && paint.answered > run && paint.at > input),
    )
    const times = shown.flatMap(paint => (paint === undefined ? [] : [paint.at - input]))
    return times.length < charts ? [] : [Math.max(...times)]
  })
}

/** The longest time between two animation frames, in milliseconds. */
export function longestGap(frames: readonly number[]): number {
  return Math.max(0, ...frames.slice(1).map((at, index) => at - (frames[index] ?? at)))
}

/** The value below which the part `share` of the values lies; 0 where there is none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
