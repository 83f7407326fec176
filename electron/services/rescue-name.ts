/** What a file is called that is made of unsaved work. */

import type { Language } from '../../shared/model/definition.ts'
import { EXTENSION } from '../../shared/scenario/file-name.ts'

const WORDS: Readonly<Record<Language, string>> = { vi: 'khôi phục', en: 'restored' }

/**
 * `Plan (restored 26-11-2026 10.42)`: the name or title, and when the work was kept, in this machine's time. A count above
 * one tells it from others of that name.
 */
export function rescueName(
  name: string,
  { savedAt, language }: { readonly savedAt: string; readonly language: Language },
): (count: number) => string {
  const bare = name.toLowerCase().endsWith(EXTENSION) ? name.slice(0, -EXTENSION.length) : name
  const two = (number: number) => String(number).padStart(2, '0')
  const moment = new Date(savedAt)
  const day = `${two(moment.getDate())}-${two(moment.getMonth() + 1)}-${moment.getFullYear()}`
  const time = `${two(moment.getHours())}.${two(moment.getMinutes())}`
  // A long title leaves room for the words that tell the file from others.
  const start = `${Array.from(bare).slice(0, 40).join('').trim()} (${WORDS[language]} ${day} ${time})`
  return count => (count === 1 ? start : `${start} (${count})`) + EXTENSION
}
