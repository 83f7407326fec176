/** The form of the export: what other programs read it by, and what they could not read. */

import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml'
import { describe, expect, it } from 'vitest'
import { withExecuted } from '../../electron/engine/model/executed.ts'
import type { Model } from '../../electron/engine/model/model.ts'
import { standing, standingOf } from '../../electron/engine/model/standing.ts'
import { xmileOf } from '../../electron/engine/xmile/xmile.ts'
import { FaultError } from '../../shared/faults.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { languages } from '../../shared/model/definition.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import { modelOf } from './compile-small.ts'
import { constant, points, scenario } from './scenarios.ts'
import { shippedModel } from './shipped-model.ts'
import { shippedPreset } from './shipped-preset.ts'
import { type Additions, equation, lever, parameter, words } from './small-pack.ts'

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement

function elementsOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter(isElement)
}

/** The first element on the way of tags; an error where there is none. */
function within(parent: XmlElement, ...tags: readonly string[]): XmlElement {
  return tags.reduce((element, tag) => {
    const found = elementsOf(element).find(({ name }) => name === tag)
    if (found === undefined) throw new Error(`<${element.name}> has no <${tag}>`)
    return found
  }, parent)
}

/** The file, refused where it is no well-formed XML, and its variables by name. */
function read(text: string) {
  const { root } = parseXml(text)
  if (root === null) throw new Error('the file has no element')
  const variables = elementsOf(within(root, 'model', 'variables'))
  const byName = new Map(
    variables.filter(({ name }) => name !== 'group').map(each => [each.attributes.name ?? '', each]),
  )
  const equationOf = (name: string) => {
    const variable = byName.get(name)
    return variable && within(variable, 'eqn').text
  }
  return { root, variables, byName, equationOf }
}

const written = (additions: Additions, given: Scenario = scenario()) =>
  read(xmileOf(modelOf(additions), given, '0.1.0'))

function faultsOf(model: Model) {
  try {
    xmileOf(model, scenario(), '0.1.0')
  } catch (error) {
    if (error instanceof FaultError) return error.faults
    throw error
  }
  return []
}

