/** Texts of people as slides can carry them. */

import { asText } from '../../../../shared/hidden-letters.ts'

/** What XML 1.0 cannot hold. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** Without what XML cannot hold or nobody can see: control characters, halves of letters; lines stay. */
export function slideText(text: string): string {
  return asText(text).replace(FORBIDDEN, '')
}

/** On one line. */
export function slideLine(text: string): string {
  return slideText(text).replace(/\s*\n\s*/g, ' ')
}

/** As the content of an element or an attribute of XML. */
export function xml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, letter => ENTITIES[letter] ?? letter)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
