/** The guide set on a page: headings that contents lead to, paragraphs, lists, tables and pictures. */

import { Fragment } from 'react'
import type { GuideBlock, GuideLine } from './guide-blocks.ts'
import { pictureAddress } from './guide-pages.ts'

/** The id of a chapter's heading by its place among the blocks. */
export function headingId(place: number): string {
  return `guide-${place}`
}

export function GuideArticle({ blocks }: { readonly blocks: readonly GuideBlock[] }) {
  return (
    <article className="user-guide-article">
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the guide is text that never moves
        <Block key={place} block={block} place={place} />
      ))}
    </article>
  )
}

function Block({ block, place }: { readonly block: GuideBlock; readonly place: number }) {
  switch (block.kind) {
    case 'heading': {
      // The dialog's title is the first heading of the page.
      const Heading = block.level === 3 ? 'h4' : 'h3'
      return (
        <Heading id={headingId(place)} tabIndex={-1} data-level={block.level}>
          {block.text}
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Line line={block.line} />
        </p>
      )
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={index}>
              <Line line={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <Table head={block.head} rows={block.rows} />
    case 'picture':
      return <img src={pictureAddress(block.file)} alt={block.words} />
  }
}

interface TableProps {
  readonly head: readonly GuideLine[]
  readonly rows: readonly GuideLine[][]
}

function Table({ head, rows }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <th key={column} scope="col">
              <Line line={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <tr key={index}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={column}>
                <Line line={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Line({ line }: { readonly line: GuideLine }) {
  return line.map(({ kind, text }, place) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    if (kind === 'control') return <strong key={place}>{text}</strong>
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    if (kind === 'key') return <kbd key={place}>{text}</kbd>
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return <Fragment key={place}>{text}</Fragment>
  })
}
