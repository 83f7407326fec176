/** What of a tab a hand takes hold of. */

import type { DraggedOrder } from './use-order-drag.ts'

/** The tabs of a row: all of a tab but its own buttons, and the name while it is edited. */
export const TAB_GRIP: DraggedOrder = {
  runs: 'across',
  attribute: 'data-tab',
  isOwn: target => target.closest('[data-tab-button]') !== null || isEditedField(target),
}

/** The name that is being edited: there a hand marks letters, and the browser's own menu helps. */
export function isEditedField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target === document.activeElement
}
