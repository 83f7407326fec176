/** What is typed into a record: kept when the hand rests, when the field is left, and when it goes from the screen. */

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

/** How long a hand that types may pause within one step of undo, in milliseconds. */
const REST = 1200

interface Typed {
  /** What stands in the field. */
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * @param kept the text of the record; where it becomes another one by another way, such as undo, the field shows that.
 * @param clean what is kept of a text that was typed.
 */
export function useTyped(
  kept: string,
  clean: (typed: string) => string,
  keep: (text: string) => void,
): Typed {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, kept, clean, keep })
  latest.current = { draft, kept, clean, keep }
  /** What was kept last from here: when the record says so, the hand may go on behind its last space. */
  const own = useRef(kept)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useRef(() => {
    clearTimeout(timer.current)
    const { draft: typed, ...now } = latest.current
    const text = typed === null ? now.kept : now.clean(typed)
    if (text === now.kept) return
    own.current = text
    now.keep(text)
  }).current

  useEffect(() => {
    if (kept !== own.current) setDraft(null)
    own.current = kept
  }, [kept])
  useEffect(() => flush, [flush])

  return {
    text: draft ?? kept,
    onChange: text => {
      setDraft(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, REST)
    },
    onBlur: () => {
      flush()
      setDraft(null)
    },
    // A command, such as saving, is about all that was typed.
    onKeyDown: ({ ctrlKey, metaKey }) => {
      if (ctrlKey || metaKey) flush()
    },
  }
}
