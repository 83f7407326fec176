import { describe, expect, test } from 'vitest'
import { readingsOf } from '../../electron/engine/model/bound-tree.ts'
import { equationViews } from '../../electron/engine/model/equation-view.ts'
import { FaultError } from '../../shared/faults.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { languages } from '../../shared/model/definition.ts'
import { type EquationTree, equation as equationForm } from '../../shared/model/equation.ts'
import { modelOf } from './compile-small.ts'
import { shippedModel } from './shipped-model.ts'
import { equation, parameter, target } from './small-pack.ts'

const model = await shippedModel()

const small = modelOf({
  parameters: [parameter({ id: 'gain', value: 0.5 })],
  equations: [
    equation('stock', 'prev(stock)*(1 + growth) + gain', { start: 'gain*2' }),
    equation('lead', 'ref(envelope) - start(ref(envelope)) + year'),
    equation('money', 'sum(plan[line], line)'),
    equation('cell', 'growth', { over: ['group', 'area'] }),
    equation('earlier', 'before(cell[group, area])', { over: ['group', 'area'] }),
    equation('both', 'sum(cell[group, area]*2, group, area)'),
    equation('place', 'growth', { over: ['area'], public_id: 'place_{area}_x' }),
    equation('placed', 'place[rural]'),
    equation('bounded', 'max(0, -growth, stock^2)'),
  ],
  targets: [target({ id: 't_stock', variable: 'stock' }), target({ id: 't_later', variable: 'stock' })],
})

const equationView = equationViews(small)

const now = (id: string): EquationTree => ({ kind: 'series', id, moment: 'now', side: 'own' })

describe('the equation of a variable', () => {
  test('has its tree by public ids, with when and where each is read', () => {
    expect(equationView('lead').formula?.tree).toEqual({
      kind: 'binary',
      operator: '+',
      left: {
        kind: 'binary',
        operator: '-',
        left: { kind: 'series', id: 'envelope', moment: 'now', side: 'reference' },
        right: { kind: 'series', id: 'envelope', moment: 'start', side: 'reference' },
      },
      right: { kind: 'clock', name: 'year' },
    })
    expect(equationView('bounded').formula?.tree).toEqual({
      kind: 'call',
      name: 'max',
      operands: [
        { kind: 'number', value: 0 },
        { kind: 'negate', operand: now('growth') },
        { kind: 'binary', operator: '^', left: now('stock'), right: { kind: 'number', value: 2 } },
      ],
    })
  })

  test('has another tree for the base year only where the pack says one', () => {
    const { formula, start } = equationView('stock')
    expect(formula?.text).toBe('prev(stock)*(1 + growth) + gain')
    expect(start).toEqual({
      text: 'gain*2',
      tree: {
        kind: 'binary',
        operator: '*',
        left: { kind: 'parameter', id: 'gain' },
        right: { kind: 'number', value: 2 },
      },
    })
    expect(equationView('money').start).toBeNull()
  })

  test('keeps a sum as one, with its terms in the declared order', () => {
    expect(equationView('money').formula?.tree).toEqual({
      kind: 'sum',
      reach: 'all',
      dimensions: ['line'],
      terms: ['culture', 'health', 'infra'].map(line => ({ elements: [line], tree: now(`plan[${line}]`) })),
    })
    expect(equationView('both').formula?.tree).toMatchObject({ dimensions: ['group', 'area'] })
  })

  test('has of what comes before it only that, and of the first element nothing', () => {
    const terms = (id: string) => {
      const tree = equationView(id).formula?.tree
      return tree?.kind === 'sum' && tree.reach === 'before' ? tree.terms.map(term => term.elements) : null
    }
    expect(terms('earlier[child,rural]')).toEqual([])
    expect(terms('earlier[poor,rural]')).toEqual([
      ['child', 'rural'],
      ['child', 'inner'],
    ])
  })

  test('is of one element: its subscripts are resolved, and public ids stand for them', () => {
    expect(equationView('plan[infra]').formula?.tree).toMatchObject({ left: now('sh[infra]') })
    expect(equationView('placed').formula?.tree).toEqual(now('place_rural_x'))
    expect(equationView('place_rural_x').usedBy).toEqual(['placed'])
  })

  test('names what it reads once each, the start among it', () => {
    expect(equationView('stock').uses).toEqual(['stock', 'growth', 'gain'])
  })
})

