/** Where the file stands that a thread begins with: beside this one among the sources, in a room of its own as built. */

const isSource = import.meta.url.endsWith('.ts')

/** Holds for a built host in any folder of `dist/`, in an archive of Electron too. */
export const THREAD_FILE = new URL(
  isSource ? './analysis-thread.ts' : '../analysis/thread.js',
  import.meta.url,
)
