import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanJson } from '../../../shared/json/scan.ts'

const LIMITS = { depth: 64, tokens: 10_000, fields: 100, string: 1000 }
const kinds = (text: string) => scanJson(text, LIMITS).map(({ kind }) => kind)
const parses = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a scan of JSON', () => {
  it('finds nothing in what JSON.stringify writes, unless a bound or key forbids it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), value => {
        const grave = kinds(JSON.stringify(value)).filter(kind => kind === 'syntax')
        expect(grave).toEqual([])
      }),
    )
  })

  it('finds a syntax mistake exactly where JSON.parse does, in any mutilation of JSON', () => {
    const damaged = fc
      .tuple(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.nat({ max: 3 }), fc.string({ maxLength: 3 }))
      .map(([value, at, cut, put]) => {
        const text = JSON.stringify(value)
        const place = at % (text.length + 1)
        return text.slice(0, place) + put + text.slice(place + cut)
      })
    fc.assert(
      fc.property(damaged, text => {
        expect(kinds(text).includes('syntax')).toBe(!parses(text))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['a comma before the end', '{"a": 1,}', 'no-comma', 8],
    ['a comment', '{ // why\n}', 'no-comment', 2],
    ['single quotes', "{'a': 1}", 'double-quote', 1],
    ['a missing colon', '{"a" 1}', 'colon', 5],
    ['a missing comma', '[1 2]', 'comma', 3],
    ['a second document', '{} {}', 'nothing', 3],
    ['a line break in a text', '["a\nb"]', 'end-of-string', 3],
    ['an unknown escape', '["\\x"]', 'string', 2],
    ['no value', '[,]', 'value', 1],
    ['an end before the end', '{"a": [1', 'comma', 8],
    ['NaN', '[NaN]', 'value', 1],
    ['a number that begins with zero', '[01]', 'comma', 2],
  ])('names %s and where it stands', (_, text, expected, offset) => {
    expect(scanJson(text, LIMITS)).toMatchObject([{ kind: 'syntax', offset, args: { expected } }])
  })

  it.each([
    ['a key that stands twice', '{"a": 1, "b": {"a": 2}, "\\u0061": 3}', 'duplicate-key', 24],
    ['a key of the prototype', '[{"__proto__": {}}]', 'forbidden-key', 2],
    ['a number too large', '[1e400]', 'number', 1],
    ['a number too small to keep', '[-1e-400]', 'number', 1],
    ['a whole number that loses its last digit', '[9007199254740993]', 'number', 1],
    ['half a letter', '["\\ud800"]', 'broken-letter', 1],
  ])('names %s, which JSON.parse would swallow', (_, text, kind, offset) => {
    expect(parses(text)).toBe(true)
    expect(scanJson(text, LIMITS)).toMatchObject([{ kind, offset }])
  })

  it.each([0, -0, 0.1, 1e21, 5e-324, 9007199254740991, 123456789012345680000, 0e10])('keeps %d', number => {
    expect(kinds(JSON.stringify(number))).toEqual([])
  })

  it('refuses what is too deep, too long and too much without going through it', () => {
    expect(kinds('['.repeat(1_000_000))).toEqual(['too-deep'])
    expect(kinds(`["${'x'.repeat(2000)}`)).toEqual(['too-long'])
    expect(kinds(`[${'1,'.repeat(20_000)}1]`)).toEqual(['too-many'])
    expect(kinds(`[1${'0'.repeat(500)}]`)).toEqual(['number'])
  })
})
