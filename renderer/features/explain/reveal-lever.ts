/** Brings a lever's row into view and its field into hand. */

/** `otherwise` is told where the panel of levers does not have the row just now. */
export function revealLever(leverId: string, otherwise: (leverId: string) => void): void {
  const row = document.querySelector(`[data-lever="${CSS.escape(leverId)}"]`)
  const field = row?.querySelector<HTMLInputElement>('.lever-field input')
  if (field === null || field === undefined) {
    otherwise(leverId)
    return
  }
  field.scrollIntoView({ block: 'nearest' })
  field.focus()
}
