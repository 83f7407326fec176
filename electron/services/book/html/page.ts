/** The book as one page of HTML that needs nothing else: no script, no address, its typeface inside. */

import type { Block, Book, Chapter, Entry, Section } from '../../../../shared/book/content.ts'
import { DIAGRAM_SHEET } from '../../../../shared/book/diagram-drawing.ts'
import { FORMULA_SHEET } from '../../../../shared/book/formula-math.ts'
import { escaped } from '../../../../shared/escaped.ts'
import { blocksHtml, isWide, lineHtml } from './blocks.ts'
import { pageSheet, sheet } from './sheet.ts'
import { tag } from './tags.ts'

export interface PageOptions {
  /** The typeface as WOFF2; without it the page is set in one of the machine. */
  readonly font?: Uint8Array
}

/** @returns HTML that is well-formed XML too, every link of which leads to a place in it. */
export function bookPage(book: Book, { font }: PageOptions = {}): string {
  const { language, title, chapters } = book
  const typeface =
    font === undefined
      ? ''
      : `@font-face{font-family:"Plex";font-weight:100 700;font-stretch:85% 100%;src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format("woff2")}`
  const head = [
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width"/>',
    tag('title', {}, escaped(title)),
    `<style>${typeface}${sheet}${FORMULA_SHEET}${DIAGRAM_SHEET.replaceAll('\n', '')}${pageSheet(book.imprint)}</style>`,
  ]
  const body = [
    coverHtml(book),
    contentsHtml(book),
    tag('main', {}, chapters.map((chapter, place) => chapterHtml(chapter, String(place + 1))).join('\n')),
    indexHtml(book),
  ]
  return `<!DOCTYPE html>\n${tag(
    'html',
    { lang: language },
    `${tag('head', {}, head.join(''))}${tag('body', {}, body.join('\n'))}`,
  )}\n`
}

function coverHtml({ title, cover }: Book): string {
  const rows = cover.map(
    ({ name, words }) => `${tag('dt', {}, escaped(name))}${tag('dd', {}, escaped(words))}`,
  )
  return tag('header', { class: 'cover' }, `${tag('h1', {}, escaped(title))}${tag('dl', {}, rows.join(''))}`)
}

/** The table of contents leads to chapters and sections; single entries are found by the index. */
function contentsHtml({ chapters, words }: Book): string {
  const items = chapters.map(({ anchor, title, sections }, place) => {
    const own = sections.length < 2 ? '' : tag('ol', {}, sections.map(section => item(section)).join(''))
    const number = tag('span', { class: 'number' }, String(place + 1))
    return tag('li', {}, `${tag('a', { href: `#${anchor}` }, `${number}${escaped(title)}`)}${own}`)
  })
  const index = tag('li', {}, tag('a', { href: '#index' }, escaped(words.index)))
  return tag(
    'nav',
    { class: 'contents', 'aria-label': words.contents },
    `${tag('h2', {}, escaped(words.contents))}${tag('ol', {}, items.join('') + index)}`,
  )
}

function item({ anchor, title }: Pick<Section, 'anchor' | 'title'>): string {
  return tag('li', {}, tag('a', { href: `#${anchor}` }, escaped(title)))
}

function chapterHtml({ anchor, title, about, sections }: Chapter, number: string): string {
  const only = sections.length === 1
  const inner = sections.map((section, place) => sectionHtml(section, only ? null : `${number}.${place + 1}`))
  return tag(
    'section',
    { class: 'chapter', id: anchor },
    `${opening(heading('h2', number, title), about)}${inner.join('')}`,
  )
}

/** The only section of a chapter needs no heading of its own. */
function sectionHtml({ anchor, title, about, entries }: Section, number: string | null): string {
  const head = number === null ? '' : heading('h3', number, title)
  return tag(
    'section',
    { id: anchor, class: opensWide(about) ? 'wide' : undefined },
    `${opening(head, about)}${entries.map(entry => entryHtml(entry)).join('')}`,
  )
}

/** A heading with the paragraphs behind it, which no end of a page parts from it or from what follows; then what else is there. */
function opening(head: string, about: readonly Block[]): string {
  const other = about.findIndex(({ kind }) => kind !== 'text')
  const told = other < 0 ? about : about.slice(0, other)
  const begins =
    head === '' && told.length === 0 ? '' : tag('div', { class: 'opening' }, head + blocksHtml(told))
  return begins + blocksHtml(about.slice(told.length))
}

/** Whether its heading stands on a page lengthwise, with its first picture. */
function opensWide(about: Section['about']): boolean {
  const first = about.find(({ kind }) => kind === 'picture')
  return first !== undefined && isWide(first)
}

function heading(level: 'h2' | 'h3', number: string, title: string): string {
  return tag(level, {}, `${tag('span', { class: 'number' }, number)}${escaped(title)}`)
}

function entryHtml({ anchor, title, language, ids, about, rows }: Entry): string {
  const told = rows.map(({ name, blocks }) =>
    tag('div', {}, `${tag('dt', {}, escaped(name))}${tag('dd', {}, blocksHtml(blocks))}`),
  )
  const isLong = [about, ...rows.map(({ blocks }) => blocks)].flat().some(({ kind }) => kind === 'table')
  const beside = ids.length === 0 ? '' : tag('p', { class: 'ids' }, lineHtml(ids))
  return tag(
    'article',
    { id: anchor, class: isLong ? 'long' : undefined },
    `${tag('h4', { lang: language }, escaped(title))}${beside}${blocksHtml(about)}${told.length === 0 ? '' : tag('dl', {}, told.join(''))}`,
  )
}

function indexHtml({ index, words }: Book): string {
  const items = index.map(({ id, label, sort, to }) =>
    tag(
      'li',
      {},
      `${tag('a', { href: `#${to}` }, tag('code', {}, escaped(id)))} ${escaped(label)} ${tag('small', {}, escaped(sort))}`,
    ),
  )
  return tag(
    'section',
    { class: 'chapter index', id: 'index' },
    `${tag('h2', {}, escaped(words.index))}${tag('ul', {}, items.join(''))}`,
  )
}
