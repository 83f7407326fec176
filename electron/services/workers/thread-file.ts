/** Where the file stands that a thread begins with: beside this one among the sources, in a room of its own as built. */

/**
 * @param host address of the module that starts the thread: among the sources, or built in any folder of `dist/`, which may lie
 * in an archive of Electron.
 */
export function threadFileOf(host: string): URL {
  return new URL(host.endsWith('.ts') ? './analysis-thread.ts' : '../analysis/thread.js', host)
}
