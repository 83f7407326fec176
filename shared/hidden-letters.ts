/**
 * Characters that cannot be seen or that turn the direction of writing: what holds them is not what it looks like. A name with them is
 * refused; a text is kept as it is and remarked on. Neither comes out of what is typed or pasted here.
 */

/** All that Unicode leaves undrawn, but for what joins letters and pictures or chooses their form; and halves of letters. */
const HIDDEN =
  /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu')
/** A text may have lines and columns. */
const HIDDEN_IN_TEXT = new RegExp(`(?!\\t|\\r?\\n)${HIDDEN.source}`, 'u')
const ALL_HIDDEN_IN_TEXT = new RegExp(HIDDEN_IN_TEXT, 'gu')
/** What other programs end a line with. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Whether `name` holds such characters. */
export function hidesLetters(name: string): boolean {
  return HIDDEN.test(name)
}

/** Whether a text of several lines holds such characters. */
export function hidesLettersInText(text: string): boolean {
  return HIDDEN_IN_TEXT.test(text)
}

/** What was typed or pasted as a name: on one line, with single spaces and without such characters. */
export function asName(typed: string): string {
  return withoutHiddenLetters(typed.replace(/\s/g, ' ')).replace(/ +/g, ' ').trim()
}

/** What was typed or pasted as a text of several lines: without such characters and without space at its ends. */
export function asText(typed: string): string {
  return typed.replace(LINE_BREAK, '\n').replace(ALL_HIDDEN_IN_TEXT, '').trim()
}

/** `name` without such characters. */
export function withoutHiddenLetters(name: string): string {
  return name.replace(ALL_HIDDEN, '')
}

/** `name` with such characters named by their number, so that whoever reads it sees that they are there. */
export function namingHiddenLetters(name: string): string {
  return name.replace(ALL_HIDDEN, letter => {
    const number = letter.codePointAt(0) ?? 0
    return `‹U+${number.toString(16).toUpperCase().padStart(4, '0')}›`
  })
}
