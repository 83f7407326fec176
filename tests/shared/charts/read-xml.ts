/** A strict reader of the XML that the program writes: elements, attributes and text, and nothing else. */

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

const TOKEN = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const ATTRIBUTE = /([A-Za-z][\w:-]*)="([^"<]*)"/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
/** What XML 1.0 has no place for. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: XmlElement[]
  text: string
}

/** The root. @throws SyntaxError where it is not well-formed, or is more than this reader knows. */
export function readXml(source: string): XmlElement {
  if (NO_CHARACTER.test(source)) throw new SyntaxError('a character that XML does not have')
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const path: Open[] = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    const inner = path.at(-1)
    if (match === null || inner === undefined) throw new SyntaxError(`no XML: ${source.slice(at, at + 40)}`)
    const [, end, name = '', attributes = '', isEmpty, text] = match
    if (text !== undefined) inner.text += plain(text)
    else if (end === '/') {
      const outer = path.at(-2)
      if (inner.name !== name || outer === undefined) throw new SyntaxError(`</${name}> ends ${inner.name}`)
      path.pop()
      outer.children.push(inner)
    } else {
      const opened: Open = { name, attributes: attributesOf(attributes), children: [], text: '' }
      if (isEmpty === '/') inner.children.push(opened)
      else path.push(opened)
    }
  }
  const [element, ...others] = root.children
  if (element === undefined || others.length > 0 || path.length > 1 || root.text.trim() !== '') {
    throw new SyntaxError('not one element')
  }
  return element
}

/** The element and all within it, in their order. */
export function allOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allOf)]
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new SyntaxError(`${name} stands twice`)
    attributes[name] = plain(value)
  }
  return attributes
}

function plain(text: string): string {
  if (text.includes(']]>')) throw new SyntaxError(']]> in text')
  return text.replace(/&(?:(\w+);)?/g, (_, name: string | undefined) => {
    const letter = name === undefined ? undefined : ENTITIES[name]
    if (letter === undefined) throw new SyntaxError(`&${name ?? ''} is no entity`)
    return letter
  })
}
