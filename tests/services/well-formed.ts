/** Whether a page is well-formed in the strict sense of XML: every element closed in its order, every attribute quoted, nothing unescaped. */

const TAG = /^<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z_:][A-Za-z0-9_:.-]*="[^"<]*")*)\s*(\/?)>/
const REFERENCE = /&(?!(amp|lt|gt|quot|#\d+|#x[0-9a-f]+);)/i

/** Null where it is; otherwise what is wrong and the text around it. The words of a style sheet are taken as they are. */
export function wellFormed(page: string): string | null {
  const text = page.replace(/^<!DOCTYPE html>\s*/, '').trimEnd()
  const open: string[] = []
  let place = 0
  while (place < text.length) {
    const next = text.indexOf('<', place)
    const words = text.slice(place, next === -1 ? text.length : next)
    if (open.at(-1) !== 'style' && REFERENCE.test(words)) return `unescaped & in ${words.slice(0, 80)}`
    if (open.length === 0 && words.trim() !== '') return `text outside: ${words.slice(0, 80)}`
    if (next === -1) break
    const found = TAG.exec(text.slice(next, next + 5_000))
    if (found === null) return `no element at ${text.slice(next, next + 80)}`
    const [whole, closing, name = '', attributes = '', alone] = found
    if (REFERENCE.test(attributes)) return `unescaped & in ${whole.slice(0, 80)}`
    const names = [...attributes.matchAll(/([A-Za-z_:][A-Za-z0-9_:.-]*)="/g)].map(each => each[1])
    if (new Set(names).size !== names.length) return `an attribute twice in ${whole.slice(0, 80)}`
    if (closing === '/') {
      const last = open.pop()
      if (last !== name) return `</${name}> closes <${last ?? ''}>`
    } else if (alone !== '/') open.push(name)
    place = next + whole.length
  }
  return open.length === 0 ? null : `not closed: ${open.join(' ')}`
}
