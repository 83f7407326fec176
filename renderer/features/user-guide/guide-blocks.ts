/**
 * Reads the user guide: a small part of Markdown, of which the guide is written, so that it reads on its own as well.
 * Headings, paragraphs, lists of one level, tables, pictures; in them **names of controls** and `keys`.
 */

export type GuideInline =
  | { readonly kind: 'text'; readonly text: string }
  /** What stands on the screen, to the letter. */
  | { readonly kind: 'control'; readonly text: string }
  /** A key, or what is typed. */
  | { readonly kind: 'key'; readonly text: string }

export type GuideLine = readonly GuideInline[]

export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: GuideLine }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly GuideLine[] }
  | { readonly kind: 'table'; readonly head: readonly GuideLine[]; readonly rows: readonly GuideLine[][] }
  /** `file` is its address beside the guide: `pictures/vi/cards.png`. */
  | { readonly kind: 'picture'; readonly file: string; readonly words: string }

const BULLET = /^- /
const NUMBER = /^\d+\. /

/** The blocks of a guide in their order. @throws Error where something is written that the guide has no form for. */
export function guideBlocks(markdown: string): GuideBlock[] {
  return markdown
    .split(/\n{2,}/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(blockOf)
}

function blockOf(part: string): GuideBlock {
  const lines = part.split('\n')
  const heading = /^(#{1,3}) (.+)$/.exec(part)
  const [, marks, title] = heading ?? []
  if (marks !== undefined && title !== undefined) {
    return { kind: 'heading', level: marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3, text: title }
  }
  const [, words, file] = /^!\[(.+)\]\((.+)\)$/.exec(part) ?? []
  if (words !== undefined && file !== undefined) return { kind: 'picture', file, words }
  for (const mark of [BULLET, NUMBER]) {
    if (lines.every(line => mark.test(line))) {
      const items = lines.map(line => guideLine(line.replace(mark, '')))
      return { kind: 'list', isOrdered: mark === NUMBER, items }
    }
  }
  if (lines.every(line => line.startsWith('|'))) return tableOf(lines)
  if (lines.length > 1 || /^[#!|>]/.test(part)) throw new Error(`The guide has no form for: ${part}`)
  return { kind: 'paragraph', line: guideLine(part) }
}

function tableOf(lines: readonly string[]): GuideBlock {
  const [head = [], , ...rows] = lines.map(line =>
    line
      .slice(1, -1)
      .split('|')
      .map(cell => guideLine(cell.trim())),
  )
  return { kind: 'table', head, rows }
}

function guideLine(text: string): GuideLine {
  return text
    .split(/(\*\*.+?\*\*|`.+?`)/)
    .filter(piece => piece !== '')
    .map(piece => {
      if (piece.startsWith('**')) return { kind: 'control', text: piece.slice(2, -2) }
      if (piece.startsWith('`')) return { kind: 'key', text: piece.slice(1, -1) }
      return { kind: 'text', text: piece }
    })
}

/** All lines of a block: its text, its items, its cells. */
export function linesOf(block: GuideBlock): readonly GuideLine[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line]
    case 'list':
      return block.items
    case 'table':
      return [block.head, ...block.rows].flat()
    default:
      return []
  }
}
