/** A limit on the size of files, as systems set it for a process (`ulimit -f`): the write is refused, and nobody dies. */

/**
 * From now on a write beyond the limit fails with `EFBIG`, as it does in Node by itself. A library below `conf` ends the process
 * instead, at this signal as at every other: its listener goes.
 */
export function outliveFileLimits(): void {
  process.removeAllListeners('SIGXFSZ').on('SIGXFSZ', () => {})
}
