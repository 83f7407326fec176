/** MathML and SVG of the book as elements of the page. */

import { createElement, type ReactNode } from 'react'
import type { Markup } from '../../../shared/book/markup.ts'

export function MarkupPart({ node }: { readonly node: Markup<string> }): ReactNode {
  return createElement(
    node.element,
    attributesOf(node),
    ...node.children.map(child => (typeof child === 'string' ? child : MarkupPart({ node: child }))),
  )
}

/** As React calls them: `class` and names with hyphens, but for those of `aria` and `data`. */
function attributesOf({ attributes }: Markup<string>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      // The program has formulas of another kind, which are called so.
      if (name === 'class') return ['className', value === 'formula' ? 'set-formula' : value]
      const isKept = /^(aria|data)-/.test(name)
      return [isKept ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]
    }),
  )
}
