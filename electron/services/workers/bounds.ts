/** How long the program waits for its threads, and for the pages that ask. */

/**
 * Times are counted in looks, of which one follows the other after `lookEvery` milliseconds: a machine that sleeps, or a
 * program that is kept from looking, finds no thread stuck when it wakes.
 */
export const BOUNDS = {
  lookEvery: 250,
  /** A chunk takes some milliseconds: a helping thread that is at one for three seconds is stuck. */
  helperLooks: 12,
  /** Between two batches an analysis calculates by itself, for a second or two; after thirty it is stuck. */
  leaderLooks: 120,
  /** A calculation between two batches that is no longer wanted ends by itself in a second, or else its thread is ended. */
  cancelLooks: 4,
  /**
   * Nobody waits for an answer about which nobody has asked for 90 seconds. A page that shows asks five times in a second, but
   * browsers let a page that has been hidden for some minutes ask once in a minute only.
   */
  askedLooks: 360,
  /** Milliseconds without a question after which threads and their memory are given back. */
  idle: 5 * 60_000,
  /** Questions at once, those that wait among them. */
  questions: 16,
  /**
   * A planner's formulas are looked at more often: a check of one takes some hundredths of a second, and one that is not done in half
   * a second is stuck; so are runs after five. A thread that begins reads and compiles the model first.
   */
  formulaLookEvery: 50,
  formulaCheckLooks: 10,
  formulaRunLooks: 100,
  formulaStartLooks: 1200,
} as const

export type Bounds = { readonly [K in keyof typeof BOUNDS]: number }
