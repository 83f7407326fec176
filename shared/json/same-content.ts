/** Whether two pieces of data say the same, whatever the order in which they were written. */

/** Deep equality of JSON values; an absent key and one that is undefined are the same, and so are 0 and −0. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other || Object.is(one, other)) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => sameContent(each, other[index]))
  }
  if (!isRecord(one) || !isRecord(other)) return false
  return (
    Object.keys(one).every(key => sameContent(one[key], other[key])) &&
    Object.keys(other).every(key => other[key] === undefined || Object.hasOwn(one, key))
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
