/** Blocks of the book as elements of the page. */

import type { ReactNode } from 'react'
import type { Block, Inline, Line } from '../../../shared/book/content.ts'
import { SourceMark } from '../levers/source-mark.tsx'
import { MarkupPart } from './book-markup.tsx'

/** Leads to another place in the book. */
export type GoTo = (place: string) => void

interface LineProps {
  readonly line: Line
  readonly goTo: GoTo
}

export function BookLine({ line, goTo }: LineProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a line is set once and its parts have no other name
  return line.map((part, place) => <Part key={place} part={part} goTo={goTo} />)
}

function Part({ part, goTo }: { readonly part: Inline; readonly goTo: GoTo }) {
  switch (part.kind) {
    case 'text':
      return part.language === undefined ? part.text : <span lang={part.language}>{part.text}</span>
    case 'strong':
      return <strong>{part.text}</strong>
    case 'code':
      return <code>{part.text}</code>
    case 'anchor':
      return (
        <code data-place={part.anchor} tabIndex={-1}>
          {part.text}
        </code>
      )
    case 'link':
      // A link of HTML would change the address of the page, which holds its key.
      // And a button is set in one piece, which would not break between lines as words do.
      return (
        // biome-ignore lint/a11y/useSemanticElements: neither <a> nor <button>, as said above
        <span
          role="link"
          tabIndex={0}
          className="book-link"
          onClick={() => goTo(part.to)}
          onKeyDown={event => {
            if (event.key === 'Enter') goTo(part.to)
          }}
        >
          {part.look === 'code' ? <code>{part.text}</code> : part.text}
        </span>
      )
    case 'standing':
      return (
        <span className="book-standing" data-standing={part.standing}>
          <SourceMark kind={part.standing} />
          {part.text}
        </span>
      )
    case 'address':
      return <span className="book-address">{part.text}</span>
  }
}

interface BlocksProps {
  readonly blocks: readonly Block[]
  readonly goTo: GoTo
}

export function BookBlocks({ blocks, goTo }: BlocksProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks are set once and have no other name
  return blocks.map((block, place) => <OneBlock key={place} block={block} goTo={goTo} />)
}

function OneBlock({ block, goTo }: { readonly block: Block; readonly goTo: GoTo }) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <BookLine line={block.line} goTo={goTo} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list is set once
            <li key={place}>
              <BookLine line={line} goTo={goTo} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <BookTable table={block} goTo={goTo} />
    case 'formula':
      return (
        <div className="book-formula">
          {block.math === undefined ? null : (
            <div className="book-math">
              <MarkupPart node={block.math} />
            </div>
          )}
          <code>{block.text}</code>
        </div>
      )
    case 'picture':
      return (
        <figure>
          <MarkupPart node={block.drawing} />
          <figcaption>
            {block.notes.map(note => (
              <p key={note}>{note}</p>
            ))}
          </figcaption>
        </figure>
      )
    case 'quotation':
      return <blockquote lang={block.language}>{block.text}</blockquote>
  }
}

interface TableProps {
  readonly table: Extract<Block, { kind: 'table' }>
  readonly goTo: GoTo
}

function BookTable({ table: { columns, rows }, goTo }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ title, align }) => (
            <th key={title} scope="col" data-align={align}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table is set once
          <tr key={number}>
            {cells.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell stands in its column
              <Cell key={place} isFirst={place === 0} align={columns[place]?.align}>
                <BookLine line={cell} goTo={goTo} />
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  /** The first names the row. */
  readonly isFirst: boolean
  readonly align: 'start' | 'end' | undefined
  readonly children: ReactNode
}

function Cell({ isFirst, align, children }: CellProps) {
  return isFirst ? (
    <th scope="row" data-align={align}>
      {children}
    </th>
  ) : (
    <td data-align={align}>{children}</td>
  )
}
