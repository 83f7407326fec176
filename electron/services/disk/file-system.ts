/** The calls of `node:fs/promises` that files are kept with; tests put failing and recording ones in their place. */

import type * as promises from 'node:fs/promises'

export type FileSystem = Pick<
  typeof promises,
  'open' | 'rename' | 'rm' | 'link' | 'realpath' | 'lstat' | 'stat' | 'mkdir' | 'readdir'
>
