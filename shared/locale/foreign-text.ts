/** Text out of a file that anybody may have made, as a sentence can show it. */

import { namingHiddenLetters } from '../hidden-letters.ts'

/** Letters of it that are shown. */
const LONGEST = 300

/** What cannot be seen in `text`, or would steer a terminal, is named, and no more of it is shown than a person reads. */
export function foreignText(text: string): string {
  const start = text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}…`
  return namingHiddenLetters(start)
}
