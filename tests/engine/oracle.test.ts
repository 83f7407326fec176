import { describe, expect, test } from 'vitest'
import { walkAllYears } from '../../electron/engine/run/evaluate.ts'
import { brokenChecks } from '../../electron/engine/run/judge.ts'
import { leverValues } from '../../electron/engine/run/lever-paths.ts'
import { simulateUnchecked } from '../../electron/engine/run/simulate.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import { runExpanded } from './expanded-model.ts'
import { scenario } from './scenarios.ts'
import { asPoints, distance, expandedId, shippedModel } from './shipped-model.ts'

const DRAWS = 100
const model = await shippedModel()

/** Numbers in [0, 1), the same on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A third of the levers moved up to two fifths of the way to one of their bounds, a quarter of the parameters redrawn. */
function randomScenario(random: () => number): Scenario {
  const levers = Object.fromEntries(
    model.levers
      .filter(() => random() < 1 / 3)
      .map(({ id, range: { min, max }, path }) => {
        const middle = Object.values(path).at(-1) ?? min
        const drawn = () => {
          const bound = random() < 0.5 ? min : max
          return middle + (bound - middle) * 0.4 * random()
        }
        return [id, { 2026: drawn(), 2030: drawn(), 2045: drawn() }]
      }),
  )
  const parameters = Object.fromEntries(
    model.parameters
      .filter(() => random() < 1 / 4)
      .map(({ id, low, high }) => [id, low + (high - low) * random()]),
  )
  return scenario(asPoints(levers), parameters)
}

function expandedRuns(given: Scenario) {
  const parameters = new Map(
    model.parameters.map(({ id, value }) => [expandedId(id), given.parameters[id] ?? value] as const),
  )
  const levers = (which: 'all' | 'assumptions') =>
    new Map(
      model.levers.map(lever => {
        const moved = which === 'all' || lever.kind === 'assumption'
        return [expandedId(lever.id), moved ? leverValues(model, lever, given) : lever.defaults] as const
      }),
    )
  const reference = runExpanded(levers('assumptions'), parameters, null)
  return { reference, own: runExpanded(levers('all'), parameters, reference) }
}

/**
 * Random scenarios that hold the hard checks: where those fail, a share below zero say, the pack's sums and the expanded
 * model's chains need not agree.
 */
function soundScenarios(count: number): readonly Scenario[] {
  const random = randomNumbers(20450104)
  const found: Scenario[] = []
  for (let draws = 0; found.length < count && draws < 4 * count; draws += 1) {
    const drawn = randomScenario(random)
    const simulation = simulateUnchecked(model, drawn)
    const broken = [
      ...brokenChecks(model, simulation, 'own'),
      ...brokenChecks(model, simulation, 'reference'),
    ]
    if (broken.length === 0) found.push(drawn)
  }
  return found
}

const scenarios = soundScenarios(DRAWS)

describe('the shipped model against mathjs on the expanded formulas', () => {
  test('there are enough random scenarios', () => {
    expect(scenarios).toHaveLength(DRAWS)
  })

  test('all variables of both runs agree within 1e-9 in every random scenario', { timeout: 60_000 }, () => {
    const wrong: string[] = []
    for (const [draw, given] of scenarios.entries()) {
      const simulation = simulateUnchecked(model, given)
      const expected = expandedRuns(given)
      for (const side of ['own', 'reference'] as const)
        for (const { id, slot } of model.equations) {
          const values = expected[side].get(expandedId(id)) ?? []
          model.years.forEach((year, index) => {
            const found = simulation[side][index * model.slots + slot] ?? Number.NaN
            const value = values[index] ?? Number.NaN
            if (!(distance(found, value) <= 1e-9))
              wrong.push(`${draw} ${side} ${id} ${year}: ${found}, not ${value}`)
          })
        }
    }
    expect(wrong.slice(0, 20)).toEqual([])
  })

  test('generated code and the walk through the trees give the same bits', () => {
    for (const given of scenarios) {
      const walked = simulateUnchecked(model, given, (own, reference, parameters) =>
        walkAllYears(model, own, reference, parameters),
      )
      const generated = simulateUnchecked(model, given)
      for (const side of ['own', 'reference'] as const)
        expect(Buffer.from(walked[side].buffer).equals(Buffer.from(generated[side].buffer))).toBe(true)
    }
  })
})
