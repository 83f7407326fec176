/** Where the keyboard goes on from when the tab or field that had the focus was drawn anew. */

/** Gives the focus to the tab in hand with the next picture, unless something else has it by then. */
export function focusTabInHand(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('.tab-select[aria-current]')?.focus()
  })
}
