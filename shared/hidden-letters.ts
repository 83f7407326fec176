/** Characters that cannot be seen or that turn the direction of writing: a name with them is not what it looks like. */

/** All that Unicode leaves undrawn, but for what joins letters and pictures or chooses their form. */
const HIDDEN =
  /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu')

/** Whether `name` holds such characters. */
export function hidesLetters(name: string): boolean {
  return HIDDEN.test(name)
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
