/** Stocks, flows, signs and loops of small models whose structure is known, and of the shipped one. */

import { describe, expect, it } from 'vitest'
import { cyclesOf } from '../../../electron/engine/structure/cycles.ts'
import { LOOP_LIMITS } from '../../../electron/engine/structure/loops.ts'
import { modelStructure } from '../../../electron/engine/structure/structure.ts'
import type { FeedbackLoop, ModelStructure } from '../../../shared/model/structure.ts'
import { modelOf } from '../compile-small.ts'
import { shippedModel } from '../shipped-model.ts'
import { type Additions, equation, lever, parameter } from '../small-pack.ts'

const shipped = modelStructure(await shippedModel())

function structureOf(additions: Additions): ModelStructure {
  return modelStructure(modelOf(additions))
}

function family(structure: ModelStructure, key: string) {
  const found = structure.families.find(each => each.key === key)
  if (found === undefined) throw new Error(`no family ${key}`)
  return found
}

function link(structure: ModelStructure, from: string, to: string) {
  return structure.links.find(each => each.from === `${from}/0` && each.to === `${to}/0`)
}

function flowsOf(structure: ModelStructure, key: string) {
  return family(structure, key).flows.map(({ direction, named, reads }) => ({ direction, named, reads }))
}

/** Members without the way back, from the first in the alphabet. */
function membersOf({ members }: FeedbackLoop): string {
  const first = members.indexOf(members.toSorted()[0] ?? '')
  return [...members.slice(first), ...members.slice(0, first)].map(key => key.replace('/0', '')).join(' > ')
}

/** Predators and prey, as every book of system dynamics has them, in steps of a year. */
const hunt: Additions = {
  parameters: [parameter({ id: 'birth', value: 0.3 }), parameter({ id: 'death', value: 0.2 })],
  equations: [
    equation('hares', 'prev(hares) + births - kills', { start: '100' }),
    equation('births', 'birth*prev(hares)', { start: '30' }),
    equation('kills', '0.002*prev(hares)*prev(foxes)', { start: '4' }),
    equation('foxes', 'prev(foxes)*(1 - death) + 0.5*kills', { start: '20' }),
  ],
}

describe('stocks and flows', () => {
  const structure = structureOf(hunt)

  it('are found where a formula carries its own last year on', () => {
    expect(structure.families.filter(each => each.role === 'stock').map(each => each.name)).toEqual([
      'envelope',
      'hares',
      'foxes',
    ])
  })

  it('have the names of the variables that are added and taken away', () => {
    expect(flowsOf(structure, 'hares/0')).toEqual([
      { direction: 'inflow', named: 'births/0', reads: ['births/0'] },
      { direction: 'outflow', named: 'kills/0', reads: ['kills/0'] },
    ])
  })

  it('see a rate of the stock itself as a flow', () => {
    expect(flowsOf(structure, 'foxes/0')).toEqual([
      { direction: 'outflow', named: null, reads: ['death/0'] },
      { direction: 'inflow', named: null, reads: ['kills/0'] },
    ])
  })

  it.each([
    ['prev(x)*(1 + growth)/(1 + floor)', 'a quotient', ['net']],
    ['min(1, prev(x) + 0.1*(floor - prev(x)))', 'bounds around an adjustment', ['inflow']],
    ['max(0, min(1, prev(x)*(1 - floor) + growth))', 'two bounds', ['outflow', 'inflow']],
    ['prev(x)*(1 + growth - floor)', 'two rates', ['inflow', 'outflow']],
    ['prev(x) + cycle', 'what goes up and down', ['net']],
    ['min(prev(x) + growth, prev(x)*2)', 'two ways to go on', ['net']],
  ])('of %s are those of %s', (formula, _, expected) => {
    const { flows } = family(
      structureOf({
        equations: [equation('cycle', '0.1 - 0.05*t_idx'), equation('x', formula, { start: '0.1' })],
      }),
      'x/0',
    )
    expect(flows.map(flow => flow.direction)).toEqual(expected)
  })

  it('read the run at hand, not the base year or the reference run that they are measured by', () => {
    const structure = structureOf({
      equations: [equation('x', 'prev(x) + floor*envelope/start(envelope) - ref(growth)', { start: '0.1' })],
    })
    expect(flowsOf(structure, 'x/0')).toEqual([
      { direction: 'inflow', named: null, reads: ['floor/0', 'envelope/0'] },
      { direction: 'outflow', named: null, reads: [] },
    ])
  })

  it.each([
    ['prev(x)', 'what only remembers'],
    ['min(growth, 2*max(prev(x), floor))', 'a limit to growth'],
    ['growth/prev(x)', 'a divisor'],
    ['growth - prev(x)', 'what turns around'],
  ])('are not seen in %s, %s', (formula, _) => {
    const found = structureOf({ equations: [equation('x', formula, { start: '0.1' })] })
    expect(family(found, 'x/0').role).toBe('auxiliary')
  })

  it('of the shipped model are its capitals, filled by investment and worn out at their rates', () => {
    for (const [stock, rate] of [
      ['k_infra/0', 'delta_infra/0'],
      ['k_heritage/0', 'delta_heritage/0'],
      ['k_edu/0', 'delta_edu/0'],
      ['k_phc/1', 'delta_health/0'],
    ] as const) {
      const [worn, built, ...others] = family(shipped, stock).flows
      expect(others).toEqual([])
      expect(worn).toMatchObject({ direction: 'outflow', reads: [rate], readsStock: true })
      expect(built).toMatchObject({ direction: 'inflow', readsStock: false })
      expect(built?.reads).toContain('capex/1')
    }
    expect(family(shipped, 'capex/1').role).toBe('auxiliary')
    expect(family(shipped, 'w_mean0/0').role).toBe('auxiliary')
  })
})

