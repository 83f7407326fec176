/** Back-tests of small models whose past is known exactly. */

import { describe, expect, it } from 'vitest'
import { backTest } from '../../../electron/engine/back-test/back-test.ts'
import { type BackTest, type BackTestResult, backTestResult } from '../../../shared/model/back-test.ts'
import { modelOf } from '../compile-small.ts'
import { type Additions, equation, lever, parameter } from '../small-pack.ts'
import { figure, observed } from './observed-pack.ts'

/** The envelope of the small pack grows by the lever `growth` from its value of the year before. */
const GROWTH = { 2021: 0.1, 2022: 0.1, 2023: 0.1 }
const GROWN = { 2020: 1000, 2021: 1100, 2022: 1210, 2023: 1331 }

function tested(additions: Additions): BackTestResult {
  return backTestResult.parse(backTest(modelOf({ facts: [figure], ...additions })))
}

function only(result: BackTestResult, variable: string, kind: BackTest['kind']): BackTest {
  const [found, ...others] = result.tests.filter(test => test.variable === variable && test.kind === kind)
  if (found === undefined || others.length > 0)
    throw new Error(`${variable} ${kind}: ${others.length} too many`)
  return found
}

const computed = ({ points }: BackTest) => Object.fromEntries(points.map(each => [each.year, each.computed]))
const kinds = ({ tests }: BackTestResult, id: string) =>
  tests.filter(({ variable }) => variable === id).map(({ kind }) => kind)

describe('a past that went as the model says', () => {
  const result = tested({ history: [...observed('envelope', GROWN), ...observed('growth', GROWTH)] })

  it('is met without an error by the run started in its first year, and by every single step', () => {
    for (const kind of ['free-run', 'one-step'] as const) {
      const { errors, identity } = only(result, 'envelope', kind)
      expect(errors.n).toBe(3)
      expect(identity).toBe(false)
      for (const measure of [errors.bias, errors.relativeBias, errors.mape, errors.rmse, errors.theilU])
        expect(measure).toBeCloseTo(0, 10)
      expect(errors.proportions).toBeNull()
    }
    expect(only(result, 'envelope', 'free-run').start).toBe(2020)
    expect(result.span).toEqual({ first: 2020, last: 2023 })
  })

  it('is the same however often it is asked', () => {
    const model = modelOf({
      facts: [figure],
      history: [...observed('envelope', GROWN), ...observed('growth', GROWTH)],
    })
    expect(backTest(model)).toEqual(backTest(model))
  })
})

describe('a past that went otherwise', () => {
  const values = { 2020: 1000, 2021: 1000, 2022: 1100, 2023: 1100 }
  const result = tested({ history: [...observed('envelope', values), ...observed('growth', GROWTH)] })

  it('is missed by a run that goes on from its own values, by the sums worked out by hand', () => {
    const test = only(result, 'envelope', 'free-run')
    expect(computed(test)).toMatchObject({ 2020: null, 2021: 1100, 2022: 1210 })
    // Errors 100, 110 and 231 of 1000, 1100 and 1100.
    expect(test.errors.bias).toBeCloseTo(441 / 3, 9)
    expect(test.errors.mape).toBeCloseTo((0.1 + 0.1 + 0.21) / 3, 12)
    expect(test.errors.relativeBias).toBeCloseTo((0.1 + 0.1 + 0.21) / 3, 12)
    // The forecast that nothing changes stays at 1000, and misses by 0, 100 and 100.
    expect(test.errors.theilU).toBeCloseTo(Math.sqrt((100 ** 2 + 110 ** 2 + 231 ** 2) / (2 * 100 ** 2)), 12)
  })

  it('is missed by a single step by what one year goes wrong', () => {
    const test = only(result, 'envelope', 'one-step')
    // From observed values of the year before: 1100, 1100 and 1210, so errors of 100, 0 and 110.
    expect(test.errors.bias).toBeCloseTo(70, 9)
    expect(test.errors.mape).toBeCloseTo((0.1 + 0 + 0.1) / 3, 12)
    // Last year’s value misses by 0, 100 and 0.
    expect(test.errors.theilU).toBeCloseTo(Math.sqrt((100 ** 2 + 110 ** 2) / 100 ** 2), 12)
  })
})

