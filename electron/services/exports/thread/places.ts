/** Where the files of exports stand: among the sources, or in a room of their own as built. */

/**
 * The file that a thread begins with.
 * @param host address of this module: among the sources, or built into a file in any folder of `dist/`, which may lie in an archive of
 * Electron.
 */
export function threadFileOf(host: string = import.meta.url): URL {
  return new URL(host.endsWith('.ts') ? './export-thread.ts' : '../exports/thread.js', host)
}

/** The typeface of what is written: the one of the screen, which the build lays beside the thread. */
export function typefaceFileOf(host: string = import.meta.url): URL {
  return new URL(
    host.endsWith('.ts')
      ? '../../../../renderer/theme/fonts/plex-sans-var-roman.woff2'
      : '../exports/plex-sans-var-roman.woff2',
    host,
  )
}
