import { describe, expect, it } from 'vitest'
import { readPlacedYaml } from '../../electron/services/placed-yaml.ts'

const codes = (text: string) => readPlacedYaml(text, 'a.yaml').faults.map(({ code }) => code)

describe('YAML with places', () => {
  it('is plain data, with years as names and yes as text', () => {
    expect(readPlacedYaml('2024: 0.5\nanswer: yes\nlist: [1, x, null]', 'a.yaml').value).toEqual({
      2024: 0.5,
      answer: 'yes',
      list: [1, 'x', null],
    })
  })

  it('tells a value from its key, and the nearest place around what is not there', () => {
    const { placeOf } = readPlacedYaml('a:\n  b: "x"\n  c: [1, 22]\n', 'a.yaml')
    expect(placeOf(['a', 'b'], 'key')).toMatchObject({ line: 2, column: 3 })
    expect(placeOf(['a', 'b'], 'value')).toMatchObject({ line: 2, column: 7 })
    expect(placeOf(['a', 'c', 1], 'value')).toMatchObject({ line: 3, column: 10 })
    expect(placeOf(['a', 'nothing', 'inside'], 'value')).toMatchObject({ line: 1, column: 1 })
  })

  it('lets a value refer to one that was written before', () => {
    expect(readPlacedYaml('a: &x { low: 1 }\nb: *x', 'a.yaml')).toMatchObject({
      value: { a: { low: 1 }, b: { low: 1 } },
      faults: [],
    })
  })

  it('does not follow references without end', () => {
    expect(codes('a: &x [*x, *x, *x]')).toEqual(['pack.too-deep'])
  })

  it('does not let references multiply without bound', () => {
    const rows = Array.from({ length: 9 }, (_, row) => {
      const meant = row === 0 ? '1' : `*r${row - 1}`
      return `r${row}: &r${row} [${Array.from({ length: 9 }, () => meant).join(', ')}]`
    })
    expect(codes(rows.join('\n'))).toEqual(['pack.too-many'])
  })

  it.each([
    ['two documents', 'a: 1\n---\na: 2', 'pack.syntax'],
    ['a directive', '%YAML 1.1\n---\na: yes', 'pack.syntax'],
    ['brackets without end', '['.repeat(100_000), 'pack.syntax'],
    ['brackets too deep', `a: ${'['.repeat(40)}${']'.repeat(40)}`, 'pack.too-deep'],
    ['a list as a name', '? [a]\n: 1', 'pack.key-form'],
    ['text after text in quotes', 'a: "x" y', 'pack.syntax'],
    ['a colon in plain text', 'a: b: c', 'pack.syntax'],
    ['a tag of its own', 'a: !secret x', 'pack.tag'],
    ['the name of a prototype', 'constructor: 1', 'pack.forbidden-key'],
  ])('refuses %s', (_, text, code) => {
    expect(codes(text)).toEqual([code])
  })

  it('tells every field that stands twice, not only the first', () => {
    expect(codes('a: 1\na: 2\nb: 1\nb: 2')).toEqual(['pack.duplicate-key', 'pack.duplicate-key'])
  })
})