describe('what was not observed', () => {
  it('is a gap from that year on where a run goes on, and in that year alone for single steps', () => {
    const { 2022: _, ...growth } = GROWTH
    const result = tested({ history: [...observed('envelope', GROWN), ...observed('growth', growth)] })
    const free = only(result, 'envelope', 'free-run')
    expect(free.start).toBe(2020)
    expect(computed(free)).toMatchObject({ 2022: null, 2023: null })
    expect(free.errors.n).toBe(1)
    expect(computed(only(result, 'envelope', 'one-step'))).toMatchObject({ 2022: null, 2023: 1331 })
  })

  it('is a gap even where it would not move the number', () => {
    const result = tested({
      levers: [lever({ id: 'hidden' })],
      equations: [equation('same', 'hidden^0*growth'), equation('other', '0*hidden + growth')],
      history: [
        ...observed('growth', GROWTH),
        ...observed('same', { 2022: 0.1 }),
        ...observed('other', { 2022: 0.1 }),
      ],
    })
    expect(result.tests).toEqual([])
    expect(result.untested).toContainEqual({
      variable: 'same',
      reason: 'input-not-observed',
      year: 2022,
      inputs: [{ id: 'hidden', moment: 'now' }],
    })
  })

  it('is told of the year in which least is missing, the last of several', () => {
    const result = tested({
      levers: [lever({ id: 'hidden' }), lever({ id: 'seen' })],
      equations: [equation('x', 'hidden*seen')],
      history: [
        ...observed('seen', { 2021: 1, 2022: 1 }),
        ...observed('x', { 2020: 1, 2021: 1, 2022: 1, 2023: 1 }),
      ],
    })
    expect(result.untested).toContainEqual({
      variable: 'x',
      reason: 'input-not-observed',
      year: 2022,
      inputs: [{ id: 'hidden', moment: 'now' }],
    })
  })

  it('never stands in a point: years between observations are empty', () => {
    const result = tested({
      history: [...observed('envelope', { 2018: 900, ...GROWN }), ...observed('growth', GROWTH)],
    })
    const { points } = only(result, 'envelope', 'one-step')
    expect(points.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023])
    expect(points[1]).toEqual({ year: 2019, observed: null, computed: null, standing: null, facts: [] })
  })

  it('of a variable that was observed itself is no gap: it stands as observed, and is named', () => {
    const result = tested({
      levers: [lever({ id: 'hidden' })],
      equations: [equation('flow', 'hidden*2'), equation('stock', 'prev(stock) + flow', { start: '0' })],
      history: [
        ...observed('flow', { 2021: 5, 2022: 6, 2023: 7 }),
        ...observed('stock', { 2020: 10, 2023: 30 }),
      ],
    })
    const test = only(result, 'stock', 'free-run')
    expect(computed(test)).toEqual({ 2020: null, 2021: 15, 2022: 21, 2023: 28 })
    expect(test.driven).toEqual(['flow'])
    expect(kinds(result, 'flow')).toEqual([])
  })

  it('is worked out of the same year where an equation says how, and is named', () => {
    const result = tested({
      equations: [equation('half', 'envelope/2'), equation('third', 'half*growth')],
      history: [
        ...observed('envelope', { 2022: 100 }),
        ...observed('growth', { 2022: 0.5 }),
        ...observed('third', { 2022: 20 }),
      ],
    })
    const test = only(result, 'third', 'one-step')
    expect(computed(test)).toEqual({ 2022: 25 })
    expect(test.workedOut).toEqual(['half'])
    expect(test.errors).toMatchObject({ n: 1, bias: 5, mape: 0.25, theilU: null, proportions: null })
  })
})

