/** The expanded model worked out by mathjs itself, formula by formula in listed order: what the engine is held against. */

import { all, create, type EvalFunction } from 'mathjs/number'
import { z } from 'zod'
import { modelFixture } from './shipped-model.ts'

const expanded = modelFixture(
  'expanded.json',
  z.object({
    meta: z.object({ base_year: z.number(), horizon: z.number() }),
    refs: z.array(z.object({ id: z.string(), from: z.string() })),
    equations: z.array(
      z.object({ id: z.string(), expr: z.string(), init: z.union([z.string(), z.number(), z.null()]) }),
    ),
  }),
)

const math = create({ ...all })

const { base_year: firstYear, horizon } = expanded.meta

const compiled = expanded.equations.map(({ id, expr, init }) => {
  const later = math.compile(expr)
  const first: EvalFunction = init === null ? later : math.compile(String(init))
  return { id, later, first }
})

/** Values by id, one per year. */
type Record = ReadonlyMap<string, readonly number[]>

/**
 * All years of a run. `levers` holds every lever's value per year; `reference` is the reference run, null when this is
 * itself the reference run, in which feedback is switched off.
 */
export function runExpanded(
  levers: Record,
  parameters: ReadonlyMap<string, number>,
  reference: Record | null,
): Record {
  const record = new Map<string, number[]>(compiled.map(({ id }) => [id, []]))
  const scope = new Map<string, number>([...parameters, ['feedback_on', reference === null ? 0 : 1]])
  for (let year = firstYear; year <= horizon; year += 1) {
    const index = year - firstYear
    const set = (id: string, value: number) => {
      scope.set(id, value)
      if (index === 0) scope.set(`${id}_init`, value)
    }
    for (const [id, values] of [...levers, ...record])
      scope.set(`${id}_lag1`, values[index - 1] ?? Number.NaN)
    for (const { id, from } of expanded.refs) scope.set(`${id}_lag1`, reference?.get(from)?.[index - 1] ?? 0)
    for (const [id, values] of levers) set(id, values[index] ?? Number.NaN)
    scope.set('t_idx', index)
    for (const { id, first, later } of compiled) {
      const value = Number((index === 0 ? first : later).evaluate(scope))
      set(id, value)
      record.get(id)?.push(value)
    }
  }
  return record
}
