/** Keys of a command: how they are told apart, and how they are written. */

/** True for Ctrl (or ⌘) and the letter, with Shift exactly where it is asked for. */
export function isShortcut(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  letter: string,
  shift = false,
): boolean {
  const isHeld = (event.ctrlKey || event.metaKey) && !event.altKey && event.shiftKey === shift
  return isHeld && event.key.toLowerCase() === letter.toLowerCase()
}

/** As on this machine's keyboard: `Ctrl+Shift+S`, `⇧⌘S`. */
export function shortcutWords(letter: string, shift = false): string {
  if (/Mac/.test(navigator.platform)) return `${shift ? '⇧' : ''}⌘${letter}`
  return `Ctrl+${shift ? 'Shift+' : ''}${letter}`
}
