import { describe, expect, test } from 'vitest'
import { compileModel } from '../../electron/engine/model/compile.ts'
import { modelOf, onlyFault, told } from './compile-small.ts'
import {
  type Additions,
  check,
  equation,
  flag,
  lever,
  parameter,
  smallHead,
  smallPack,
  target,
  words,
} from './small-pack.ts'

test('the small pack is sound', () => {
  expect(() => modelOf({})).not.toThrow()
})

const over = (...dimensions: string[]) => ({ over: dimensions })

const mistakes: readonly (readonly [string, Additions, string])[] = [
  [
    'an unknown name, where it stands',
    { equations: [equation('a', '1 + envelop')] },
    'equations.yaml:1:16 model.unknown-name',
  ],
  [
    'an unknown name in a start',
    { equations: [equation('a', 'prev(a)', { start: '2*nothing' })] },
    'equations.yaml:1:52 model.unknown-name',
  ],
  ['an unknown name in a check', { checks: [check('c', 'nothing')] }, 'checks.yaml:1:12 model.unknown-name'],
  [
    'an unknown name in a flag',
    { flags: [flag('f', 'envelope - nothing')] },
    'flags.yaml:1:23 model.unknown-name',
  ],
  [
    'a dimension used as a value',
    { equations: [equation('a', '2*line', over('line'))] },
    'equations.yaml:1:14 model.dimension-as-value',
  ],
  [
    'forbidden syntax',
    { equations: [equation('a', 'envelope > 1')] },
    'equations.yaml:1:21 formula.comparison',
  ],
  [
    'forbidden syntax in a start',
    { equations: [equation('a', 'prev(a)', { start: '"x"' })] },
    'equations.yaml:1:50 formula.text',
  ],
  [
    'an id that is there already',
    { equations: [equation('envelope', '1')] },
    'equations.yaml:1:1 model.duplicate-id',
  ],
  [
    'an element that a family has already',
    { equations: [equation('sh[culture]', '1')] },
    'equations.yaml:1:1 model.overlap',
  ],
  [
    'an unknown dimension',
    { equations: [equation('a', '1', { ...over('lines'), label: words('x') })] },
    'equations.yaml:1:1 model.unknown-dimension',
  ],
  [
    'an unknown dimension in a sum',
    { equations: [equation('a', 'sum(plan[line], lines)')] },
    'equations.yaml:1:12 model.unknown-dimension',
  ],
  [
    'a dimension twice',
    { equations: [equation('a', '1', { ...over('line', 'asked'), label: words('x') })] },
    'equations.yaml:1:1 model.dimension-twice',
  ],
  [
    'a sum over a dimension twice',
    { equations: [equation('a', 'sum(plan[line], line, line)')] },
    'equations.yaml:1:12 model.dimension-twice',
  ],
  [
    'a sum over what its formula does not name',
    { equations: [equation('a', 'sum(plan[line], line, area)')] },
    'equations.yaml:1:12 model.sum-unused',
  ],
  [
    'an unknown element in a formula',
    { equations: [equation('a', 'plan[cultur]')] },
    'equations.yaml:1:17 model.unknown-element',
  ],
  [
    'an unknown element in an id',
    { equations: [equation('sh[sport]', '1')] },
    'equations.yaml:1:1 model.unknown-element',
  ],
  [
    'an element of no dimension',
    { equations: [equation('a[sport]', '1')] },
    'equations.yaml:1:1 model.unknown-element',
  ],
  [
    'an element with over',
    { equations: [equation('a[rural]', '1', { ...over('area'), label: words('x') })] },
    'equations.yaml:1:1 model.element-with-over',
  ],
  ['too few subscripts', { equations: [equation('a', 'plan')] }, 'equations.yaml:1:12 model.subscript-count'],
  [
    'too many subscripts',
    { equations: [equation('a', '1 + plan[culture,rural]')] },
    'equations.yaml:1:16 model.subscript-count',
  ],
  [
    'subscripts of a scalar',
    { equations: [equation('a', 'envelope[culture]')] },
    'equations.yaml:1:12 model.subscript-count',
  ],
  [
    'a subscript that is not bound',
    { equations: [equation('a', '1 + plan[line]')] },
    'equations.yaml:1:21 model.subscript-unbound',
  ],
  [
    'a subscript of another dimension',
    { equations: [equation('a', 'plan[area]', over('area'))] },
    'equations.yaml:1:17 model.subscript-dimension',
  ],
  [
    'an element that a family lacks',
    { equations: [equation('a', '2*share[line]', over('line'))] },
    'equations.yaml:1:14 model.element-missing',
  ],
  [
    'a family over other dimensions',
    { equations: [equation('plan', '1', over('area'))] },
    'equations.yaml:1:1 model.family-dimensions',
  ],
  [
    'before without elements',
    { equations: [equation('a', 'before(envelope)')] },
    'equations.yaml:1:12 model.before-alone',
  ],
  [
    'last year of a parameter',
    {
      parameters: [parameter({ id: 'p', value: 0.5 })],
      equations: [equation('a', '2*prev(p)', { start: '1' })],
    },
    'equations.yaml:1:19 model.constant-in-time',
  ],
  [
    'last year without a start',
    { equations: [equation('a', '2*prev(a)')] },
    'equations.yaml:1:12 model.start-missing',
  ],
  [
    'a reference of last year without a start',
    { equations: [equation('a', 'prev(ref(envelope))')] },
    'equations.yaml:1:12 model.start-missing',
  ],
  [
    'a start that reads last year',
    { equations: [equation('a', 'prev(a)', { start: 'prev(envelope)' })] },
    'equations.yaml:1:50 model.start-reads-last-year',
  ],
  [
    'a check of last year from the base year',
    { checks: [check('c', 'envelope - prev(envelope)')] },
    'checks.yaml:1:12 model.check-from',
  ],
  [
    'a check from a year outside',
    { checks: [check('c', 'envelope', { from: 2031 })] },
    'checks.yaml:1:1 model.year-outside',
  ],
  [
    'two checks of one id',
    { checks: [check('c', '0*envelope'), check('c', '0*envelope')] },
    'checks.yaml:2:1 model.duplicate-id',
  ],
  [
    'an unknown unit',
    { equations: [equation('a', '1', { unit: 'bnn' })] },
    'equations.yaml:1:1 model.unknown-unit',
  ],
  [
    'an unknown fact',
    { equations: [equation('a', '1', { source: { kind: 'published', facts: ['X-1'] } })] },
    'equations.yaml:1:1 model.unknown-fact',
  ],
  [
    'a name that is a function',
    { equations: [equation('min', '1')] },
    'equations.yaml:1:1 model.reserved-name',
  ],
  [
    'a name that is a clock',
    { equations: [equation('year', '1')] },
    'equations.yaml:1:1 model.reserved-name',
  ],
  [
    'a name that the parser takes for an operator',
    { equations: [equation('mod', '1')] },
    'equations.yaml:1:1 model.reserved-name',
  ],
  [
    'a name that is a dimension',
    { equations: [equation('line', '1')] },
    'equations.yaml:1:1 model.name-is-dimension',
  ],
  [
    'a default out of range',
    { levers: [lever({ id: 'l', path: { 2024: 0.5, 2030: 1.5 } })] },
    'levers.yaml:1:1 model.default-out-of-range',
  ],
  [
    'an empty range',
    { levers: [lever({ id: 'l', range: { min: 1, max: 1, step: 0.1 }, path: { 2024: 1 } })] },
    'levers.yaml:1:1 model.empty-range',
  ],
  [
    'a path without the base year',
    { levers: [lever({ id: 'l', path: { 2025: 0.5 } })] },
    'levers.yaml:1:1 model.path-without-base-year',
  ],
  [
    'a path beyond the horizon',
    { levers: [lever({ id: 'l', path: { 2024: 0.5, 2050: 0.6 } })] },
    'levers.yaml:1:1 model.path-year',
  ],
  [
    'a parameter outside its bounds',
    { parameters: [parameter({ id: 'p', value: 2 })] },
    'parameters.yaml:1:1 model.parameter-out-of-range',
  ],
  [
    'a value missing for an element',
    { parameters: [parameter({ id: 'p', over: ['area'], value: { rural: 0.5 } })] },
    'parameters.yaml:1:1 model.value-missing',
  ],
  [
    'a value for an element that is not there',
    { parameters: [parameter({ id: 'p', over: ['area'], value: { rural: 0.5, inner: 0.5, outer: 0.5 } })] },
    'parameters.yaml:1:1 model.value-for-unknown-element',
  ],
  [
    'values per element without a dimension',
    { parameters: [parameter({ id: 'p', value: { rural: 0.5 } })] },
    'parameters.yaml:1:1 model.values-per-element',
  ],
  [
    'a label missing for an element',
    { equations: [equation('a', '1', { ...over('area'), label: { rural: words('x') } })] },
    'equations.yaml:1:1 model.value-missing',
  ],
  [
    'the same label for all elements',
    { equations: [equation('a', '1', { ...over('area'), label: words('x') })] },
    'equations.yaml:1:1 model.label-same',
  ],
  [
    'a label with a dimension that is not there',
    { equations: [equation('a', '1', { label: words('of {line}') })] },
    'equations.yaml:1:1 model.label-placeholder',
  ],
  [
    'a primary element that is not there',
    { levers: [lever({ id: 'l', over: ['area'], primary: ['outer'] })] },
    'levers.yaml:1:1 model.value-for-unknown-element',
  ],
  [
    'a target of an unknown variable',
    { targets: [target({ id: 't', variable: 'envelop' })] },
    'targets.yaml:1:1 model.unknown-role',
  ],
  [
    'a target of a lever',
    { targets: [target({ id: 't', variable: 'growth' })] },
    'targets.yaml:1:1 model.unknown-role',
  ],
  [
    'a target beyond the horizon',
    { targets: [target({ id: 't', variable: 'envelope', year: 2050 })] },
    'targets.yaml:1:1 model.year-outside',
  ],
  [
    'two targets of one id',
    { targets: [target({ id: 't_culture', variable: 'envelope' })] },
    'targets.yaml:1:1 model.duplicate-id',
  ],
  [
    'a budget role that nothing plays',
    { head: { budget: { ...smallHead.budget, envelope: 'envelop' } } },
    'model.unknown-role',
  ],
  [
    'a budget role played by a single series',
    { head: { budget: { ...smallHead.budget, planned: 'envelope' } } },
    'model.unknown-role',
  ],
  [
    'a budget family without an element',
    { head: { budget: { ...smallHead.budget, requested: 'share', residual: 'health' } } },
    'model.role-elements',
  ],
  [
    'a bar that shows a line twice',
    { head: { budget: { ...smallHead.budget, order: ['infra', 'infra', 'health'] } } },
    'model.role-elements',
  ],
  [
    'a budget of an unknown dimension',
    { head: { budget: { ...smallHead.budget, dimension: 'lines' } } },
    'model.unknown-dimension',
  ],
  [
    'an unknown residual',
    { head: { budget: { ...smallHead.budget, residual: 'infr' } } },
    'model.unknown-element',
  ],
  [
    'a headline of an unknown variable',
    { head: { headlines: [{ variable: 'sh[sport]', targets: ['t_culture'] }] } },
    'model.unknown-role',
  ],
  [
    'a headline with an unknown target',
    { head: { headlines: [{ variable: 'sh[culture]', targets: ['t_sport'] }] } },
    'model.unknown-target',
  ],
  [
    'a headline with the target of another',
    { head: { headlines: [{ variable: 'sh[health]', targets: ['t_culture'] }] } },
    'model.target-of-other',
  ],
  [
    'two dimensions of one name',
    { head: { dimensions: [...smallHead.dimensions, ...smallHead.dimensions.slice(0, 1)] } },
    'model.duplicate-dimension',
  ],
  [
    'a subset of an unknown dimension',
    { head: { subsets: [{ id: 'some', of: 'lines', elements: ['culture'] }] } },
    'model.unknown-dimension',
  ],
  [
    'a subset with an unknown element',
    { head: { subsets: [{ id: 'asked', of: 'line', elements: ['culture', 'sport'] }] } },
    'model.unknown-element',
  ],
  [
    'a subset out of order',
    { head: { subsets: [{ id: 'asked', of: 'line', elements: ['health', 'culture'] }] } },
    'model.subset-order',
  ],
  ['outturn behind the horizon', { head: { last_outturn: 2030 } }, 'model.years-order'],
]

