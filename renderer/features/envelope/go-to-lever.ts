/** From wherever a lever is named to its row in the panel. */

/** Puts the focus into the number of the lever's row; false where no row of it is on the screen. */
export function goToLever(leverId: string): boolean {
  const row = document.querySelector(`.lever-panel [data-lever="${CSS.escape(leverId)}"]`)
  const field = row?.querySelector<HTMLElement>('input:not([type="range"])')
  if (row == null || field == null) return false
  row.scrollIntoView({ block: 'nearest' })
  field.focus()
  return true
}
