/** A check of the model that does not hold for a result. */

/** With its name in the reader's language. */
export interface FailedCheck {
  readonly id: string
  readonly name: string
  /** First year in which it fails; null where it is about no year. */
  readonly year: number | null
  /** What was found against what should be, as it is read; empty where there is no such number. */
  readonly words: string
}