describe('links', () => {
  it('say whether more gives more', () => {
    const structure = structureOf({
      ...hunt,
      equations: [
        ...(hunt.equations ?? []),
        equation('saturated', '5*envelope/(1 + envelope)'),
        equation('never', 'min(1, 2 + growth)'),
        equation('turning', '(growth - 0.065)^2'),
        equation('rate', 'envelope/prev(envelope) - 1', { start: '0' }),
        equation('relative', 'hares/start(hares)'),
      ],
    })
    expect(link(structure, 'kills', 'hares')?.sign).toBe('negative')
    expect(link(structure, 'foxes', 'kills')).toMatchObject({ sign: 'positive', isDelayed: true })
    expect(link(structure, 'envelope', 'saturated')?.sign).toBe('positive')
    expect(link(structure, 'growth', 'never')?.sign).toBe('none')
    expect(link(structure, 'growth', 'turning')?.sign).toBe('mixed')
    expect(link(structure, 'envelope', 'rate')).toMatchObject({ sign: 'positive', isDelayed: false })
    expect(link(structure, 'hares', 'relative')).toMatchObject({ sign: 'positive', isDelayed: false })
  })

  it.each([
    ['0.0201', 'positive'],
    ['0.022', 'mixed'],
  ])(
    'whose elements go different ways are mixed unless one way is negligible: shares less %s',
    (less, sign) => {
      const structure = structureOf({
        equations: [equation('x', `growth*(share[asked] - ${less})`, { over: ['asked'] })],
      })
      expect(structure.links.find(({ from, to }) => from === 'growth/0' && to === 'x/1')?.sign).toBe(sign)
    },
  )

  it('lead nowhere in the own run where only the reference run or the base year is read', () => {
    const structure = structureOf({ equations: [equation('x', 'growth + ref(envelope) + start(floor)')] })
    expect(link(structure, 'envelope', 'x')).toMatchObject({ sign: 'none', isDelayed: false })
    expect(link(structure, 'floor', 'x')?.sign).toBe('none')
    expect(link(structure, 'growth', 'x')?.sign).toBe('positive')
  })
})

