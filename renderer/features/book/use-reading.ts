/** Where one reads in the book, and the way back. */

import { useCallback, useMemo, useState } from 'react'
import type { Book } from '../../../shared/book/content.ts'
import type { GoTo } from './book-blocks.tsx'
import { chapterByPlace } from './book-places.ts'

export interface Reading {
  /** The place gone to last; another object each time, also for the same place. */
  readonly at: { readonly place: string }
  /** Number of the chapter that it stands in, from 0. */
  readonly chapter: number
  readonly goTo: GoTo
  /** To the place before; null at the first. */
  readonly back: (() => void) | null
}

/** As many steps back as are kept. */
const MOST_STEPS = 200

/** @param at where it was opened; its beginning where that is null or not in the book. */
export function useReading(book: Book, at: string | null): Reading {
  const chapters = useMemo(() => chapterByPlace(book), [book])
  const beginning = book.chapters[0]?.anchor ?? ''
  const [steps, setSteps] = useState<readonly { readonly place: string }[]>(() => [
    { place: at !== null && chapters.has(at) ? at : beginning },
  ])
  const goTo = useCallback<GoTo>(place => setSteps(before => [...before.slice(-MOST_STEPS), { place }]), [])
  const last = steps.at(-1) ?? { place: beginning }
  return {
    at: last,
    chapter: chapters.get(last.place) ?? 0,
    goTo,
    back: steps.length > 1 ? () => setSteps(before => before.slice(0, -1)) : null,
  }
}
