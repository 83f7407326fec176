/** SVG as data. */

import type { Markup } from './markup.ts'

/** Elements that pictures are made of: nothing that runs, leads elsewhere or is fetched. */
export type SvgElement = 'svg' | 'title' | 'desc' | 'g' | 'path' | 'rect' | 'circle' | 'text'

export type SvgNode = Markup<SvgElement>

/** An element with what stands inside it. */
export function svg(
  element: SvgElement,
  attributes: Readonly<Record<string, string>>,
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  return { element, attributes, children }
}

/** A coordinate with two decimals at most. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}
