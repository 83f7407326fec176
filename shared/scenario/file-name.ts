/** Names of files that every system can keep: never a path, never hidden, never a device. */

import { withoutHiddenLetters } from '../hidden-letters.ts'

export const EXTENSION = '.h45'
/** UTF-8 bytes of a name without its ending; systems allow 255 in all. */
const MOST_BYTES = 180
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/**
 * The name with what no system or no person can read replaced, and with the ending of its kind of file, which may be none.
 * @param fallback its name where nothing of what was wanted is left.
 */
export function cleanFileName(wanted: string, ending = EXTENSION, fallback = 'scenario'): string {
  const bare = withoutEnding(withoutHiddenLetters(wanted.normalize('NFC').toWellFormed()), ending)
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
  const short = shortened(bare).replace(/[. ]+$/, '')
  const named = short === '' ? fallback : short
  return (isDeviceName(named) ? `_${named}` : named) + ending
}

function withoutEnding(name: string, ending: string): string {
  return name.toLowerCase().endsWith(ending) ? name.slice(0, name.length - ending.length) : name
}

/** Whether Windows takes the name for a device, whatever its ending. */
export function isDeviceName(name: string): boolean {
  return DEVICES.test(name)
}

function shortened(name: string): string {
  let short = ''
  let bytes = 0
  for (const letter of name) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (bytes > MOST_BYTES) break
    short += letter
  }
  return short
}
