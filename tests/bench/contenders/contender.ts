/** A way of running the subset, as the benchmark sees it. */

export interface Contender {
  readonly id: string
  /** What it is, in a few words. */
  readonly name: string
  /** Runs the draws [0, count). */
  run(count: number): void
  /** The outputs of a draw of the last `run`, [output][year]. */
  resultOf(draw: number): ArrayLike<number>
}
