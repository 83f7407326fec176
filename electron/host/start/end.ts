/** The last act of a start, once all that it was to do is done. */

/** Milliseconds for what is still open to close by itself. */
const PATIENCE = 2_000

/**
 * Lets the process end by itself and ends it by force where it does not: a call to a drive that never answers cannot be taken
 * back, and holds even `process.exit`.
 */
export function end(status: number): void {
  process.exitCode = status
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE).unref()
}
