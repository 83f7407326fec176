/** A strict reader of XML, for what programs wrote: it throws where they wrote it badly. */

export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** Of the element itself, without that of its children. */
  readonly text: string
}

interface Open {
  name: string
  attributes: Map<string, string>
  children: Element[]
  text: string
}

const TOKEN =
  /<\?xml [^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no letters for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/** @throws SyntaxError where it is not well formed. */
export function readXml(source: string): Element {
  if (FORBIDDEN.test(source) || !source.isWellFormed()) throw new SyntaxError('a letter that XML cannot hold')
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' }
  const open: Open[] = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(source)
    const parent = open.at(-1)
    if (token === null || parent === undefined) throw new SyntaxError(source.slice(at, at + 80))
    const [, end, start, attributes = '', isEmpty, text] = token
    if (text !== undefined) parent.text += unescaped(text)
    if (end !== undefined) {
      if (parent.name !== end) throw new SyntaxError(`</${end}> ends <${parent.name}>`)
      open.pop()
    }
    if (start !== undefined) {
      const element: Open = { name: start, attributes: attributesOf(attributes), children: [], text: '' }
      parent.children.push(element)
      if (isEmpty !== '/') open.push(element)
    }
  }
  const [only] = root.children
  if (open.length !== 1 || only === undefined || root.children.length !== 1 || root.text.trim() !== '') {
    throw new SyntaxError('not one whole element')
  }
  return only
}

function attributesOf(source: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    if (found.has(name)) throw new SyntaxError(`${name} is given twice`)
    found.set(name, unescaped(value))
  }
  return found
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&([^;]*)(;?)/g, (_, name: string, end: string) => {
    const letter = ENTITIES[name]
    if (letter === undefined || end === '') throw new SyntaxError(`&${name}`)
    return letter
  })
}

/** All elements of a name under one, in their order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)])
}

/** @throws RangeError where there is none. */
export function first(element: Element, name: string): Element {
  const [found] = all(element, name)
  if (found === undefined) throw new RangeError(`<${element.name}> has no <${name}>`)
  return found
}
