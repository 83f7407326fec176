/** One walk over JSON text before anything trusts it: grammar, depth, double and dangerous keys, numbers that would lose digits. */

export interface JsonLimits {
  readonly depth: number
  readonly tokens: number
  /** Fields of one object. */
  readonly fields: number
  /** Letters of one string, as written. */
  readonly string: number
}

/** A mistake and where it stands: the offset of a UTF-16 unit in the text. */
export interface JsonMistake {
  readonly kind:
    | 'syntax'
    | 'too-deep'
    | 'too-many'
    | 'too-wide'
    | 'too-long'
    | 'duplicate-key'
    | 'forbidden-key'
    | 'number'
    | 'broken-letter'
  readonly offset: number
  readonly args: Readonly<Record<string, string | number>>
}

/** What a syntax mistake breaks; the sentences are named after these. */
export type Expected =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'nothing'
  | 'no-comma'
  | 'no-comment'
  | 'decimal-point'
  | 'double-quote'
  | 'string'
  | 'end-of-string'

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const LONGEST_NUMBER = 400
/** By their first letter. */
const LITERALS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' }

/**
 * Every mistake that leaves the text readable (double keys, lossy numbers) and at most one that does not (grammar, limits),
 * which is then the last. No mistake means that `JSON.parse` reads the text and loses nothing of it.
 */
export function scanJson(text: string, limits: JsonLimits): JsonMistake[] {
  return new JsonScan(text, limits).run()
}

/** What stands open: the keys seen so far of an object, null for an array. */
type Open = Set<string> | null

type Awaited = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'nothing'

class JsonScan {
  private readonly text: string
  private readonly limits: JsonLimits
  private readonly mistakes: JsonMistake[] = []
  private readonly open: Open[] = []
  private offset = 0
  private tokens = 0
  private stopped = false

  constructor(text: string, limits: JsonLimits) {
    this.text = text
    this.limits = limits
  }

  run(): JsonMistake[] {
    let awaited: Awaited = 'value'
    while (!this.stopped) {
      this.skipSpace()
      if (this.offset >= this.text.length) {
        if (awaited !== 'nothing') this.stop('syntax', { expected: expectedOf(awaited), found: '' })
        break
      }
      this.tokens += 1
      if (this.tokens > this.limits.tokens) this.stop('too-many', { limit: this.limits.tokens })
      else awaited = this.step(awaited, this.text.charAt(this.offset))
    }
    return this.mistakes
  }

  private step(awaited: Awaited, char: string): Awaited {
    switch (awaited) {
      case 'first-value':
        if (char === ']') return this.close()
        return this.value(char, awaited)
      case 'value':
        return this.value(char, awaited)
      case 'first-key':
        if (char === '}') return this.close()
        return this.key(char, awaited)
      case 'key':
        return this.key(char, awaited)
      case 'colon':
        if (char !== ':') return this.unexpected(char, awaited)
        this.offset += 1
        return 'value'
      case 'comma': {
        const container = this.open.at(-1)
        if (char === (container === null ? ']' : '}')) return this.close()
        if (char !== ',') return this.unexpected(char, awaited)
        this.offset += 1
        return container === null ? 'value' : 'key'
      }
      case 'nothing':
        return this.unexpected(char, awaited)
    }
  }

  private value(char: string, awaited: Awaited): Awaited {
    if (char === '{' || char === '[') {
      if (this.open.length >= this.limits.depth) return this.stop('too-deep', { limit: this.limits.depth })
      this.open.push(char === '{' ? new Set() : null)
      this.offset += 1
      return char === '{' ? 'first-key' : 'first-value'
    }
    if (char === '"') {
      this.string()
      return this.afterValue()
    }
    const literal = LITERALS[char]
    if (literal !== undefined && this.text.startsWith(literal, this.offset)) {
      this.offset += literal.length
      return this.afterValue()
    }
    NUMBER.lastIndex = this.offset
    if (!NUMBER.test(this.text)) return this.unexpected(char, awaited)
    this.judgeNumber(this.text.slice(this.offset, NUMBER.lastIndex))
    this.offset = NUMBER.lastIndex
    return this.afterValue()
  }

