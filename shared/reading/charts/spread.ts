/** Labels on one line (of text, or down an edge) moved as little as possible so that none covers another. */

export interface Spreadable {
  /** Where the middle of the label would like to be. */
  readonly at: number
  /** Its extent along the line. */
  readonly size: number
}

/**
 * Middles of the labels, in the order given, which is kept: no two nearer than `gap`, all between `from` and `to`, the sum
 * of squared moves least. Where they cannot all fit, they stand evenly and overrun `to`.
 */
export function spread(labels: readonly Spreadable[], gap: number, from: number, to: number): number[] {
  // Without the room that the labels before it need, each has only to be no earlier than its forerunner.
  const offsets: number[] = []
  let used = 0
  for (const { size } of labels) {
    offsets.push(used + size / 2)
    used += size + gap
  }
  const room = Math.max(0, to - from - (used - gap))
  const blocks: { sum: number; count: number }[] = []
  labels.forEach(({ at }, index) => {
    blocks.push({ sum: at - from - (offsets[index] ?? 0), count: 1 })
    for (;;) {
      const last = blocks.at(-1)
      const before = blocks.at(-2)
      if (last === undefined || before === undefined) break
      if (before.sum / before.count <= last.sum / last.count) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  const starts = blocks.flatMap(({ sum, count }) =>
    Array<number>(count).fill(Math.min(room, Math.max(0, sum / count))),
  )
  return starts.map((start, index) => from + start + (offsets[index] ?? 0))
}
