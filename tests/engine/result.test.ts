import { describe, expect, test } from 'vitest'
import { runResult } from '../../electron/engine/run/result.ts'
import { simulate, simulateUnchecked } from '../../electron/engine/run/simulate.ts'
import { FaultError } from '../../shared/faults.ts'
import { runResult as runResultSchema, series } from '../../shared/model/result.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import { modelOf } from './compile-small.ts'
import { constant, points, scenario } from './scenarios.ts'
import { check, equation, flag, target } from './small-pack.ts'

const model = modelOf({
  equations: [equation('level', '10*share[culture]')],
  checks: [check('c', '0*envelope'), check('d', 'growth - 1', { from: 2026, test: 'not_negative' })],
  flags: [flag('f_high', '0.5 - share[culture]'), flag('f_falls', 'share[culture] - prev(share[culture])')],
  targets: [
    target({ id: 't_more', variable: 'level', year: 2029, operator: '>', value: 4 }),
    target({ id: 't_at_least', variable: 'level', year: 2029, operator: '>=', value: 4 }),
    target({ id: 't_less', variable: 'level', year: 2030, operator: '<', value: 0.1 }),
    target({ id: 't_at_most', variable: 'level', year: 2028, operator: '<=', value: 2 }),
  ],
})
const given = scenario({ 'share[culture]': points({ 2026: 0.1, 2029: 0.4, 2030: 0.6 }) })

function answer(variables: readonly string[] | 'all', of: Scenario = given) {
  return runResult(model, of, simulateUnchecked(model, of), variables)
}

describe('series', () => {
  test('equations and levers can be asked by id, in both runs', () => {
    const { run, reference } = answer(['level', 'share[culture]'])
    expect(Object.keys(run.series)).toEqual(['level', 'share[culture]'])
    expect(run.series['share[culture]']).toEqual([0.02, 0.02, 0.1, 0.2, 0.30000000000000004, 0.4, 0.6])
    expect(reference['share[culture]']).toEqual(Array(7).fill(0.02))
    expect(run.years).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030])
  })

  test('all are every lever and every equation', () => {
    const { run } = answer('all')
    expect(Object.keys(run.series)).toEqual([...model.levers, ...model.equations].map(({ id }) => id))
  })

  test('an unknown id is refused with the one that was meant', () => {
    expect(() => answer(['levl', 'f_high'])).toThrow(FaultError)
    try {
      answer(['levl'])
    } catch (error) {
      expect(error).toMatchObject({
        faults: [{ code: 'run.unknown-variable', args: { variable: 'levl', near: ['level'] } }],
      })
    }
  })

  test('the answer is plain data of the agreed form', () => {
    const { run, reference } = answer('all')
    expect(runResultSchema.parse(JSON.parse(JSON.stringify(run)))).toEqual(run)
    expect(series.parse(reference)).toEqual(reference)
  })
})

describe('judgements', () => {
  test('checks are held or not', () => {
    expect(answer([]).run.checks).toEqual([
      { id: 'c', held: true },
      { id: 'd', held: false },
    ])
  })

  test('a flag is raised in the years in which its formula is below zero', () => {
    expect(answer([]).run.flags).toEqual([
      { id: 'f_high', years: [2030] },
      { id: 'f_falls', years: [] },
    ])
  })

  test('a flag that reads last year is judged from the second year on', () => {
    const falling = scenario({ 'share[culture]': constant(0) })
    expect(answer([], falling).run.flags[1]).toEqual({ id: 'f_falls', years: [2026] })
  })

  test('a target has the value of its year, its gap and the first year in which it holds', () => {
    const targets = answer([]).run.targets.filter(({ id }) => id !== 't_culture')
    expect(targets).toEqual([
      { id: 't_more', value: 4, met: false, gap: 0, firstMet: 2030 },
      { id: 't_at_least', value: 4, met: true, gap: 0, firstMet: 2029 },
      { id: 't_less', value: 6, met: false, gap: 5.9, firstMet: null },
      { id: 't_at_most', value: 3.0000000000000004, met: false, gap: 1.0000000000000004, firstMet: 2024 },
    ])
  })

  test('a scenario that holds all checks says so', () => {
    const sound = modelOf({ checks: [check('c', '0*envelope')] })
    expect(runResult(sound, scenario(), simulate(sound, scenario()), []).run.checks).toEqual([
      { id: 'c', held: true },
    ])
  })
})
