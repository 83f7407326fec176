/** Words of a planner's own in a file that a spreadsheet opens. */

/** What a spreadsheet takes for the beginning of a formula, after spaces and in full width too; a control character may hide one. */
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** The text with an apostrophe before it where a spreadsheet would run it. To be asked of texts only: `-5` as a number is none. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
