/** Blocks of the book as HTML. */

import type { Block, Inline, Line } from '../../../../shared/book/content.ts'
import { markupText } from '../../../../shared/book/markup.ts'
import { escaped } from '../../../../shared/escaped.ts'
import { tag } from './tags.ts'

export function lineHtml(line: Line): string {
  return line.map(inlineHtml).join('')
}

function inlineHtml(part: Inline): string {
  const words = escaped(part.text)
  switch (part.kind) {
    case 'text':
      return part.language === undefined ? words : tag('span', { lang: part.language }, words)
    case 'strong':
      return tag('strong', {}, words)
    case 'code':
      return tag('code', {}, words)
    case 'anchor':
      return tag('code', { id: part.anchor }, words)
    case 'link':
      return tag('a', { href: `#${part.to}` }, part.look === 'code' ? tag('code', {}, words) : words)
    case 'standing':
      return tag(
        'span',
        { class: `standing ${part.standing}` },
        `${tag('span', { class: 'sign', 'aria-hidden': 'true' }, '')}${words}`,
      )
    case 'address':
      return tag('span', { class: 'address' }, words)
  }
}

export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('')
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return tag('p', {}, lineHtml(block.line))
    case 'list':
      return tag('ul', {}, block.lines.map(line => tag('li', {}, lineHtml(line))).join(''))
    case 'table':
      return tableHtml(block)
    case 'formula':
      return formulaHtml(block)
    case 'picture':
      return tag(
        'figure',
        { class: isWide(block) ? 'wide' : undefined },
        `${markupText(block.drawing)}${tag('figcaption', {}, block.notes.map(note => tag('p', {}, escaped(note))).join(''))}`,
      )
    case 'quotation':
      return tag('blockquote', { lang: block.language }, tag('p', {}, escaped(block.text)))
  }
}

/** What a picture is given on a page of A4 below its headings and above its notes, in millimetres: see the sheet of the page. */
const ROOMS = { upright: { width: 174, height: 190 }, lengthwise: { width: 261, height: 118 } } as const

/** A picture that is less wide, in pixels, is readable upright. */
const NARROW = 900

/** Whether it is a picture that is set larger on a page lengthwise, and needs to be. */
export function isWide(block: Block): boolean {
  if (block.kind !== 'picture') return false
  const [width, height] = [Number(block.drawing.attributes.width), Number(block.drawing.attributes.height)]
  const scaled = (room: { readonly width: number; readonly height: number }) =>
    Math.min(room.width / width, room.height / height)
  return width > NARROW && scaled(ROOMS.lengthwise) > scaled(ROOMS.upright) * 1.05
}

function tableHtml({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const head = columns.map(({ title, align }) => tag('th', { scope: 'col', class: align }, escaped(title)))
  const body = rows.map(cells => {
    const told = cells.map((cell, place) => {
      const align = columns[place]?.align
      return place === 0
        ? tag('th', { scope: 'row', class: align }, lineHtml(cell))
        : tag('td', { class: align }, lineHtml(cell))
    })
    return tag('tr', {}, told.join(''))
  })
  return tag(
    'table',
    {},
    `${tag('thead', {}, tag('tr', {}, head.join('')))}${tag('tbody', {}, body.join(''))}`,
  )
}

/** As it is set, then as it is written: who checks the model needs the second, who reads it the first. */
function formulaHtml({ math, text }: Extract<Block, { kind: 'formula' }>): string {
  const written = tag('code', { class: 'written' }, escaped(text))
  return math === undefined
    ? tag('p', { class: 'formula' }, written)
    : tag('div', { class: 'formula' }, `${tag('div', { class: 'set' }, markupText(math))}${written}`)
}
