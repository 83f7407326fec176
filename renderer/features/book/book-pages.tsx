/** Contents at the left and the chapter in hand; while the book is printed, its cover and all chapters. */

import { useLayoutEffect, useRef } from 'react'
import type { Book } from '../../../shared/book/content.ts'
import { DIAGRAM_SHEET } from '../../../shared/book/diagram-drawing.ts'
import { useMessages } from '../../i18n/messages.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { BookChapter } from './book-chapter.tsx'
import { BookContents } from './book-contents.tsx'
import { bookScreenMessages } from './book-screen-messages.ts'
import type { Reading } from './use-reading.ts'
import { useSheet } from './use-sheet.ts'

interface BookPagesProps {
  readonly book: Book
  readonly reading: Reading
  readonly isWhole: boolean
}

export function BookPages({ book, reading, isWhole }: BookPagesProps) {
  const { at, chapter: number, goTo } = reading
  const desk = useRef<HTMLDivElement>(null)
  useSheet(DIAGRAM_SHEET)
  useLayoutEffect(() => {
    const { current } = desk
    const place = current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(at.place)}"]`)
    if (current === null || place === null || place === undefined) return
    // A chapter is read from its top, an entry from a little above it.
    if (place.classList.contains('book-chapter')) current.scrollTop = 0
    else place.scrollIntoView({ block: 'start' })
    place.focus({ preventScroll: true })
  }, [at])
  const shown = isWhole ? book.chapters : book.chapters.slice(number, number + 1)
  return (
    <div className="book-pages">
      <BookContents book={book} reading={number} goTo={goTo} />
      <div className="book-desk" ref={desk} data-language={book.language}>
        {isWhole ? <Cover book={book} /> : null}
        {shown.map((chapter, place) => (
          <BookChapter
            key={chapter.anchor}
            chapter={chapter}
            number={(isWhole ? 0 : number) + place + 1}
            goTo={goTo}
          />
        ))}
        {isWhole ? null : <Neighbours book={book} reading={reading} />}
      </div>
    </div>
  )
}

function Cover({ book: { title, cover } }: { readonly book: Book }) {
  return (
    <header className="book-cover">
      <h1>{title}</h1>
      <dl>
        {cover.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

/** The chapters before and after, at the foot of the one in hand. */
function Neighbours({ book, reading: { chapter, goTo } }: Omit<BookPagesProps, 'isWhole'>) {
  const text = useMessages(bookScreenMessages)
  const before = book.chapters[chapter - 1]
  const after = book.chapters[chapter + 1]
  return (
    <p className="book-neighbours">
      {before === undefined ? (
        <span />
      ) : (
        <TextButton label={`${text.previous}: ${before.title}`} onPress={() => goTo(before.anchor)} />
      )}
      {after === undefined ? null : (
        <TextButton label={`${text.next}: ${after.title}`} onPress={() => goTo(after.anchor)} />
      )}
    </p>
  )
}