describe('the shipped model as XMILE', () => {
  it('is well-formed, with every name once, each with a unit and words, and each in the group of its sector', async () => {
    const model = await shippedModel()
    const { root, variables, byName } = read(xmileOf(model, shippedPreset('programme'), '0.1.0'))
    const plain = variables.filter(({ name }) => name !== 'group')
    const names = plain.map(({ attributes }) => attributes.name ?? '')
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
    expect(names.filter(name => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([])
    for (const variable of plain) {
      expect(within(variable, 'units').text).not.toBe('')
      expect(within(variable, 'doc').text).toMatch(/\S.* \/ \S.*/)
      expect(within(variable, 'eqn').text).not.toMatch(/NaN|Infinity|undefined|\[|e\+308/)
    }
    const items = [...model.levers, ...model.parameters, ...model.equations]
    expect(byName.size).toBeGreaterThan(items.length)
    const grouped = variables
      .filter(({ name }) => name === 'group')
      .flatMap(group => elementsOf(group).filter(({ name }) => name === 'entity'))
      .map(({ attributes }) => attributes.name)
    expect(grouped.toSorted()).toEqual(names.toSorted())
    expect(within(root, 'sim_specs').toJSON()).toMatchObject({
      attributes: { method: 'Euler', time_units: 'Year' },
    })
    expect(elementsOf(within(root, 'sim_specs')).map(({ text }) => text)).toEqual(['2024', '2045', '1'])
    expect(within(root, 'header', 'caption').text).toBe(
      `Model hanoi ${model.identity.version}, hash ${model.identity.hash}. Scenario: Đạt mục tiêu chương trình`,
    )
    expect(within(byName.get('cult_share') ?? root, 'doc').text).toContain('Id: cult_share. Source: ')
  })
})

describe('a model as XMILE', () => {
  it('writes a constant path as a number and any other as a table over TIME', () => {
    const { byName, equationOf } = written(
      {},
      scenario({ floor: constant(0.25), growth: points({ 2027: 0.01 }) }),
    )
    expect(equationOf('share_culture')).toBe('0.02')
    expect(equationOf('growth')).toBe('LOOKUP(growth_path, TIME)')
    const table = byName.get('growth_path')
    if (table === undefined) throw new Error('growth has no table')
    expect(within(table, 'eqn').text).toBe('TIME')
    expect(within(table, 'gf', 'xpts').text).toBe('2024,2025,2026,2027,2028,2029,2030')
    expect(within(table, 'gf', 'ypts').text.split(',').map(Number).slice(3)).toEqual([0.01, 0.01, 0.01, 0.01])
    expect(equationOf('floor')).toBe('LOOKUP(floor_path, TIME)')
  })

  it('writes parameters with every digit, those of the scenario first', () => {
    const gain = parameter({ id: 'gain', value: 0.1 + 0.2 })
    expect(written({ parameters: [gain] }).equationOf('gain')).toBe('0.30000000000000004')
    expect(written({ parameters: [gain] }, scenario({}, { gain: 1 / 3 })).equationOf('gain')).toBe(
      '0.3333333333333333',
    )
  })

  it.each([
    ['growth - (floor - 1)', 'growth - (floor - 1)'],
    ['growth - floor - 1', 'growth - floor - 1'],
    ['growth/(floor*2)', 'growth / (floor * 2)'],
    ['(growth + 1)*floor', '(growth + 1) * floor'],
    ['2*-growth', '2 * (-growth)'],
    ['-growth^2', '-(growth^2)'],
    ['(-growth)^2', '(-growth)^2'],
    ['2^growth^2', '2^(growth^2)'],
    ['t_idx*2 + year', '(TIME - 2024) * 2 + TIME'],
    ['min(1, growth, log(floor))', 'MIN(MIN(1, growth), LN(floor))'],
  ])('writes %s as %s', (formula, expected) => {
    expect(written({ equations: [equation('x', formula)] }).equationOf('x')).toBe(expected)
  })

  it('keeps last year in a stock, and the base year behind a condition', () => {
    const { byName, equationOf, root } = written({
      equations: [equation('since', 'envelope/start(envelope)')],
    })
    expect(equationOf('envelope')).toBe('IF TIME = 2024 THEN 1000 ELSE envelope_lag1 * (1 + growth)')
    expect(byName.get('envelope_lag1')?.name).toBe('stock')
    expect(equationOf('envelope_lag1')).toBe('0')
    expect(within(byName.get('envelope_lag1') ?? root, 'inflow').text).toBe('envelope_lag1_change')
    expect(equationOf('envelope_lag1_change')).toBe('(envelope - envelope_lag1)/DT')
    expect(equationOf('since')).toBe('IF TIME = 2024 THEN envelope / envelope ELSE envelope / envelope_init')
    expect(equationOf('envelope_init_change')).toBe(
      'IF TIME = 2024 THEN (envelope - envelope_init)/DT ELSE 0',
    )
    expect(equationOf('requested')).toBe('share_culture + share_health')
  })

  it('copies of the reference run only what policy moves and what is asked for', () => {
    const { byName, equationOf } = written(
      {
        levers: [lever({ id: 'effort', path: { 2024: 0.5 } }), lever({ id: 'climate', kind: 'assumption' })],
        equations: [
          equation('made', 'effort + climate + prev(made)', { start: 0 }),
          equation('weather', 'climate*2'),
          equation('unread', 'effort*2'),
          equation('beyond', 'made - ref(made) + weather - ref(weather)'),
          equation('echo', 'ref(made)*2'),
          equation('again', 'ref(echo)'),
        ],
      },
      scenario({ effort: constant(0.75) }),
    )
    expect(equationOf('effort')).toBe('LOOKUP(effort_path, TIME)')
    expect(equationOf('effort_ref')).toBe('0.5')
    const copies = [...byName.keys()].filter(name => /_ref($|_)/.test(name))
    expect(copies).toEqual(['effort_ref', 'made_ref', 'made_ref_lag1', 'made_ref_lag1_change'])
    expect(equationOf('made_ref')).toBe('IF TIME = 2024 THEN 0 ELSE effort_ref + climate + made_ref_lag1')
    expect(equationOf('beyond')).toBe('made - made_ref + weather - weather')
  })

  it('writes values that stand as conditions on TIME, and nothing infinite', () => {
    const model = withExecuted(modelOf({}), [
      { item: 'envelope', year: 2026, value: 1100, source: '' },
      { item: 'envelope', year: 2028, value: 1250.5, source: '' },
      { item: 'floor', year: 2027, value: 0.5, source: '' },
    ])
    const { equationOf, byName, root } = read(xmileOf(model, scenario(), '0.1.0'))
    expect(equationOf('envelope')).toBe(
      'IF TIME = 2024 THEN 1000 ELSE IF TIME = 2026 THEN 1100 ELSE IF TIME = 2028 THEN 1250.5 ELSE envelope_lag1 * (1 + growth)',
    )
    expect(within(byName.get('floor_path') ?? root, 'gf', 'ypts').text).toBe('0.2,0.2,0.2,0.5,0.2,0.2,0.2')
  })

  it('carries titles and labels of any kind without harm', () => {
    const hostile = 'a < b & "c" > d ]]> </doc> \u0000\u0008 \uD800 é'
    const { root, byName } = read(
      xmileOf(
        modelOf({ equations: [equation('odd', '1', { label: words(hostile) })] }),
        { ...scenario(), title: hostile },
        '0.1.0',
      ),
    )
    const shown = 'a < b & "c" > d ]]> </doc> \uFFFD\uFFFD \uFFFD é'
    expect(within(root, 'header', 'name').text).toBe(`Small - ${shown}`)
    expect(within(byName.get('odd') ?? root, 'doc').text).toContain(shown)
  })

  it('refuses items that other programs could not tell apart, and says which', () => {
    const model = modelOf({
      levers: [lever({ id: 'rate', over: ['area'] })],
      equations: [
        equation('rate_rural', '1'),
        equation('a__b', '1'),
        equation('a_b', '1'),
        equation('envelope_lag1', '2'),
      ],
    })
    expect(faultsOf(model)).toEqual([
      { code: 'xmile.same-name', args: { item: 'rate_rural', other: 'rate[rural]', name: 'rate_rural' } },
      { code: 'xmile.same-name', args: { item: 'a_b', other: 'a__b', name: 'a_b' } },
      { code: 'xmile.same-name', args: { item: 'envelope', other: 'envelope_lag1', name: 'envelope_lag1' } },
    ])
  })

  it.each(['time', 'dt', 'step', 'if', 'int', 'pi', 'time_step', 'smooth'])(
    'refuses an item called %s, which is a word of another program',
    id => {
      const faults = faultsOf(modelOf({ equations: [equation(id, '1')] }))
      expect(faults).toEqual([{ code: 'xmile.reserved-name', args: { item: id, name: id } }])
      for (const fault of faults)
        for (const language of languages) expect(sayFault(fault, language)).toContain(`“${id}”`)
    },
  )

  it('refuses formulas that read one another, if in different years, and says which', () => {
    const crossed = [equation('a', 'b + 1', { start: 1 }), equation('b', 'prev(a)', { start: 'a*2' })]
    const faults = faultsOf(modelOf({ equations: crossed }))
    expect(faults).toEqual([{ code: 'xmile.loop', args: { members: ['a', 'b'] } }])
    for (const fault of faults)
      for (const language of languages) expect(sayFault(fault, language)).toContain('“a”, “b”')
    const held = equation('a', 'prev(b) + start(b)', { start: 1 })
    expect(faultsOf(modelOf({ equations: [held, equation('b', 'a*2')] }))).toEqual([])
  })

  it('refuses a scenario that the model cannot run', () => {
    expect(() => xmileOf(modelOf({}), scenario({ floor: constant(7) }), '0.1.0')).toThrow(
      /run\.lever-out-of-range/,
    )
  })
})

describe('a value that stands in a formula', () => {
  const read = { kind: 'series', slot: 3, moment: 'previous', side: 'own' } as const
  it('is found again, with its year and the formula under it', () => {
    const tree = standing(read, { 2026: 5, 2030: -2.5 }, 2024)
    expect(standingOf(tree)).toEqual({
      values: [
        { yearIndex: 2, value: 5 },
        { yearIndex: 6, value: -2.5 },
      ],
      under: read,
    })
  })

  it('is not seen in formulas that have least and largest values of their own', () => {
    const two = { kind: 'number', value: 2 } as const
    const bounded = {
      kind: 'call',
      name: 'max',
      operands: [two, { kind: 'call', name: 'min', operands: [read, two] }],
    } as const
    expect(standingOf(bounded)).toEqual({ values: [], under: bounded })
    expect(standingOf(standing(bounded, { 2025: 1 }, 2024)).under).toEqual(bounded)
  })
})
