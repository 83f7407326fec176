/** Jobs that were cancelled before they were asked for: one message can overtake another. */

/** Of those that are remembered; most of them were over when they were cancelled. */
const MOST = 64

export class CancelledBefore {
  readonly #ids = new Set<string>()

  /** The one cancelled longest ago is forgotten where there are too many. */
  add(id: string): void {
    this.#ids.add(id)
    const [oldest] = this.#ids
    if (this.#ids.size > MOST && oldest !== undefined) this.#ids.delete(oldest)
  }

  /** Whether the job was cancelled; it is forgotten by that. */
  take(id: string): boolean {
    return this.#ids.delete(id)
  }
}
