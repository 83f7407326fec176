/** Characters that cannot be seen or that turn the direction of writing: a name with them is not what it looks like. */

const HIDDEN = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu')

/** Whether `name` holds such characters. */
export function hidesLetters(name: string): boolean {
  return HIDDEN.test(name)
}

/** `name` without such characters. */
export function withoutHiddenLetters(name: string): string {
  return name.replace(ALL_HIDDEN, '')
}
