/** What the model offers, for every reader outside the engine: the families spelled out element by element. JSON-safe. */

import { z } from 'zod'
import { executedValue } from '../scenario/executed.ts'
import {
  accountDefinition,
  benchmarkDefinition,
  boardDefinition,
  budgetRoles,
  constantDefinition,
  decompositionDefinition,
  dimensionDefinition,
  headlineDefinition,
  observation,
  points,
  presetDefinition,
  pricesDefinition,
  range,
  source,
  sourceKinds,
  subsetDefinition,
  targetDefinition,
  unitDefinition,
  words,
} from './definition.ts'
import { modelIdentity } from './identity.ts'
import { uncertaintyDefinition } from './uncertainty.ts'

const catalogueItem = {
  /** Public id: `envelope`, `spend[culture]`, `cov[child,rural]`. */
  id: z.string(),
  /** The name before the brackets. */
  family: z.string(),
  /** Elements inside the brackets, in the order of the family's dimensions. */
  elements: z.array(z.string()),
  sector: z.string(),
  unit: z.string(),
  label: words,
  short: words,
  source,
}

export const catalogueLever = z.strictObject({
  ...catalogueItem,
  kind: z.enum(['policy', 'assumption']),
  primary: z.boolean(),
  /** Of a yearly rate that adds up year on year: what grows by it. */
  grows: words.optional(),
  range,
  /** The default path's known points. */
  path: points,
  /** The default path year by year, base year to horizon. */
  values: z.array(z.number()),
})
export type CatalogueLever = z.infer<typeof catalogueLever>

export const catalogueParameter = z.strictObject({
  ...catalogueItem,
  value: z.number(),
  low: z.number(),
  high: z.number(),
  distribution: z.enum(['fixed', 'triangular']),
})
export type CatalogueParameter = z.infer<typeof catalogueParameter>

/** As in the pack; `own` where a planner wrote the formula, which no pack may claim. */
export const catalogueSource = source.extend({ kind: z.enum([...sourceKinds, 'own']) })
export type CatalogueSource = z.infer<typeof catalogueSource>

export const catalogueVariable = z.strictObject({
  ...catalogueItem,
  source: catalogueSource,
  /** The formula as the pack writes it, for all elements. */
  formula: z.string(),
  start: z.string().optional(),
  note: words.optional(),
})
export type CatalogueVariable = z.infer<typeof catalogueVariable>

export const catalogueTarget = targetDefinition
export type CatalogueTarget = z.infer<typeof catalogueTarget>

export const catalogue = z.strictObject({
  model: modelIdentity,
  /** Month of the data, `2026-02`. */
  data: z.string(),
  title: words,
  place: words,
  baseYear: z.number().int(),
  lastOutturn: z.number().int(),
  horizon: z.number().int(),
  dimensions: z.array(dimensionDefinition),
  subsets: z.array(subsetDefinition),
  units: z.array(unitDefinition),
  constants: z.array(constantDefinition),
  sectors: z.array(z.strictObject({ id: z.string(), label: words })),
  levers: z.array(catalogueLever),
  parameters: z.array(catalogueParameter),
  variables: z.array(catalogueVariable),
  checks: z.array(z.strictObject({ id: z.string(), label: words })),
  flags: z.array(z.strictObject({ id: z.string(), label: words })),
  targets: z.array(catalogueTarget),
  budget: budgetRoles,
  headlines: z.array(headlineDefinition),
  presets: z.array(presetDefinition),
  prices: pricesDefinition.optional(),
  boards: z.array(boardDefinition),
  decompositions: z.array(decompositionDefinition),
  accounts: z.array(accountDefinition),
  /** What was observed of variables and levers, in the order of years. */
  history: z.array(observation),
  /** Published figures of other places. */
  benchmarks: z.array(benchmarkDefinition),
  /** What varies in an uncertainty run besides the parameters, unless the planner says otherwise. */
  uncertainty: uncertaintyDefinition.optional(),
  /** What really came about in forecast years: never the model's own, but laid over it by a reader that knows a document. */
  executed: z.array(executedValue).optional(),
})
export type Catalogue = z.infer<typeof catalogue>

/** Base year to horizon. */
export function yearsOf(model: { readonly baseYear: number; readonly horizon: number }): number[] {
  return Array.from({ length: model.horizon - model.baseYear + 1 }, (_, index) => model.baseYear + index)
}
