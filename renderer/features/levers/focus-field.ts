/** Where the keyboard goes on after a control of a row went or closed: to the field of its row. */

import type { RefObject } from 'react'

/** After the row was drawn again, since a field that was disabled takes no focus before. */
export function focusFieldSoon(row: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => row.current?.querySelector<HTMLInputElement>('.lever-field input')?.focus())
}