describe('feedback loops', () => {
  it('of predators and prey are the known ones, with their polarity', () => {
    const { loops, count } = structureOf(hunt)
    const polarities = Object.fromEntries(loops.map(loop => [membersOf(loop), loop.polarity]))
    expect(polarities).toEqual({
      'births > hares': 'reinforcing',
      'hares > kills': 'balancing',
      'foxes > kills': 'reinforcing',
    })
    expect(count).toEqual({ found: 3, still: 0, isComplete: true })
  })

  it('change sign where an effect on the way does', () => {
    const { loops } = structureOf({
      equations: [
        equation('answer', '(0.5 - 0.2*t_idx)*prev(level)', { start: '1' }),
        equation('level', '1 + answer'),
      ],
    })
    expect(loops.map(({ name, polarity, lags }) => ({ name, polarity, lags }))).toEqual([
      { name: 'C1', polarity: 'changing', lags: 1 },
    ])
  })

  it('are counted but not listed where nothing moves along the baseline', () => {
    const { loops, count } = structureOf({
      equations: [
        equation('answer', 'min(1, 2 + 0*t_idx + prev(level)^2)', { start: '1' }),
        equation('level', '1 + answer'),
      ],
    })
    expect(loops).toEqual([])
    expect(count).toEqual({ found: 1, still: 1, isComplete: true })
  })

  it('stand still where one link does, even if another is now positive and now negative in one year', () => {
    const { loops, count } = structureOf({
      equations: [
        // Shares of 0.02 and 0.06: one element goes down with the level, the other up.
        equation('both', 'prev(level)*(share[asked] - 0.04)', { over: ['asked'], start: '1' }),
        equation('level', 'min(1, 2 + sum(both[asked], asked))'),
      ],
    })
    expect(loops).toEqual([])
    expect(count).toMatchObject({ found: 1, still: 1 })
  })

  it('are listed the shortest first, and longer ones only for links that those do not run along', () => {
    const reading = (one: string, other: string) => `1 + 2*prev(${one}) + 2*prev(${other})`
    const { loops, count } = structureOf({
      equations: [
        equation('a', reading('b', 'c'), { start: '1' }),
        equation('b', reading('c', 'a'), { start: '1' }),
        equation('c', reading('a', 'b'), { start: '1' }),
      ],
    })
    expect(count.found).toBe(5)
    expect(loops.map(membersOf).toSorted()).toEqual(['a > b', 'a > c', 'b > c'])
  })

  it('have the gain of one turn', () => {
    const { loops } = structureOf({
      levers: [lever({ id: 'push', path: { 2024: 0.25 } })],
      equations: [equation('first', 'push*prev(second)', { start: '1' }), equation('second', '10 - 2*first')],
    })
    expect(loops[0]?.gain).toBeCloseTo(-0.5, 12)
  })

  it('have that gain whole where they run through the elements of a family', () => {
    const { loops } = structureOf({
      equations: [
        equation('part', 'prev(total)/4', { over: ['asked'], start: '1' }),
        equation('total', '10 + sum(part[asked], asked)'),
      ],
    })
    expect(loops[0]?.gain).toBeCloseTo(0.5, 12)
  })

  it('of the shipped model are the ones that its specification names', () => {
    const named = new Map(shipped.loops.map(loop => [membersOf(loop), loop]))
    const privateCapital = named.get(
      'cult_odds > cult_share > cva_real > g_cva_real > g_cult_exp > inv_cult_priv > k_cult_priv > i_private',
    )
    expect(privateCapital).toMatchObject({ polarity: 'reinforcing', lags: 2 })
    expect(named.get('cult_odds > cult_share > cva_real > i_private')?.polarity).toBe('balancing')
    expect(
      shipped.loops.some(
        each => each.members.includes('g_dev_infra/0') && each.members.includes('k_infra/0'),
      ),
    ).toBe(true)
    expect(shipped.count.isComplete).toBe(true)
    expect(shipped.count.found).toBeGreaterThan(shipped.count.still)
  })

  it('of the shipped model together run along every link that any moving loop runs along, each once around', () => {
    const keys = shipped.families.map(({ key }) => key)
    const moving = shipped.links.filter(({ sign, from, to }) => sign !== 'none' && from !== to)
    const leads = keys.map(key => moving.filter(({ from }) => from === key).map(({ to }) => keys.indexOf(to)))
    const { list } = cyclesOf(leads, LOOP_LIMITS)
    expect(list.length).toBe(shipped.count.found - shipped.count.still)
    const linksAround = <Member>(members: readonly Member[], keyOf: (member: Member | undefined) => string) =>
      members.map((from, place) => `${keyOf(from)} ${keyOf(members[(place + 1) % members.length])}`)
    const listed = new Set(shipped.loops.flatMap(({ members }) => linksAround(members, key => key ?? '')))
    const all = new Set(list.flatMap(cycle => linksAround(cycle, number => keys[number ?? -1] ?? '')))
    expect(listed).toEqual(all)
    for (const { members, lags } of shipped.loops) {
      expect(new Set(members).size).toBe(members.length)
      expect(lags).toBeGreaterThan(0)
    }
  })
})

describe('families', () => {
  it.each([
    ['spend/1', 'Executed spending', 'Chi thực hiện'],
    ['pop/1', 'Population of each area', 'Dân số từng khu vực'],
    ['cov/2', 'Waiver coverage', 'Bao phủ miễn viện phí'],
    ['share_exec/1', '… share of executed spending', 'Tỷ trọng chi … trong tổng chi thực hiện'],
  ])('such as %s are called by what their elements share', (key, en, vi) => {
    expect(family(shipped, key).label).toEqual({ en, vi })
  })

  it('have all elements of the model, each in one', () => {
    const ids = shipped.families.flatMap(each => each.ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(family(shipped, 'pupils/1').ids).toHaveLength(3)
  })
})
