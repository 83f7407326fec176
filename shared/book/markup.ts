/** A piece of MathML or SVG as data: what the book, a page and a paper are set from, each in its own way. */

import { escaped } from '../escaped.ts'

/**
 * An element with its attributes and what stands inside it. Names of elements come from a closed list, so that nothing that runs or
 * leads elsewhere can be written.
 *
 * In a page: `createElement(node.element, { key, ...attributes }, …children)`, with `class` given as `className`; React knows the
 * elements of MathML and SVG and writes texts safely. In a file: `markupText`.
 */
export interface Markup<Element extends string> {
  readonly element: Element
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Markup<Element> | string)[]
}

/** The text of a piece of markup, escaped; the same data gives the same bytes. */
export function markupText(node: Markup<string>): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const inside = node.children.map(child => (typeof child === 'string' ? escaped(child) : markupText(child)))
  return `<${node.element}${attributes.join('')}>${inside.join('')}</${node.element}>`
}
