/** What a test looks for in a book. */

import type { Block, Book, Entry, Line } from '../../shared/book/content.ts'

export function entriesOf({ chapters }: Book): Entry[] {
  return chapters.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries))
}

/** All lines of blocks, those in tables and lists too. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(block => {
    if (block.kind === 'text') return [block.line]
    if (block.kind === 'list') return block.lines
    return block.kind === 'table' ? block.rows.flat() : []
  })
}

/** Places that links lead to. */
export function linksOf(blocks: readonly Block[]): string[] {
  return linesOf(blocks)
    .flat()
    .flatMap(part => (part.kind === 'link' ? [part.to] : []))
}

/** Places in the entries, their own first. */
export function anchorsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ anchor, about, rows }) => [
    anchor,
    ...linesOf([...about, ...rows.flatMap(({ blocks }) => blocks)])
      .flat()
      .flatMap(part => (part.kind === 'anchor' ? [part.anchor] : [])),
  ])
}
