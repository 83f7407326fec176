import { describe, expect, test } from 'vitest'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { modelOf, onlyFault, told } from './compile-small.ts'
import { type Additions, equation } from './small-pack.ts'

describe('order within a year', () => {
  const orderOf = (additions: Additions, year: 'baseYear' | 'laterYears' = 'laterYears') =>
    modelOf(additions)
      .order[year].map(({ id }) => id)
      .filter(id => id.length === 1)

  test('an equation comes after those that it reads, in whatever order the pack lists them', () => {
    expect(orderOf({ equations: [equation('a', 'b + c'), equation('b', 'c'), equation('c', '1')] })).toEqual([
      'c',
      'b',
      'a',
    ])
  })

  test('last year and the base year bind nothing in a later year', () => {
    const equations = [
      equation('a', 'prev(b)', { start: '1' }),
      equation('b', 'a + start(c)', { start: '2' }),
      equation('c', 'b'),
    ]
    expect(orderOf({ equations })).toEqual(['a', 'b', 'c'])
  })

  test('the base year has its own order, in which start(x) is x', () => {
    const equations = [
      equation('a', 'prev(b)', { start: 'b' }),
      equation('b', 'start(c)'),
      equation('c', 'prev(a)', { start: '1' }),
    ]
    expect(orderOf({ equations }, 'baseYear')).toEqual(['c', 'b', 'a'])
    expect(orderOf({ equations })).toEqual(['a', 'b', 'c'])
  })

  test('ref(x) comes after x, because in the reference run it is x', () => {
    expect(orderOf({ equations: [equation('a', 'ref(b)'), equation('b', '1')] })).toEqual(['b', 'a'])
  })
})

describe('loops', () => {
  test('a loop is told with its members and the remedy', () => {
    const fault = onlyFault({
      equations: [equation('a', 'b'), equation('b', 'c + 1'), equation('c', 'a*growth')],
    })
    expect(fault).toMatchObject({
      code: 'model.loop',
      args: { members: 'a -> b -> c -> a' },
      at: { file: 'equations.yaml', line: 1 },
    })
    expect(sayFault(fault, 'en')).toContain('prev()')
  })

  test('an equation that reads itself is a loop, also through the reference run', () => {
    expect(onlyFault({ equations: [equation('a', 'a + 1')] }).args.members).toBe('a -> a')
    expect(onlyFault({ equations: [equation('a', 'ref(a) + 1')] }).args.members).toBe('a -> a')
  })

  test('the same loop in every element of a family is told once', () => {
    const over = { over: ['area'] }
    expect(
      onlyFault({ equations: [equation('a', 'b[area]', over), equation('b', 'a[area]', over)] }).args.members,
    ).toBe('a[rural] -> b[rural] -> a[rural]')
  })

  test('a loop in a family is told at the family, not at the bare name that is the same', () => {
    const equations = [equation('a', '1'), equation('a', 'b[area]', { over: ['area'] })]
    const b = equation('b', 'a[area]', { over: ['area'] })
    expect(told({ equations: [...equations, b] })).toEqual(['equations.yaml:2:12 model.loop'])
  })

  test('two loops are told both', () => {
    const equations = [equation('a', 'b'), equation('b', 'a'), equation('c', 'd'), equation('d', 'c')]
    expect(told({ equations })).toEqual(['equations.yaml:1:12 model.loop', 'equations.yaml:3:12 model.loop'])
  })

  test('a loop among starts is one of the base year only', () => {
    const equations = [
      equation('a', 'prev(a)', { start: 'b' }),
      equation('b', 'prev(b)', { start: 'start(a)' }),
    ]
    expect(onlyFault({ equations })).toMatchObject({
      code: 'model.loop-at-start',
      args: { members: 'a -> b -> a' },
      at: { file: 'equations.yaml', line: 1, column: 50 },
    })
  })

  test('a loop broken by prev is none', () => {
    expect(() =>
      modelOf({ equations: [equation('a', 'b'), equation('b', 'prev(a) + 1', { start: '0' })] }),
    ).not.toThrow()
  })
})
