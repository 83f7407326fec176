/** One text for equal data: keys in order, so that two values can be compared or hashed. */

/** JSON with the keys of every object sorted by code unit; `leaveOut` names keys that do not count, wherever they stand. */
export function canonicalJson(value: unknown, leaveOut: readonly string[] = []): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (leaveOut.includes(key)) return undefined
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
