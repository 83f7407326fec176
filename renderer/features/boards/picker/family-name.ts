/** The name of a family, which packs give its elements only: what all their names begin with, up to a colon or comma. */

/** `Chi thực hiện` for `Chi thực hiện: văn hóa` and `Chi thực hiện: y tế`; null where the names have no such beginning. */
export function familyName(labels: readonly string[]): string | null {
  const [first = '', ...others] = labels
  if (others.length === 0) return null
  let length = 0
  while (length < first.length && others.every(label => label[length] === first[length])) length += 1
  const end = Math.max(first.lastIndexOf(':', length - 1), first.lastIndexOf(',', length - 1))
  const name = first.slice(0, Math.max(end, 0)).trim()
  return name === '' ? null : name
}
