/** A print of a model: what its numbers come from, item by item, so that two contents of it can be held side by side. */

import { z } from 'zod'
import { canonicalJson } from '../../shared/json/canonical.ts'
import type { OpeningReport } from '../../shared/scenario/opening-report.ts'
import type { Model } from '../engine/model/model.ts'

/** What an item computes with, as canonical JSON. */
const items = z.record(z.string().max(200), z.string().max(20_000))

export const modelPrint = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  lever: items,
  parameter: items,
  variable: items,
})
export type ModelPrint = z.infer<typeof modelPrint>

const kinds = ['lever', 'parameter', 'variable'] as const

/** Levers with unit, range and default path; parameters with value and bounds; variables with their formulas. */
export function printOf({ identity, levers, parameters, equations }: Model): ModelPrint {
  return {
    hash: identity.hash,
    lever: printed(levers, ({ unit, range, defaults }) => ({ unit, range, defaults })),
    parameter: printed(parameters, ({ unit, value, low, high }) => ({ unit, value, low, high })),
    variable: printed(equations, ({ unit, formula, start }) => ({ unit, formula, start })),
  }
}

/** What differs from one print to another, kind by kind, each in the order of ids. */
export function modelDifferences(from: ModelPrint, to: ModelPrint): NonNullable<OpeningReport['model']> {
  return kinds.flatMap(kind => {
    const [before, after] = [new Map(Object.entries(from[kind])), new Map(Object.entries(to[kind]))]
    const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
    return ids
      .filter(id => before.get(id) !== after.get(id))
      .map(id => ({ kind, id, change: !before.has(id) ? 'added' : after.has(id) ? 'changed' : 'removed' }))
  })
}

function printed<T extends { readonly id: string }>(
  of: readonly T[],
  say: (item: T) => Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(of.map(item => [item.id, canonicalJson(say(item))]))
}
