/** How the cards of a board stand: full or compact, in how many columns. */

export interface CardForm {
  readonly form: 'full' | 'compact'
  readonly columns: number
}

/** Least widths of a card in rem. */
const FULL = 17.5
const COMPACT = 9
const GAP = 0.625

/**
 * Full where all of them have room beside each other; otherwise compact, in one row or, if there are too many for that, in
 * even rows.
 * @param width of the row in rem; null until it was measured.
 */
export function cardForm(count: number, width: number | null): CardForm {
  const least = Math.max(1, count)
  if (width === null) return { form: count > 3 ? 'compact' : 'full', columns: least }
  if (count <= room(width, FULL)) return { form: 'full', columns: least }
  const rows = Math.ceil(count / room(width, COMPACT))
  return { form: 'compact', columns: Math.ceil(count / rows) }
}

/** As many cards of a width as stand beside each other; one at least. */
function room(width: number, card: number): number {
  return Math.max(1, Math.floor((width + GAP) / (card + GAP)))
}
