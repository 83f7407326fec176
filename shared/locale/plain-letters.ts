/** How texts are searched on a keyboard without Vietnamese. */

/** Letters as they are searched: lower case, without the marks of Vietnamese, so that `van hoa` finds `Văn hóa`. */
export function plainLetters(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

/** True where every word of the query stands in one of the texts. */
export function isFoundIn(texts: readonly string[], query: string): boolean {
  const text = plainLetters(texts.join(' '))
  return plainLetters(query)
    .split(/\s+/)
    .every(word => text.includes(word))
}
