import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runResult } from '../../electron/engine/run/result.ts'
import { simulate } from '../../electron/engine/run/simulate.ts'
import { scenario } from './scenarios.ts'
import {
  asPoints,
  distance,
  idsByExpandedId,
  modelFixture,
  presetsFixture,
  shippedModel,
  translated,
} from './shipped-model.ts'

const years = ['2024', '2025', '2030', '2045'] as const
const values = z.record(z.string(), z.number())
const judged = z.record(z.string(), z.object({ value: z.number(), met: z.boolean() }))
const knownValues = modelFixture(
  'reference-values.json',
  z.record(
    z.string(),
    z.object({
      2024: values,
      2025: values,
      2030: values,
      2045: values,
      flags: z.array(z.string()),
      targets: judged,
    }),
  ),
)
const presets = modelFixture('presets.json', presetsFixture)
const model = await shippedModel()
const ids = idsByExpandedId(model)

describe.each(Object.entries(knownValues))('the preset %s', (name, known) => {
  const preset = presets[name]
  if (preset === undefined) throw new Error(`no preset ${name}`)
  const given = scenario(asPoints(translated(preset.levers, ids)), translated(preset.params ?? {}, ids))
  const { run } = runResult(model, given, simulate(model, given), 'all')

  test.each(years)('has the known value of all 451 variables in %s', year => {
    const expected = translated(known[year], ids)
    expect(Object.keys(expected)).toHaveLength(451)
    const wrong = Object.entries(expected).flatMap(([id, value]) => {
      const found = run.series[id]?.[Number(year) - model.baseYear] ?? Number.NaN
      return distance(found, value) <= 1e-9 ? [] : [`${id}: ${found}, not ${value}`]
    })
    expect(wrong).toEqual([])
  })

  test('raises the known flags and meets the known targets', () => {
    expect(run.flags.filter(flag => flag.years.length > 0).map(({ id }) => id)).toEqual(known.flags)
    expect(Object.fromEntries(run.targets.map(({ id, met }) => [id, met]))).toEqual(
      Object.fromEntries(Object.entries(known.targets).map(([id, { met }]) => [id, met])),
    )
    expect(run.checks.every(({ held }) => held)).toBe(true)
  })
})
