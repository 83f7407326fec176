/** The book of the running model in a language: asked for once, its words first and then with its pictures; after that at hand. */

import { useEffect, useReducer, useState } from 'react'
import type { Book } from '../../../shared/book/content.ts'
import type { Fault } from '../../../shared/faults.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { Client } from '../../client/client.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useWholeApp } from '../../store/use-app.ts'

const shelves = new WeakMap<Client, Map<Language, Book>>()

/** Null until it is there, or for ever where the host refuses; `faults` then says why. */
export function useBook(language: Language): {
  readonly book: Book | null
  readonly faults: readonly Fault[]
} {
  const { client } = useWholeApp()
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const shelf = shelves.get(client) ?? new Map<Language, Book>()
  shelves.set(client, shelf)
  useEffect(() => {
    if (shelf.has(language)) return
    let isCurrent = true
    setFaults([])
    const put = (book: Book) => {
      shelf.set(language, book)
      if (isCurrent) redraw()
    }
    client
      .ask('model:book', { language, withPictures: false })
      .then(book => {
        put(book)
        return client.ask('model:book', { language, withPictures: true })
      })
      .then(put)
      .catch(reason => {
        if (isCurrent) setFaults(faultsOf(reason))
      })
    return () => {
      isCurrent = false
    }
  }, [client, shelf, language])
  return { book: shelf.get(language) ?? null, faults }
}
