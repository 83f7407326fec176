/**
 * The part of the shipped model that programs are compared on: economy, culture and state economy, 68 equations of the
 * published text. What they read of the budget, education, health and of the reference run is given by year, as the shipped
 * model's baseline has it.
 */

import { z } from 'zod'
import { recordWithLevers } from '../../../electron/engine/run/lever-paths.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import { scenario } from '../../engine/scenarios.ts'
import { expandedId, modelFixture, shippedModel } from '../../engine/shipped-model.ts'

const expanded = modelFixture(
  'expanded.json',
  z.object({
    params: z.array(z.object({ id: z.string(), value: z.number(), low: z.number(), high: z.number() })),
    refs: z.array(z.object({ id: z.string(), from: z.string() })),
    equations: z.array(
      z.object({
        id: z.string(),
        module: z.string(),
        expr: z.string(),
        init: z.union([z.string(), z.number(), z.null()]),
      }),
    ),
  }),
)

const MODULES = ['economy', 'culture', 'state']

/** Series that every program answers with, each for all years. */
export const OUTPUTS = [
  'grdp_growth',
  'grdp',
  'price_cpi',
  'pop',
  'grdp_pc_usd',
  'wage_index',
  'land_rev',
  'soe_dividend',
  'asset_income',
  'inv_eff',
  'k_infra',
  'k_culture_pub',
  'tourists',
  'tour_revenue',
  'c_income',
  'cult_share',
  'cva',
  'cult_jobs',
  'g_k_public',
  'icor',
] as const

export interface SubsetEquation {
  readonly id: string
  /** `x_lag1` is last year's value, `x_init` the base year's. */
  readonly later: string
  /** In the base year. */
  readonly first: string
}

export interface SubsetParameter {
  readonly id: string
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface Subset {
  readonly years: readonly number[]
  readonly parameters: readonly SubsetParameter[]
  /** Given values by id, one per year. */
  readonly given: ReadonlyMap<string, readonly number[]>
  /** In the order in which they can be worked out. */
  readonly equations: readonly SubsetEquation[]
}

/** The subset, with what is given to it by a run of the shipped model. */
export async function loadSubset(): Promise<Subset> {
  const model = await shippedModel()
  const base = scenario({})
  const { own } = simulate(model, base)
  const levers = recordWithLevers(model, base, 'all')
  const valuesOf = (slot: number, record: Float64Array) =>
    model.years.map((_, year) => record[year * model.slots + slot] ?? Number.NaN)
  const known = new Map([
    ...model.levers.map(({ id, slot }) => [expandedId(id), valuesOf(slot, levers)] as const),
    ...model.equations.map(({ id, slot }) => [expandedId(id), valuesOf(slot, own)] as const),
  ])
  const equations = expanded.equations
    .filter(({ module }) => MODULES.includes(module))
    .map(({ id, expr, init }) => ({ id, later: expr, first: init === null ? expr : String(init) }))
  const inside = new Set(equations.map(({ id }) => id))
  const read = new Set(equations.flatMap(({ later, first }) => namesIn(`${later} ${first}`)))
  const given = new Map<string, readonly number[]>()
  for (const name of read) {
    const reference = expanded.refs.find(({ id }) => id === name)
    const values = known.get(reference?.from ?? name)
    if (values !== undefined && !inside.has(name)) given.set(name, values)
  }
  return {
    years: model.years,
    parameters: expanded.params.filter(({ id }) => read.has(id)),
    given,
    equations,
  }
}

/** Names that a text reads, without the ending that says of which year. */
export function namesIn(text: string): string[] {
  const words = text.match(/[a-z][a-z0-9_]*/g) ?? []
  return words.map(word => word.replace(/_(lag1|init)$/, '')).filter(word => !FUNCTIONS.has(word))
}

const FUNCTIONS = new Set(['min', 'max', 'exp', 'log'])

/** Parameters of `draws` draws within a fifth of the way to their bounds, [draw][parameter]; the same ones each time. */
export function drawParameters({ parameters }: Subset, draws: number): Float64Array {
  const drawn = new Float64Array(draws * parameters.length)
  let state = 2045
  for (let place = 0; place < drawn.length; place += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const parameter = parameters[place % parameters.length]
    if (parameter === undefined) continue
    const { value, low, high } = parameter
    const along = (state / 2 ** 32) * 0.4 - 0.2
    drawn[place] = value + along * (along < 0 ? value - low : high - value)
  }
  return drawn
}
