/** What was dropped, as the one file that can be opened. */

import type { Fault } from '../../../shared/faults.ts'

/** What is read of a drop; `webkitGetAsEntry` is the only way to tell a folder, which also comes as a file. */
interface Dropped {
  readonly files: ArrayLike<File>
  readonly items: ArrayLike<{ webkitGetAsEntry(): { readonly isDirectory: boolean } | null }>
}

/** The file, or why nothing is opened: a thousand files are told in one sentence. Null where no file was dropped. */
export function oneFile({ files, items }: Dropped): File | Fault | null {
  const [file] = Array.from(files)
  if (file === undefined) return null
  if (files.length > 1) return { code: 'drop.several', args: { count: files.length } }
  const isFolder = items[0]?.webkitGetAsEntry()?.isDirectory === true
  return isFolder ? { code: 'drop.folder', args: { name: file.name } } : file
}
