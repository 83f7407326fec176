/** Names of scenario files, as a planner sees and types them. */

import { EXTENSION } from '../../../shared/scenario/file-name.ts'

/** The title as a file name, without the extension: nothing that a file system refuses, no space at the ends. */
export function nameFromTitle(title: string): string {
  const bare = Array.from(title, letter => (/[\p{Cc}\\/:*?"<>|]/u.test(letter) ? ' ' : letter)).join('')
  return bare
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
    .slice(0, 100)
}

/** The typed name with the extension once, whether or not it was typed. */
export function withExtension(name: string): string {
  const bare = name.trim()
  return bare.toLowerCase().endsWith(EXTENSION) ? bare : `${bare}${EXTENSION}`
}

/** The name that stands in the field before the extension, which is shown beside it. */
export function withoutExtension(name: string): string {
  return name.toLowerCase().endsWith(EXTENSION) ? name.slice(0, -EXTENSION.length) : name
}
