/** A name as it stands inside a sentence. */

/** Without its capital, unless it is an abbreviation: `GRDP` stays, `Dân số` does not. */
export function inSentence(name: string): string {
  const isAbbreviation = name.charAt(1) !== name.charAt(1).toLowerCase()
  return isAbbreviation ? name : name.charAt(0).toLowerCase() + name.slice(1)
}
