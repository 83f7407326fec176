/** Where things stand in the book, and how they are found by what one types. */

import type { Block, Book, IndexEntry, Line } from '../../../shared/book/content.ts'
import { plainLetters } from '../../../shared/locale/plain-letters.ts'

/** The number of the chapter, from 0, in which each place stands. */
export function chapterByPlace({ chapters }: Pick<Book, 'chapters'>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [number, { anchor, about, sections }] of chapters.entries()) {
    const note = (place: string) => found.set(place, number)
    note(anchor)
    anchorsIn(about).forEach(note)
    for (const section of sections) {
      note(section.anchor)
      anchorsIn(section.about).forEach(note)
      for (const entry of section.entries) {
        note(entry.anchor)
        for (const blocks of [entry.about, ...entry.rows.map(row => row.blocks)])
          anchorsIn(blocks).forEach(note)
      }
    }
  }
  return found
}

function anchorsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => {
    if (block.kind === 'table') return block.rows.flat().flatMap(inLine)
    if (block.kind === 'text') return inLine(block.line)
    return block.kind === 'list' ? block.lines.flatMap(inLine) : []
  })
}

function inLine(line: Line): string[] {
  return line.flatMap(part => (part.kind === 'anchor' ? [part.anchor] : []))
}

/** An entry of the index with its letters as they are searched. */
export interface Findable {
  readonly entry: IndexEntry
  readonly id: string
  readonly label: string
}

/** Made once for a book, so that a search is a matter of comparing letters. */
export function findables(index: readonly IndexEntry[]): readonly Findable[] {
  return index.map(entry => ({ entry, id: plainLetters(entry.id), label: plainLetters(entry.label) }))
}

/**
 * Entries in which every word of the query stands, with or without the marks of Vietnamese: those whose id or name begins with it
 * first. None for an empty query.
 */
export function findIn(all: readonly Findable[], query: string): readonly IndexEntry[] {
  const wanted = plainLetters(query).trim()
  if (wanted === '') return []
  const words = wanted.split(/\s+/)
  const rank = ({ id, label }: Findable) => (id.startsWith(wanted) ? 0 : label.startsWith(wanted) ? 1 : 2)
  return all
    .filter(({ id, label }) => words.every(word => id.includes(word) || label.includes(word)))
    .sort((one, other) => rank(one) - rank(other))
    .map(({ entry }) => entry)
}
