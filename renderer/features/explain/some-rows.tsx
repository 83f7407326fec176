/** A long list of which the first rows stand there at first, with a button that shows the others. */

import { type ReactNode, useState } from 'react'

interface SomeRows<T> {
  readonly shown: readonly T[]
  /** The button; nothing where all are shown anyway. */
  readonly more: ReactNode
}

interface SomeWords {
  readonly more: (count: number) => string
  readonly fewer: string
}

export function useSomeRows<T>(all: readonly T[], most: number, words: SomeWords): SomeRows<T> {
  const [isWhole, setWhole] = useState(false)
  const left = all.length - most
  if (left <= 0) return { shown: all, more: null }
  return {
    shown: isWhole ? all : all.slice(0, most),
    more: (
      <button
        type="button"
        className="explain-more"
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {isWhole ? words.fewer : words.more(left)}
      </button>
    ),
  }
}
