/** A chapter of the book on the page. */

import { memo } from 'react'
import type { Chapter, Entry, Section } from '../../../shared/book/content.ts'
import { BookBlocks, BookLine, type GoTo } from './book-blocks.tsx'

interface ChapterProps {
  readonly chapter: Chapter
  /** From 1. */
  readonly number: number
  readonly goTo: GoTo
}

/** A chapter may have a hundred entries: it is drawn again for another one only. */
export const BookChapter = memo(function BookChapter({ chapter, number, goTo }: ChapterProps) {
  const { anchor, title, about, sections } = chapter
  return (
    <section className="book-chapter" data-place={anchor} tabIndex={-1}>
      <h2>
        <span className="book-number">{number}</span>
        {title}
      </h2>
      <BookBlocks blocks={about} goTo={goTo} />
      {sections.map((section, place) => (
        <BookSection
          key={section.anchor}
          section={section}
          number={sections.length === 1 ? null : `${number}.${place + 1}`}
          goTo={goTo}
        />
      ))}
    </section>
  )
})

interface SectionProps {
  readonly section: Section
  /** Null for the only section of a chapter, which needs no heading of its own. */
  readonly number: string | null
  readonly goTo: GoTo
}

function BookSection({ section: { anchor, title, about, entries }, number, goTo }: SectionProps) {
  return (
    <section data-place={anchor} tabIndex={-1}>
      {number === null ? null : (
        <h3>
          <span className="book-number">{number}</span>
          {title}
        </h3>
      )}
      <BookBlocks blocks={about} goTo={goTo} />
      {entries.map(entry => (
        <BookEntry key={entry.anchor} entry={entry} goTo={goTo} />
      ))}
    </section>
  )
}

function BookEntry({ entry, goTo }: { readonly entry: Entry; readonly goTo: GoTo }) {
  const { anchor, title, language, ids, about, rows } = entry
  return (
    <article className="book-entry" data-place={anchor} tabIndex={-1}>
      <h4 lang={language}>{title}</h4>
      {ids.length === 0 ? null : (
        <p className="book-ids">
          <BookLine line={ids} goTo={goTo} />
        </p>
      )}
      <BookBlocks blocks={about} goTo={goTo} />
      {rows.length === 0 ? null : (
        <dl>
          {rows.map(({ name, blocks }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <BookBlocks blocks={blocks} goTo={goTo} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}
