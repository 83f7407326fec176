/** The left of the book: what one types finds entries; without it, the contents. */

import '../../ui/search-box.css'
import { useMemo, useState } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import type { Book } from '../../../shared/book/content.ts'
import { formatNumber } from '../../../shared/locale/numbers.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Icon } from '../../ui/icon.tsx'
import type { GoTo } from './book-blocks.tsx'
import { findables, findIn } from './book-places.ts'
import { bookScreenMessages } from './book-screen-messages.ts'

/** As many of what is found stand in the list; who types on finds the others. */
const MOST_SHOWN = 100

interface BookContentsProps {
  readonly book: Book
  /** The chapter that is read, from 0. */
  readonly reading: number
  readonly goTo: GoTo
}

export function BookContents({ book, reading, goTo }: BookContentsProps) {
  const text = useMessages(bookScreenMessages)
  const [query, setQuery] = useState('')
  const all = useMemo(() => findables(book.index), [book])
  const found = useMemo(() => findIn(all, query), [all, query])
  const [first] = found
  return (
    <nav className="book-side" aria-label={book.words.contents}>
      <SearchField
        className="search-box book-search"
        aria-label={text.search}
        value={query}
        onChange={setQuery}
        onSubmit={() => {
          if (first !== undefined) goTo(first.to)
        }}
      >
        <Icon name="search" />
        <Input placeholder={text.search} />
        {query === '' ? null : (
          <Button className="icon-button small" aria-label={text.clear}>
            <Icon name="close" />
          </Button>
        )}
      </SearchField>
      <p className="book-count" role="status">
        {query === ''
          ? ''
          : found.length === 0
            ? text.none
            : text.found(formatNumber(found.length, { language: book.language, decimals: 0 }))}
      </p>
      {query.trim() === '' ? (
        <Contents book={book} reading={reading} goTo={goTo} />
      ) : (
        <ul className="book-found">
          {found.slice(0, MOST_SHOWN).map(({ to, id, label, sort }) => (
            <li key={to}>
              <button type="button" onClick={() => goTo(to)}>
                <span>{label}</span>
                <span className="book-found-id">
                  <code>{id}</code> · {sort}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

function Contents({ book: { chapters }, reading, goTo }: BookContentsProps) {
  return (
    <ol className="book-contents">
      {chapters.map(({ anchor, title, sections }, number) => (
        <li key={anchor}>
          <button
            type="button"
            aria-current={number === reading ? 'true' : undefined}
            onClick={() => goTo(anchor)}
          >
            <span className="book-number">{number + 1}</span>
            {title}
          </button>
          {number !== reading || sections.length < 2 ? null : (
            <ol>
              {sections.map(section => (
                <li key={section.anchor}>
                  <button type="button" onClick={() => goTo(section.anchor)}>
                    {section.title}
                  </button>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  )
}