describe('mistakes of a pack', () => {
  test.each(mistakes)('%s', (_, additions, expected) => {
    expect(told(additions)).toContain(expected)
  })

  test('an id taken by items of different kinds is told at the later one, with the place of the first', () => {
    const fault = onlyFault({ levers: [lever({ id: 'extra' })], equations: [equation('extra', '1')] })
    expect(fault).toMatchObject({
      code: 'model.duplicate-id',
      args: { id: 'extra', first: 'levers.yaml:1' },
      at: { file: 'equations.yaml', line: 1 },
    })
  })

  test('a mistyped name is answered with the one that was meant', () => {
    expect(onlyFault({ equations: [equation('a', 'envelop*2')] }).args.near).toEqual(['envelope'])
    expect(onlyFault({ equations: [equation('a', 'plan[helth]')] }).args.near).toEqual(['health'])
    expect(onlyFault({ equations: [equation('a', 't_idxx')] }).args.near).toEqual(['t_idx'])
  })

  test('a wrong number of subscripts is answered with how the name is written', () => {
    expect(onlyFault({ equations: [equation('a', 'plan')] }).args.forms).toEqual(['plan[line]'])
  })

  test('elements that are missing are listed in one fault for each place', () => {
    const over = { over: ['group', 'area'] }
    expect(
      onlyFault({
        equations: [equation('a', '2*cell[group,area]', over), equation('cell[child,rural]', '1')],
      }),
    ).toMatchObject({
      code: 'model.element-missing',
      args: {
        family: 'cell',
        elements: [
          'cell[child,inner]',
          'cell[poor,rural]',
          'cell[poor,inner]',
          'cell[rest,rural]',
          'cell[rest,inner]',
        ],
      },
      at: { file: 'equations.yaml', line: 1, column: 14 },
    })
  })

  test('what is wrong with the head is told at its place in pack.yaml', () => {
    const at = { file: 'pack.yaml', line: 12, column: 13 }
    const pack = smallPack({ head: { budget: { ...smallHead.budget, envelope: 'envelop' } } })
    expect(compileModel({ ...pack, headPlaces: { 'budget.envelope': at } })).toEqual({
      ok: false,
      faults: [
        {
          code: 'model.unknown-role',
          args: { role: 'envelope', name: 'envelop', near: ['envelope'] },
          at,
        },
      ],
    })
  })

  test('all mistakes are told at once, in the order in which they stand', () => {
    expect(
      told({
        levers: [lever({ id: 'l', unit: 'x' })],
        equations: [equation('a', 'nothing + plan'), equation('b', 'c'), equation('c', 'b')],
      }),
    ).toEqual([
      'equations.yaml:1:12 model.unknown-name',
      'equations.yaml:1:22 model.subscript-count',
      'equations.yaml:2:12 model.loop',
      'levers.yaml:1:1 model.unknown-unit',
    ])
  })

  test('an element that several dimensions have needs over to say which is meant', () => {
    const dimensions = [
      ...smallHead.dimensions,
      { id: 'zone', label: words('Zone'), elements: [{ id: 'rural', label: words('r'), short: words('r') }] },
    ]
    expect(onlyFault({ head: { dimensions }, equations: [equation('a[rural]', '1')] })).toMatchObject({
      code: 'model.ambiguous-element',
      args: { dimensions: ['area', 'zone'] },
    })
  })

  test('a text broken over lines is pointed at as a whole', () => {
    expect(told({ equations: [equation('a', '1 +\n  nothing')] })).toEqual([
      'equations.yaml:1:12 model.unknown-name',
    ])
  })

  test('a model larger than the limit is refused', () => {
    const many = Array.from({ length: 60 }, (_, index) => `e${index}`)
    const dimension = (id: string) => ({
      id,
      label: words(id),
      elements: many.map(element => ({
        id: `${element}${id}`,
        label: words(`${id} ${element}`),
        short: words(element),
      })),
    })
    const dimensions = [...smallHead.dimensions, dimension('x'), dimension('y')]
    expect(told({ head: { dimensions }, equations: [equation('a', '1', over('x', 'y'))] })).toContain(
      'model.too-large',
    )
    expect(
      told({
        head: { dimensions },
        equations: [
          equation('a', '1', over('x')),
          equation('b', 'sum(a[x]*d[y], x, y)'),
          equation('d', '1', over('y')),
        ],
      }),
    ).toEqual(['equations.yaml:2:12 model.too-large'])
  })
})
