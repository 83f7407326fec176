/** A name or a clause as it stands at the start of a line or a sentence. */

/** With a capital as its first letter: `dân số` is `Dân số`. */
export function atStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
