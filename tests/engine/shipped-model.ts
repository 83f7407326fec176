/** The model of the pack that ships with the program, and the fixtures it is held against. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { compileModel } from '../../electron/engine/model/compile.ts'
import type { Model } from '../../electron/engine/model/model.ts'
import { loadPack } from '../../electron/services/pack.ts'
import type { LeverPath } from '../../shared/scenario/lever-path.ts'

/** Compiles `seeds/`. */
export async function shippedModel(): Promise<Model> {
  const compiled = compileModel(await loadPack(fileURLToPath(new URL('../../seeds', import.meta.url))))
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults, null, 1))
  return compiled.model
}

/** Parsed JSON of a file beside the fixtures of the model. */
export function modelFixture<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  const file = new URL(`../fixtures/model/${name}`, import.meta.url)
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

const points = z.record(z.string(), z.number())

export const presetsFixture = z.record(
  z.string(),
  z.object({ levers: z.record(z.string(), points), params: points.optional() }),
)

/** `cov[child,rural]` as the expanded model writes it: `cov_child_rural`. */
export function expandedId(id: string): string {
  return id.replace(/[[,]/g, '_').replace(']', '')
}

/** From the expanded model's ids to those of the shipped model: levers, parameters and equations. */
export function idsByExpandedId(model: Model): ReadonlyMap<string, string> {
  const items = [...model.levers, ...model.parameters, ...model.equations]
  return new Map(items.map(({ id }) => [expandedId(id), id]))
}

/** The shipped model's ids for the expanded model's. */
export function translated<T>(
  given: Readonly<Record<string, T>>,
  ids: ReadonlyMap<string, string>,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(given).map(([expanded, value]) => {
      const id = ids.get(expanded)
      if (id === undefined) throw new Error(`the shipped model has no ${expanded}`)
      return [id, value]
    }),
  )
}

export function asPoints(paths: Readonly<Record<string, Record<string, number>>>): Record<string, LeverPath> {
  return Object.fromEntries(
    Object.entries(paths).map(([id, known]) => [id, { shape: 'points', points: known }]),
  )
}

/**
 * How far a value is from the expected one, relative to the larger. Less than 1e-11 apart they are equal: what is left of
 * a subtraction of large numbers has no digits that could be compared.
 */
export function distance(value: number, expected: number): number {
  const apart = Math.abs(value - expected)
  return apart < 1e-11 ? 0 : apart / Math.max(Math.abs(value), Math.abs(expected))
}
