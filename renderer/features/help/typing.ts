/** Whether a key goes into a text: then it is a letter, and no command. */

/** True for fields that take letters; sliders and checkboxes take none. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) {
    return !['range', 'checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'color'].includes(target.type)
  }
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}
