/** YAML text to plain data with the place of every value: no tags, no code, and bounded however its references multiply. */

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import type { Fault, Place } from '../../shared/faults.ts'
import type { FieldPath, Spot } from '../../shared/field-problem.ts'

export interface PlacedYaml {
  readonly value: unknown
  /**
   * Place of the value at a path, or of the key before it; of the nearest one around where there is none. The value of a
   * map or list stands where its key does, so that the line shown is the one with the name.
   */
  readonly placeOf: (path: FieldPath, spot: Spot) => Place
  readonly faults: readonly Fault[]
}

/** Deeper nesting and more values than any file of a pack needs. */
const DEPTH = 32
const VALUES = 50_000

/** Parses one file; `file` is the name that its places carry. Never throws: what is wrong is in `faults`. */
export function readPlacedYaml(text: string, file: string): PlacedYaml {
  const lines = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const refused = (...faults: Fault[]): PlacedYaml => ({ value: null, placeOf: () => placeAt(0), faults })
  const document = parsed(text, lines)
  if (document === null) return refused({ code: 'pack.too-deep', args: { limit: DEPTH }, at: placeAt(0) })
  const first = document.errors[0]
  if (first !== undefined) {
    const told = document.errors.filter(error => error === first || error.code === 'DUPLICATE_KEY')
    return refused(...told.map(error => syntaxFault(error, text, placeAt(error.pos[0]))))
  }
  if (document.directives.yaml.explicit === true)
    return refused({ code: 'pack.syntax', args: { mistake: 'directive' }, at: placeAt(0) })
  const reader = new TreeReader(document, text, placeAt)
  const value = reader.read(document.contents, [], null)
  return { value, placeOf: (path, spot) => placeAt(reader.offsetOf(path, spot)), faults: reader.faults }
}

/** Null where the text is nested so deep that the parser ran out of stack. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

class TreeReader {
  readonly faults: Fault[] = []
  private readonly offsets = new Map<string, Readonly<Record<Spot, number>>>()
  private readonly document: Document.Parsed
  private readonly text: string
  private readonly placeAt: (offset: number) => Place
  private values = 0
  /** A bound is broken: nothing more is read, since a reference may lead to the same place without end. */
  private overfull = false

  constructor(document: Document.Parsed, text: string, placeAt: (offset: number) => Place) {
    this.document = document
    this.text = text
    this.placeAt = placeAt
  }

  offsetOf(path: FieldPath, spot: Spot): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = this.offsets.get(pathKey(path.slice(0, length)))
      if (offset !== undefined) return offset[spot]
    }
    return 0
  }

  read(node: unknown, path: FieldPath, key: number | null): unknown {
    const start = isNode(node) ? (node.range?.[0] ?? key ?? 0) : (key ?? 0)
    this.offsets.set(pathKey(path), { key: key ?? start, value: key ?? start })
    if (!isNode(node)) return null
    if (this.overfull) return null
    this.values += 1
    this.overfull = this.values > VALUES || path.length > DEPTH
    if (this.values > VALUES) return this.refuse('pack.too-many', { limit: VALUES }, start)
    if (path.length > DEPTH) return this.refuse('pack.too-deep', { limit: DEPTH }, start)
    if (isAlias(node)) {
      const meant = node.resolve(this.document)
      if (meant === undefined) return this.refuse('pack.unknown-reference', { name: node.source }, start)
      return this.read(meant, path, key)
    }
    if (node.tag !== undefined)
      return this.refuse('pack.tag', { tag: node.tag.replace('tag:yaml.org,2002:', '!!') }, start)
    if (isMap(node)) return this.readMap(node, path)
    if (isSeq(node)) return node.items.map((item, index) => this.read(item, [...path, index], null))
    if (!isScalar(node)) return null
    const value = textOffset(node, this.text, start)
    this.offsets.set(pathKey(path), { key: key ?? value, value })
    return node.value
  }

  private readMap(node: YAMLMap, path: FieldPath): Record<string, unknown> {
    const read: Record<string, unknown> = {}
    for (const { key, value } of node.items) {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
      const name = isScalar(key) && key.value !== null ? String(key.value) : null
      if (name === null) this.refuse('pack.key-form', {}, offset)
      else if (name === '__proto__' || name === 'constructor' || name === 'prototype')
        this.refuse('pack.forbidden-key', { key: name }, offset)
      else read[name] = this.read(value, [...path, name], offset)
    }
    return read
  }

  private refuse(code: string, args: Fault['args'], offset: number): null {
    this.faults.push({ code, args, at: this.placeAt(offset) })
    return null
  }
}

function pathKey(path: FieldPath): string {
  return path.join('\u0000')
}

/** Where a scalar's own characters begin: behind the quote, or on the first line of a block. */
function textOffset(node: Scalar, text: string, start: number): number {
  switch (node.type) {
    case Scalar.QUOTE_DOUBLE:
    case Scalar.QUOTE_SINGLE:
      return start + 1
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL: {
      const header = text.indexOf('\n', start)
      const body = header === -1 ? -1 : text.slice(header).search(/\S/)
      return body === -1 ? start : header + body
    }
    default:
      return start
  }
}

/** The library's many errors as the few mistakes that a person makes. */
function syntaxFault(error: YAMLError, text: string, at: Place): Fault {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? ''
    return { code: 'pack.duplicate-key', args: { key }, at }
  }
  return { code: 'pack.syntax', args: { mistake: mistakes[error.code] ?? 'other' }, at }
}

const mistakes: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BLOCK_IN_FLOW: 'indent',
  MULTILINE_IMPLICIT_KEY: 'colon',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'missing',
  BAD_DQ_ESCAPE: 'escape',
  BAD_SCALAR_START: 'start',
  UNEXPECTED_TOKEN: 'unexpected',
  MULTIPLE_DOCS: 'documents',
  TAG_RESOLVE_FAILED: 'tag',
}