  private key(char: string, awaited: Awaited): Awaited {
    if (char !== '"') return this.unexpected(char, awaited)
    const start = this.offset
    const key = this.string()
    const seen = this.open.at(-1)
    if (key === null || seen === null || seen === undefined) return 'colon'
    if (key === '__proto__' || key === 'constructor' || key === 'prototype')
      this.note('forbidden-key', start, { key })
    else if (seen.has(key)) this.note('duplicate-key', start, { key })
    seen.add(key)
    if (seen.size > this.limits.fields) {
      this.offset = start
      return this.stop('too-wide', { limit: this.limits.fields })
    }
    return 'colon'
  }

  private close(): Awaited {
    this.open.pop()
    this.offset += 1
    return this.afterValue()
  }

  private afterValue(): Awaited {
    return this.open.length === 0 ? 'nothing' : 'comma'
  }

  /** Reads a string from its quote; its value, or null where reading ends in it. */
  private string(): string | null {
    const start = this.offset
    let escaped = false
    for (let at = start + 1; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at)
      if (at - start > this.limits.string) {
        this.stop('too-long', { limit: this.limits.string })
        return null
      }
      if (code === 0x22) {
        this.offset = at + 1
        return this.judgeString(start, escaped)
      }
      if (code < 0x20) {
        this.offset = at
        const expected: Expected = code === 0x0a || code === 0x0d ? 'end-of-string' : 'string'
        this.stop('syntax', { expected, found: shownChar(this.text.charAt(at)) })
        return null
      }
      if (code !== 0x5c) continue
      escaped = true
      const length = escapeLength(this.text, at)
      if (length === 0) {
        this.offset = at
        this.stop('syntax', { expected: 'string', found: this.text.slice(at, at + 2) })
        return null
      }
      at += length - 1
    }
    this.stop('syntax', { expected: 'end-of-string', found: '' })
    return null
  }

  private judgeString(start: number, escaped: boolean): string {
    const raw = this.text.slice(start, this.offset)
    const value: string = escaped ? String(JSON.parse(raw)) : raw.slice(1, -1)
    if (!value.isWellFormed()) this.note('broken-letter', start, {})
    return value
  }

  private judgeNumber(raw: string): void {
    const value = Number(raw)
    const vanishes = value === 0 && /[1-9]/.test(raw.replace(/[eE].*$/, ''))
    const whole = !/[.eE]/.test(raw) && String(value) !== raw
    const tooLong = raw.length > LONGEST_NUMBER
    if (tooLong || !Number.isFinite(value) || vanishes || (whole && BigInt(raw) !== BigInt(value)))
      this.note('number', this.offset, { number: raw.slice(0, 40) })
  }

  private skipSpace(): void {
    for (; this.offset < this.text.length; this.offset += 1) {
      const code = this.text.charCodeAt(this.offset)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
    }
  }

  private unexpected(char: string, awaited: Awaited): Awaited {
    const found = shownChar(char)
    if (char === '/' || char === '#') return this.stop('syntax', { expected: 'no-comment', found })
    if (char === "'") return this.stop('syntax', { expected: 'double-quote', found })
    if (awaited === 'key' && /[0-9],[0-9]/.test(this.text.slice(this.offset - 2, this.offset + 1)))
      return this.stop('syntax', { expected: 'decimal-point', found })
    const closes = char === '}' || char === ']'
    if (closes && (awaited === 'key' || (awaited === 'value' && this.open.at(-1) === null)))
      return this.stop('syntax', { expected: 'no-comma', found })
    return this.stop('syntax', { expected: expectedOf(awaited), found })
  }

  private stop(kind: JsonMistake['kind'], args: JsonMistake['args']): Awaited {
    this.note(kind, this.offset, args)
    this.stopped = true
    return 'nothing'
  }

  private note(kind: JsonMistake['kind'], offset: number, args: JsonMistake['args']): void {
    this.mistakes.push({ kind, offset, args })
  }
}

function expectedOf(awaited: Awaited): Expected {
  if (awaited === 'first-value') return 'value'
  return awaited === 'first-key' ? 'key' : awaited
}

/** Units of the escape that begins at `at`, 0 where it is none. */
function escapeLength(text: string, at: number): number {
  const kind = text.charAt(at + 1)
  if (kind !== '' && '"\\/bfnrt'.includes(kind)) return 2
  return kind === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0
}

function shownChar(char: string): string {
  const code = char.codePointAt(0) ?? 0
  return code < 0x20 || code === 0x7f ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : char
}
