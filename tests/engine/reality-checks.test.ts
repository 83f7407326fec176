import { describe, expect, it } from 'vitest'
import { batchInJavaScript } from '../../electron/engine/batch/batch-in-javascript.ts'
import { realityChecks } from '../../electron/engine/check/reality-checks.ts'
import type { Model } from '../../electron/engine/model/model.ts'
import type { RealityCheckDefinition } from '../../shared/model/reality-check.ts'
import { modelOf, told } from './compile-small.ts'
import { scenario } from './scenarios.ts'
import { type Additions, check, equation, lever, parameter, words } from './small-pack.ts'

const presets = [{ id: 'plain', file: 'scenarios/plain.h45', label: words('Plain'), text: words('Plain') }]

const money: Additions['head'] = {
  presets,
  units: [
    { id: '1', label: { en: '', vi: '' }, scale: 1, decimals: 2, percent: false, measures: {} },
    { id: 'bn', label: { en: 'bn', vi: 'tỷ' }, scale: 1, decimals: 0, percent: false, measures: { vnd: 1 } },
  ],
}

type Written = RealityCheckDefinition extends infer D
  ? D extends RealityCheckDefinition
    ? Omit<D, 'id' | 'label' | 'preset'>
    : never
  : never

function realityCheck(given: Written): RealityCheckDefinition {
  return { id: 'it', label: words('It'), preset: 'plain', ...given }
}

function modelWith(given: Written, additions: Additions = {}): Model {
  return modelOf({
    ...additions,
    head: { ...money, ...additions.head },
    realityChecks: [realityCheck(given)],
  })
}

/** Where the check does not hold; null where it does. */
function breachOf(given: Written, additions: Additions = {}) {
  const model = modelWith(given, additions)
  const [result] = realityChecks(model, new Map([['plain', scenario()]]), batchInJavaScript(model))
  return result?.breach
}

const wave = equation('wave', '(share[culture] - 0.5)^2')
const climb = { from: 0, to: 1, steps: 5, lever: 'share[culture]' } as const

