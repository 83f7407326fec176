/** The book of the running model in a language: asked for once, its words first and then with its pictures; after that at hand. */

import { useEffect, useReducer, useState } from 'react'
import type { Book } from '../../../shared/book/content.ts'
import type { Fault } from '../../../shared/faults.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { Client } from '../../client/client.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useWholeApp } from '../../store/use-app.ts'

interface KeptBook {
  readonly book: Book
  readonly hasPictures: boolean
}

const shelves = new WeakMap<Client, Map<Language, KeptBook>>()

/** Null until it is there, or for ever where the host refuses; `faults` then says why. */
export function useBook(language: Language): {
  readonly book: Book | null
  /** Its words are there, and its pictures on their way. */
  readonly isDrawing: boolean
  readonly faults: readonly Fault[]
} {
  const { client } = useWholeApp()
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const shelf = shelves.get(client) ?? new Map<Language, KeptBook>()
  shelves.set(client, shelf)
  useEffect(() => {
    if (shelf.get(language)?.hasPictures) return
    let isCurrent = true
    setFaults([])
    const fetchBook = async (withPictures: boolean) => {
      const book = await client.ask('model:book', { language, withPictures })
      // A book that was closed and opened again may have its pictures already.
      if (withPictures || !shelf.has(language)) shelf.set(language, { book, hasPictures: withPictures })
      if (isCurrent) redraw()
    }
    fetchBook(false)
      .then(() => fetchBook(true))
      .catch(reason => {
        if (isCurrent) setFaults(faultsOf(reason))
      })
    return () => {
      isCurrent = false
    }
  }, [client, shelf, language])
  const kept = shelf.get(language)
  return {
    book: kept?.book ?? null,
    isDrawing: kept?.hasPictures === false && faults.length === 0,
    faults,
  }
}
