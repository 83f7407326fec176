/** XML as text: elements inside one another, with all that a name or a sentence may hold made harmless. */

export interface XmlElement {
  readonly tag: string
  readonly attributes?: Readonly<Record<string, string>>
  /** Its text, or the elements in it; empty where it has neither. */
  readonly content: string | readonly XmlElement[]
}

/** A whole document in UTF-8, an element a line. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${elementText(root, '')}\n`
}

function elementText({ tag, attributes = {}, content }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const open = `${indent}<${tag}${given.join('')}`
  if (content.length === 0) return `${open}/>`
  if (typeof content === 'string') return `${open}>${escaped(content)}</${tag}>`
  return [`${open}>`, ...content.map(each => elementText(each, `${indent}  `)), `${indent}</${tag}>`].join(
    '\n',
  )
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** What XML 1.0 has no place for, be it escaped: control characters, halves of a letter, the last two of the plane. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

function escaped(text: string): string {
  return text.replace(impossible, '\uFFFD').replace(/[&<>"]/g, sign => entities[sign] ?? sign)
}
