/** A cell of a CSV file after RFC 4180. */

import { defused } from '../../../shared/formula-text.ts'

/** Quoted where it must be. */
export function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A text of a planner's own that a spreadsheet would take for a formula gets an apostrophe before it. */
export function safeCell(text: string): string {
  return cell(defused(text))
}