describe('a run started in an earlier year', () => {
  it('tests what single equations cannot, because an input that nobody observed follows from the year before', () => {
    const result = tested({
      equations: [equation('planned', 'prev(growth)*2', { start: '0' }), equation('done', 'planned*3')],
      history: [...observed('growth', { 2021: 0.1 }), ...observed('done', { 2022: 0.5 })],
    })
    expect(kinds(result, 'done')).toEqual(['free-run'])
    expect(computed(only(result, 'done', 'free-run'))).toMatchObject({ 2022: 0.1 * 2 * 3 })
  })

  it('helps out no variable that it can work out in a later year', () => {
    const result = tested({
      levers: [lever({ id: 'hidden' })],
      equations: [
        equation('follower', 'prev(leader)*2', { start: '0' }),
        equation('leader', 'hidden*2'),
        equation('stock', 'prev(stock)/2 + follower', { start: '0' }),
      ],
      history: [
        ...observed('leader', { 2021: 1, 2022: 1 }),
        ...observed('follower', { 2021: 5, 2022: 2, 2023: 2 }),
        ...observed('stock', { 2020: 10, 2021: 10, 2022: 7, 2023: 5.5 }),
      ],
    })
    expect(only(result, 'stock', 'free-run')).toMatchObject({ start: 2021, driven: ['leader'] })
  })

  it('compares with the base year where it is started in that year', () => {
    const result = tested({
      equations: [
        equation('index', 'envelope/start(envelope)', { start: '1' }),
        equation('stock', 'prev(stock) + index', { start: '0' }),
      ],
      history: [
        ...observed('growth', { 2025: 0.1 }),
        ...observed('envelope', { 2024: 1000 }),
        ...observed('stock', { 2024: 5, 2025: 6 }),
      ],
    })
    expect(computed(only(result, 'stock', 'free-run'))).toEqual({ 2024: null, 2025: 6.1 })
  })
})

describe('what a single step reads of the year before', () => {
  const equations = [equation('half', 'envelope/2'), equation('later', 'prev(half)*3', { start: '0' })]
  const history = [...observed('envelope', { 2021: 100, 2022: 100 }), ...observed('later', { 2022: 140 })]

  it('is named where it was worked out for that year, whatever was observed in the year itself', () => {
    const result = tested({ equations, history: [...history, ...observed('half', { 2022: 51 })] })
    expect(only(result, 'later', 'one-step')).toMatchObject({ workedOut: ['half'], identity: false })
  })

  it('is not where it was observed in that year', () => {
    const result = tested({ equations, history: [...history, ...observed('half', { 2021: 49 })] })
    const test = only(result, 'later', 'one-step')
    expect(computed(test)).toMatchObject({ 2022: 147 })
    expect(test.workedOut).toEqual([])
  })
})

describe('definitions', () => {
  const identity = { source: { kind: 'identity' } } as const
  const history = [
    ...observed('envelope', { 2022: 100 }),
    ...observed('growth', { 2022: 0.5 }),
    ...observed('product', { 2022: 50 }),
    ...observed('scaled', { 2022: 60 }),
    ...observed('beyond', { 2022: 70 }),
  ]
  const result = tested({
    parameters: [parameter({ id: 'factor', value: 0.6 })],
    equations: [
      equation('product', 'envelope*growth', identity),
      equation('scaled', 'envelope*factor', identity),
      equation('unseen', 'envelope*factor'),
      equation('beyond', 'unseen + 10', identity),
    ],
    history,
  })

  it('on observed values are told apart from behaviour', () => {
    expect(only(result, 'product', 'one-step').identity).toBe(true)
  })

  it('are none where a parameter could be wrong, in them or behind what they read', () => {
    expect(only(result, 'scaled', 'one-step').identity).toBe(false)
    expect(only(result, 'beyond', 'one-step').identity).toBe(false)
  })

  it('that go on from year to year are tested by single steps alone where these can be', () => {
    const chain = tested({
      equations: [equation('level', 'prev(level)*(1 + growth)', { start: '1', ...identity })],
      history: [...observed('level', { 2020: 1, 2021: 1.1, 2022: 1.2 }), ...observed('growth', GROWTH)],
    })
    expect(kinds(chain, 'level')).toEqual(['one-step'])
    const sparse = tested({
      equations: [equation('level', 'prev(level)*(1 + growth)', { start: '1', ...identity })],
      history: [...observed('level', { 2020: 1, 2022: 1.2 }), ...observed('growth', GROWTH)],
    })
    expect(kinds(sparse, 'level')).toEqual(['free-run'])
    expect(only(sparse, 'level', 'free-run').identity).toBe(true)
  })
})

