/** A file as the library lists it, before anything is known of what it holds. */

import type { ListedFile, RecentFile } from '../../../shared/contract/files.ts'

export interface LibraryFile {
  readonly ticket: string
  readonly name: string
  /** Name of the folder it is in; null for the one that is listed. */
  readonly folder: string | null
  /** Bytes; null where the disk was not asked. */
  readonly size: number | null
  /** When it was changed or, of a recent one, opened; ISO 8601. */
  readonly moment: string
}

export function fromFolder({ ticket, name, size, modified }: ListedFile): LibraryFile {
  return { ticket, name, folder: null, size, moment: modified }
}

export function fromRecents({ ticket, name, folder, openedAt }: RecentFile): LibraryFile {
  return { ticket, name, folder, size: null, moment: openedAt }
}

export const orders = ['latest', 'name'] as const
export type Order = (typeof orders)[number]

/** Numbers in names are compared as numbers, and letters in the order of the Vietnamese alphabet. */
const byName = new Intl.Collator('vi', { numeric: true })

/** The files in another order, the list itself untouched; `latest` has the latest moment first. */
export function inOrder(files: readonly LibraryFile[], order: Order): LibraryFile[] {
  return files.toSorted((a, b) =>
    order === 'latest' && a.moment !== b.moment
      ? a.moment < b.moment
        ? 1
        : -1
      : byName.compare(a.name, b.name),
  )
}
