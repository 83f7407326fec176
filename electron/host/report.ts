/** What a host could not do, said where an operator sees it. */

export type Report = (error: unknown) => void

/** A report for the operator: with its stack, on standard error. */
export function reportToStderr(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${text}\n`)
}
