/** Names of places in the book: made from ids alone, so that a link can be written without knowing the book. */

/** What ids belong to; a check and a variable may be called alike. */
export type AnchorSort =
  | 'item'
  | 'family'
  | 'target'
  | 'fact'
  | 'check'
  | 'flag'
  | 'reality-check'
  | 'limit'
  | 'version'
  | 'unit'
  | 'constant'
  | 'dimension'
  | 'preset'
  | 'board'
  | 'sector'
  | 'part'

/**
 * The place of an id: `cov[child,rural]` stands at `item-cov.child.rural`. Names of a pack are snake_case, so that no two ids of a sort
 * meet; what else an id may hold (units, figures) is written as its code.
 */
export function anchorOf(sort: AnchorSort, id: string): string {
  const plain = id.replace(/\[(.*)\]$/, (_, elements: string) => `.${elements.replace(/, ?/g, '.')}`)
  const safe = plain.replace(/[^A-Za-z0-9_.-]/gu, letter => `-${letter.codePointAt(0)?.toString(16) ?? ''}-`)
  return `${sort}-${safe}`
}
