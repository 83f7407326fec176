import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldPath } from '../../../shared/field-problem.ts'
import { locateJson, placeInText, placesIn } from '../../../shared/json/locate.ts'

/** Every way through a value, with the value at its end. */
function ways(value: unknown, path: FieldPath = []): { path: FieldPath; value: unknown }[] {
  const here = [{ path, value }]
  if (typeof value !== 'object' || value === null) return here
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [...here, ...inner.flatMap(([step, child]) => ways(child, [...path, step]))]
}

describe('a place in JSON', () => {
  it('is where the value begins, for every value of any document', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const all = ways(JSON.parse(text))
        const spots = locateJson(
          text,
          all.map(({ path }) => path),
        )
        all.forEach(({ value: expected }, index) => {
          const offset = spots[index]?.value ?? -1
          const written = JSON.stringify(expected)
          const isScalar = typeof expected !== 'object' || expected === null
          expect(text.startsWith(isScalar ? written : written.charAt(0), offset)).toBe(true)
        })
      }),
    )
  })

  it('of a field is also where its name begins', () => {
    const text = '{\n  "a": [1, { "b\\"": 22 }]\n}'
    const [spot] = locateJson(text, [['a', 1, 'b"']])
    expect(text.slice(spot?.key)).toMatch(/^"b\\""/)
    expect(text.slice(spot?.value)).toMatch(/^22/)
  })

  it('of what is not there is that of the last value on its way', () => {
    const text = '{ "a": { "b": 1 } }'
    const spots = locateJson(text, [
      ['a', 'c'],
      ['x', 'y'],
      ['a', 'b', 'c'],
    ])
    expect(spots.map(({ value }) => value)).toEqual([7, 0, 14])
  })

  it('counts lines and columns from 1, whatever ends a line', () => {
    const text = 'ab\ncd\r\nef\rgh'
    const places = [0, 1, 3, 7, 11].map(offset => placeInText(text, offset, 'f'))
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 1],
      [4, 2],
    ])
  })
})

describe('many places of one text', () => {
  it('are each where it is found alone', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n'), maxLength: 30 })
    fc.assert(
      fc.property(letters, text => {
        const placeAt = placesIn(text, 'f')
        for (let offset = 0; offset <= text.length; offset += 1) {
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue
          expect(placeAt(offset)).toEqual(placeInText(text, offset, 'f'))
        }
      }),
    )
  })
})