describe('the levers behind a variable', () => {
  test('are those of its own formula and those of what it reads, the nearest first', () => {
    expect(equationView('envelope').levers).toEqual(['growth'])
    expect(equationView('plan[infra]').levers).toEqual(['growth', 'share[culture]', 'share[health]', 'floor'])
  })

  test('are none of a lever or a parameter', () => {
    expect(equationView('growth').levers).toEqual([])
    expect(equationView('gain').levers).toEqual([])
  })
})

describe('what reads an item', () => {
  test('are variables, whether in their formula or in their start', () => {
    expect(equationView('gain')).toEqual({
      id: 'gain',
      formula: null,
      start: null,
      unitsFit: true,
      uses: [],
      levers: [],
      usedBy: ['stock'],
      targets: [],
      isHeadline: false,
    })
    expect(equationView('floor').usedBy).toEqual(['scaling'])
    expect(equationView('stock').usedBy).toEqual(['stock', 'bounded'])
  })

  test('are targets and headlines', () => {
    expect(equationView('stock')).toMatchObject({ targets: ['t_stock', 't_later'], isHeadline: false })
    expect(equationView('sh[culture]')).toMatchObject({ targets: ['t_culture'], isHeadline: true })
  })
})

test('an id that the model does not have is refused by its name, with the nearest one', () => {
  try {
    equationView('envelop')
    expect.unreachable()
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    expect(error.faults).toEqual([
      { code: 'model.unknown-item', args: { id: 'envelop', near: ['envelope'] } },
    ])
    for (const language of languages)
      expect(sayFault(error.faults[0], language)).toMatch(/envelop”.*envelope”\?$/)
  }
  expect(() => equationView('toString')).toThrow('model.unknown-item')
})

describe('the shipped model', () => {
  const items = [...model.levers, ...model.parameters, ...model.equations].map(({ id }) => id)
  const viewOf = equationViews(model)
  const views = new Map(items.map(id => [id, viewOf(id)]))

  test('has an equation for every variable, in the agreed form', () => {
    for (const view of views.values())
      expect(equationForm.parse(JSON.parse(JSON.stringify(view)))).toEqual(view)
    for (const { id, tree } of model.equations) {
      const view = views.get(id)
      expect(view?.formula).not.toBeNull()
      expect(view?.uses.length === 0).toBe(readingsOf(tree).length === 0)
    }
  })

  test('leads from every variable to levers and parameters by the names in its formulas', () => {
    const given = new Set([...model.leverById.keys(), ...model.parameterById.keys()])
    for (const { id } of model.equations) {
      const ends = [...closure(id)].filter(used => views.get(used)?.uses.length === 0)
      expect(
        ends.filter(end => !given.has(end)),
        id,
      ).toEqual([])
      expect(ends.length, id).toBeGreaterThan(0)
    }
  })

  test('says of two neighbours the same from both sides', () => {
    for (const [id, { uses, usedBy }] of views) {
      for (const used of uses) expect(views.get(used)?.usedBy).toContain(id)
      for (const reader of usedBy) expect(views.get(reader)?.uses).toContain(id)
    }
  })

  /** All that an item is worked out from, however far back. */
  function closure(id: string): ReadonlySet<string> {
    const seen = new Set<string>()
    const waiting = [id]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (const used of views.get(next)?.uses ?? [])
        if (!seen.has(used)) {
          seen.add(used)
          waiting.push(used)
        }
    return seen
  }
})