describe('a reality check', () => {
  it('finds the largest fall of what is never to fall', () => {
    const breach = breachOf({ kind: 'never_lowers', ...climb, variables: ['wave'] }, { equations: [wave] })
    expect(breach).toMatchObject({ variable: 'wave', year: 2026, value: 0.0625, against: 0.25 })
  })

  it('holds where the variable only rises, or only falls', () => {
    const equations = [equation('up', 'share[culture]^3'), equation('down', '1 - share[culture]')]
    expect(breachOf({ kind: 'never_lowers', ...climb, variables: ['up'] }, { equations })).toBeNull()
    expect(breachOf({ kind: 'never_raises', ...climb, variables: ['down'] }, { equations })).toBeNull()
    expect(breachOf({ kind: 'never_raises', ...climb, variables: ['up'] }, { equations })).not.toBeNull()
  })

  it('leaves the years of outturn as they are', () => {
    const breach = breachOf({ kind: 'never_lowers', ...climb, variables: ['wave'] }, { equations: [wave] })
    expect(breach?.year).toBeGreaterThan(2025)
  })

  it('tells a constant in a formula that money is added to', () => {
    const equations = [equation('tip', 'envelope + 5', { unit: 'bn' })]
    const parameters = [parameter({ id: 'fee', value: 3, unit: 'bn', high: 10 })]
    const scales: Written = { kind: 'scales', quantities: ['vnd'], factor: 2 }
    expect(breachOf(scales, { equations, parameters })).toMatchObject({ variable: 'envelope', year: 2024 })
    // The own equation of the small pack begins with a constant of money; without it only the tip is left.
    const own = [equation('purse', 'prev(purse) + fee', { start: 'fee', unit: 'bn' })]
    const breach = breachOf(scales, { parameters, equations: own })
    expect(breach?.variable).not.toBe('purse')
  })

  it('tells an order of priority that is not kept, with the elements it is between', () => {
    const equations = [equation('part', 'rank[group]', { over: ['group'] })]
    const parameters = (poor: number) => [
      parameter({ id: 'rank', over: ['group'], value: { child: 0.9, poor, rest: 0.3 } }),
    ]
    const falls: Written = { kind: 'falls_along', family: 'part', dimension: 'group', held: {} }
    expect(breachOf(falls, { equations, parameters: parameters(0.5) })).toBeNull()
    expect(breachOf(falls, { equations, parameters: parameters(0.2) })).toMatchObject({
      variable: 'part[rest]',
      value: 0.3,
      against: 0.2,
    })
  })

  it('tells what moves though nothing drives it', () => {
    const stays = (growth: number): Written => ({ kind: 'stays', held: { growth }, variables: ['envelope'] })
    expect(breachOf(stays(0))).toBeNull()
    expect(breachOf(stays(0.01))).toMatchObject({ variable: 'envelope', year: 2026 })
  })

  it('holds a policy of defaults to the reference run', () => {
    const equations = [equation('wanted', 'share[culture]'), equation('both', 'wanted + ref(wanted)')]
    expect(breachOf({ kind: 'is_reference' }, { equations })).toBeNull()
  })

  it('looks at an order among those only that need anything', () => {
    const equations = [
      equation('part', 'rank[group]', { over: ['group'] }),
      equation('want', 'wish[group]', { over: ['group'] }),
    ]
    const parameters = [
      parameter({ id: 'rank', over: ['group'], value: { child: 0.9, poor: 0.2, rest: 0.3 } }),
      parameter({ id: 'wish', over: ['group'], value: { child: 1, poor: 0, rest: 1 } }),
    ]
    const falls: Written = { kind: 'falls_along', family: 'part', dimension: 'group', held: {} }
    expect(breachOf(falls, { equations, parameters })).not.toBeNull()
    expect(breachOf({ ...falls, among: 'want' }, { equations, parameters })).toBeNull()
  })

  it('tells a hard check that breaks in the preset', () => {
    const checks = [check('impossible', '1 + share[culture]')]
    expect(breachOf({ kind: 'holds' })).toBeNull()
    expect(breachOf({ kind: 'holds' }, { checks })).toMatchObject({ variable: '' })
  })

  it('finds the same scenario to give the same numbers', () => {
    expect(breachOf({ kind: 'repeats' })).toBeNull()
  })
})

describe('a pack', () => {
  const levers = [lever({ id: 'dial', range: { min: 0, max: 1, step: 0.1 } })]
  const told1 = (given: Written, preset = 'plain') =>
    told({ levers, head: money, realityChecks: [{ ...realityCheck(given), preset }] })

  it.each<[string, Written, string?]>([
    ['model.unknown-preset', { kind: 'holds' }, 'plane'],
    ['model.unknown-role', { kind: 'stays', held: {}, variables: ['envelop'] }],
    ['model.unknown-role', { kind: 'stays', held: { dail: 0 }, variables: ['envelope'] }],
    ['model.held-out-of-range', { kind: 'stays', held: { dial: 2 }, variables: ['envelope'] }],
    ['model.held-out-of-range', { kind: 'never_lowers', ...climb, from: -1, variables: ['envelope'] }],
    ['model.unknown-role', { kind: 'falls_along', family: 'envelope', dimension: 'group', held: {} }],
    ['model.unknown-dimension', { kind: 'falls_along', family: 'sh', dimension: 'group', held: {} }],
    ['model.unknown-quantity', { kind: 'scales', quantities: ['usd'], factor: 2 }],
  ])('is refused with %s where a reality check says %j', (code, given, preset) => {
    expect(told1(given, preset)).toEqual([expect.stringContaining(code)])
  })

  it('is refused where two reality checks have one id', () => {
    const twice = [realityCheck({ kind: 'holds' }), realityCheck({ kind: 'repeats' })]
    expect(told({ head: money, realityChecks: twice })).toEqual([
      expect.stringContaining('model.duplicate-id'),
    ])
  })
})
