import { describe, expect, test } from 'vitest'
import { attribution } from '../../../electron/engine/analysis/attribution.ts'
import { goalSeek } from '../../../electron/engine/analysis/goal-seek.ts'
import { tornado } from '../../../electron/engine/analysis/tornado.ts'
import { batchInJavaScript } from '../../../electron/engine/batch/batch-in-javascript.ts'
import { batchInWebAssembly } from '../../../electron/engine/batch/batch-in-web-assembly.ts'
import { failedDraws } from '../../../electron/engine/batch/failed-draws.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import { attributionQuestion } from '../../../shared/analysis/attribution.ts'
import { goalSeekQuestion } from '../../../shared/analysis/goal-seek.ts'
import { tornadoQuestion } from '../../../shared/analysis/tornado.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { languages } from '../../../shared/model/definition.ts'
import { contextOf, faultsOf } from '../analysis/analysis-context.ts'
import { modelOf } from '../compile-small.ts'
import { scenario } from '../scenarios.ts'
import { check, equation, lever, parameter } from '../small-pack.ts'

const model = modelOf({
  parameters: [parameter({ id: 'x', value: 0.5 })],
  levers: [lever({ id: 'push' })],
  equations: [
    equation('room', 'x - 0.1*t_idx'),
    equation('load', '1/room'),
    equation('ahead', 'push - ref(load)', { start: 0 }),
  ],
  checks: [check('enough_room', 'room + 0.5', { test: 'not_negative' })],
})

function failedOf(...values: readonly number[]) {
  const index = model.parameterById.get('x')?.index ?? 0
  const inputs = [{ kind: 'parameter' as const, index, values: Float64Array.from(values) }]
  const batch = { draws: values.length, scenario: scenario(), inputs, outputs: [] }
  return { batch, told: failedDraws(model, batch, batchInWebAssembly(model)(batch)) }
}

test('draws that are all sound leave nothing to tell', () => {
  expect(failedOf(0.95, 1.05, 2.5).told).toEqual({ count: 0, first: null })
})

test('the first draw that fails is told with the variable, the year and what its formula read', () => {
  const { told } = failedOf(0.95, 0, 0.75, -0.3)
  expect(told.count).toBe(2)
  expect(told.first?.draw).toBe(1)
  const [fault, ...others] = told.first?.faults ?? []
  expect(others).toEqual([])
  expect(fault).toMatchObject({
    code: 'run.not-finite',
    args: { variable: 'load', year: 2024, formula: '1/room', reads: ['room = 0'], value: 'Infinity' },
  })
  for (const language of languages) if (fault) expect(sayFault(fault, language)).toContain('1/room')
})

test('a draw that breaks a hard check is told with the check and its first year', () => {
  const { told } = failedOf(0.95, -0.25)
  expect(told).toMatchObject({ count: 1, first: { draw: 1 } })
  expect(told.first?.faults).toMatchObject([
    { code: 'run.check-failed', args: { check: 'enough_room', year: 2027 } },
  ])
})

test('a draw whose reference run is no number is told of the reference run', () => {
  const { batch } = failedOf(0.2)
  const values = new Float64Array(model.years.length).fill(0.1)
  const slot = model.leverById.get('push')?.slot ?? 0
  const pushed = { ...batch, inputs: [...batch.inputs, { kind: 'lever' as const, slot, values }] }
  const told = failedDraws(model, pushed, batchInWebAssembly(model)(pushed))
  expect(told.first?.faults).toMatchObject([
    { code: 'run.reference-not-finite', args: { variable: 'load', year: 2026 } },
  ])
})

describe('a scenario whose policy holds the checks that the default policy breaks', () => {
  const careful = modelOf({
    levers: [
      lever({ id: 'saving', path: { 2024: 0.1 } }),
      lever({ id: 'shock', kind: 'assumption', path: { 2024: 0 } }),
    ],
    equations: [equation('reserve', 'saving - shock')],
    checks: [check('some_reserve', 'reserve', { test: 'not_negative' })],
  })
  const held = scenario({
    saving: { shape: 'step', year: 2026, value: 0.5 },
    shock: { shape: 'step', year: 2026, value: 0.3 },
  })
  const batch = { draws: 1, scenario: held, inputs: [], outputs: [] }
  const refused = [{ code: 'run.reference-check-failed', args: { check: 'some_reserve', year: 2026 } }]

  test('counts as a draw, which is judged by its own run, for every back end', () => {
    expect([...batchInJavaScript(careful)(batch).failed]).toEqual([0])
    expect([...batchInWebAssembly(careful)(batch).failed]).toEqual([0])
  })

  test('is no single run, whose baseline could not be shown, and none that analyses begin from', () => {
    const aim = { variable: 'reserve', year: 2030, operator: '>=', value: 0.1 } as const
    const moved = {
      levers: [{ id: 'saving', low: 0, high: 1 }],
      movement: { shape: 'ramp', by: 2030 },
    } as const
    expect(faultsOf(() => simulate(careful, held))).toMatchObject(refused)
    const context = contextOf(careful)
    const ask: Record<string, () => unknown> = {
      tornado: () =>
        tornado(context, tornadoQuestion.parse({ scenario: held, variable: 'reserve', year: 2030 })),
      goalSeek: () => goalSeek(context, goalSeekQuestion.parse({ scenario: held, aim, ...moved })),
      attribution: () =>
        attribution(context, attributionQuestion.parse({ scenario: held, variables: ['reserve'] })),
    }
    for (const act of Object.values(ask)) expect(faultsOf(act)).toMatchObject(refused)
  })
})
