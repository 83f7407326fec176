/** One text for equal data: keys in order, so that two values can be compared or hashed. */

/** JSON with the keys of every object sorted by code unit; a key whose value is undefined is none. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(each => canonicalJson(each ?? null)).join()}]`
  const parts: string[] = []
  for (const key of Object.keys(value).sort()) {
    const inner: unknown = Reflect.get(value, key)
    if (inner !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(inner)}`)
  }
  return `{${parts.join()}}`
}