describe('a formula that compares with the base year', () => {
  const equations = [equation('index', 'envelope/start(envelope)', { start: '1' })]

  it('cannot be started earlier, and says so', () => {
    const result = tested({
      equations,
      history: [...observed('envelope', GROWN), ...observed('index', { 2022: 0.9 })],
    })
    expect(result.untested).toContainEqual({ variable: 'index', reason: 'anchored' })
  })

  it.each([
    ['envelope/start(envelope)', 'by its value'],
    ['envelope*(1 + 0.1*t_idx)', 'by the years since'],
  ])('as %s does, %s, has no value before it that another could read', formula => {
    const result = tested({
      equations: [equation('index', formula, { start: '1' }), equation('reader', 'index*2')],
      history: [...observed('envelope', GROWN), ...observed('reader', { 2022: 3 })],
    })
    expect(result.tests).toEqual([])
    expect(result.untested).toContainEqual({
      variable: 'reader',
      reason: 'input-not-observed',
      year: 2022,
      inputs: [{ id: 'index', moment: 'now' }],
    })
  })

  it('is tested in years after it', () => {
    const result = tested({
      equations,
      history: [
        ...observed('envelope', { 2023: 500, 2024: 1000, 2025: 1100 }),
        ...observed('index', { 2025: 1.2 }),
      ],
    })
    expect(computed(only(result, 'index', 'one-step'))).toEqual({ 2025: 1.1 })
  })
})

describe('the model as shipped', () => {
  it('is held against the years after its base year, with its own levers', () => {
    const result = tested({ history: observed('envelope', { 2024: 990, 2025: 1000 }) })
    const test = only(result, 'envelope', 'base-run')
    // 1000 in 2024, and growth of 5.5% in 2025, on the way from 5% to 8%.
    expect(test.points.map(({ year }) => year)).toEqual([2024, 2025])
    expect(test.start).toBe(2024)
    expect(test.errors.bias).toBeCloseTo(55, 9)
    expect(result.untested.map(({ variable }) => variable)).toContain('envelope')
  })

  it('names what was calibrated of what it reads in the year itself, not of all the years behind', () => {
    const tuned = parameter({ id: 'tuned', value: 1, source: { kind: 'calibrated' } })
    const result = tested({
      parameters: [tuned],
      equations: [
        equation('behind', 'growth*tuned'),
        equation('later', 'prev(behind)', { start: '0' }),
        equation('beside', 'behind*2'),
      ],
      history: [...observed('later', { 2025: 0.1 }), ...observed('beside', { 2025: 0.1 })],
    })
    expect(only(result, 'later', 'base-run').fitted).toEqual([])
    expect(only(result, 'beside', 'base-run').fitted).toEqual(['tuned'])
  })

  it('names what was calibrated, or rests on the figure that is tested', () => {
    const source = { kind: 'published' as const, facts: [figure.id] }
    const result = tested({
      parameters: [
        parameter({ id: 'from_figure', value: 0.5, source }),
        parameter({ id: 'tuned', value: 1, source: { kind: 'calibrated' } }),
        parameter({ id: 'guess', value: 1 }),
      ],
      equations: [equation('made', 'growth*from_figure*tuned*guess')],
      history: [...observed('growth', GROWTH), ...observed('made', { 2022: 0.2 })],
    })
    expect(only(result, 'made', 'one-step').fitted).toEqual(['from_figure', 'tuned'])
  })
})

describe('a history of another kind', () => {
  it('that is empty leaves nothing to test', () => {
    const result = tested({})
    expect([result.span, result.tests]).toEqual([null, []])
    expect(new Set(result.untested.map(({ reason }) => reason))).toEqual(new Set(['not-observed']))
  })

  it('that reaches further back than anyone could start from is left out there', () => {
    const ancient = { variable: 'growth', year: -100_000, value: 0.1 } as const
    const result = tested({
      history: [
        { ...ancient, standing: 'published', facts: [figure.id] },
        ...observed('envelope', GROWN),
        ...observed('growth', GROWTH),
      ],
    })
    expect(result.span).toEqual({ first: 2020, last: 2023 })
  })

  it('that holds a value which is no quantity of anything goes without it', () => {
    const result = tested({
      history: [...observed('envelope', { 2020: 1000, 2021: 1e200 }), ...observed('growth', GROWTH)],
    })
    expect(result.tests).toEqual([])
  })

  it('that makes a formula divide by zero gives a gap and its reason, and no number', () => {
    const result = tested({
      equations: [equation('rate', '1/growth')],
      history: [...observed('growth', { 2022: 0 }), ...observed('rate', { 2022: 3 })],
    })
    expect(result.tests).toEqual([])
    expect(result.untested).toContainEqual({ variable: 'rate', reason: 'no-number' })
  })
})
