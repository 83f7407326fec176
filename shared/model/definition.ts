/** The form of a model pack: what `seeds/` holds once its text is read and before the engine compiles it. */

import { z } from 'zod'

/** Languages the program speaks; Vietnamese is the first. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** The same words in both languages. */
export const words = z.strictObject({ en: z.string().trim().min(1), vi: z.string().trim().min(1) })
export type Words = z.infer<typeof words>

/** Names of levers, parameters, equations, dimensions and elements. */
export const name = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a name is snake_case')

/** Name of a sector and of its file; formulas never use it. */
export const sectorId = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a sector is named in kebab-case')

/**
 * Id of an equation, lever or parameter in the pack: `envelope`, a family's name `sh` (then `over` says its
 * dimensions), or one element of a family, `sh[infra]` or `cov[child,rural]`.
 */
export const itemId = z.string().regex(/^[a-z][a-z0-9_]*(\[[a-z0-9_]+(, ?[a-z0-9_]+)*\])?$/)

/** Where a number or relation comes from. Only `published` claims a figure that can be read elsewhere. */
export const sourceKinds = [
  'published', // seen in a source, see `facts`
  'partly_published', // some years or a neighbouring quantity published, the rest assumed
  'literature', // a study of another place or time
  'calibrated', // chosen so that the model reproduces published figures
  'assumption', // judgement, no source
  'identity', // true by definition or accounting
] as const
export type SourceKind = (typeof sourceKinds)[number]

export const source = z.strictObject({
  kind: z.enum(sourceKinds),
  /** What was read or judged, in both languages. */
  note: words.optional(),
  /** Ids in `facts.json`. */
  facts: z.array(z.string()).optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
})
export type Source = z.infer<typeof source>

/** Known years and values, e.g. `{ 2024: 0.022, 2030: 0.026 }`: linear between, held after the last. */
export const points = z.record(z.string().regex(/^\d{4}$/), z.number())
export type Points = z.infer<typeof points>

/** One value for all elements of a family, or one per element (`culture`, or `child,rural` for two dimensions). */
export const perElement = <S extends z.ZodType>(value: S) => z.union([value, z.record(z.string(), value)])

export const range = z.strictObject({ min: z.number(), max: z.number(), step: z.number().positive() })
export type Range = z.infer<typeof range>

/** Labels may name the element: `{line}` is replaced by the label of the element of dimension `line`, in that language. */
const described = {
  id: itemId,
  over: z.array(name).min(1).max(2).optional(),
  unit: z.string().min(1),
  label: perElement(words),
  /** At most about 24 letters: fits a lever row or a chart title. */
  short: perElement(words).optional(),
  source: perElement(source),
}

export const leverDefinition = z.strictObject({
  ...described,
  short: perElement(words),
  /** `policy`: the city decides. `assumption`: the world decides, and the baseline moves with it. */
  kind: z.enum(['policy', 'assumption']),
  /** Shown first; for a family the elements that are. */
  primary: z.union([z.boolean(), z.array(z.string())]).default(false),
  /** Of a yearly rate that adds up year on year: what grows by it. */
  grows: words.optional(),
  range: perElement(range),
  /** The default path. */
  path: perElement(points),
})
export type LeverDefinition = z.infer<typeof leverDefinition>

export const parameterDefinition = z.strictObject({
  ...described,
  value: perElement(z.number()),
  low: perElement(z.number()),
  high: perElement(z.number()),
  /** How it varies in an uncertainty run; `fixed` is held at `value`. */
  distribution: z.enum(['fixed', 'triangular']),
})
export type ParameterDefinition = z.infer<typeof parameterDefinition>

export const equationDefinition = z.strictObject({
  ...described,
  /**
   * How the elements are called where that is not `id[element]`: a name with each dimension in braces, such as
   * `priv_{area}_places`. Formulas may use either name.
   */
  public_id: z
    .string()
    .regex(/^([a-z][a-z0-9_]*)?(\{[a-z][a-z0-9_]*\}[a-z0-9_]*)+$/)
    .optional(),
  formula: z.string().min(1),
  /** Value in the base year: a formula; absent where the formula itself holds in the base year too. */
  start: z.union([z.string().min(1), z.number()]).optional(),
  /** One sentence on what it means. */
  note: words.optional(),
})
export type EquationDefinition = z.infer<typeof equationDefinition>

/** What must always hold (a violation stops the run) and what is only remarked on (a flag). */
export const checkDefinition = z.strictObject({
  id: name,
  over: z.array(name).min(1).max(2).optional(),
  label: words,
  formula: z.string().min(1),
  /** `zero`: |formula| <= tolerance. `not_negative`: formula >= -tolerance. */
  test: z.enum(['zero', 'not_negative']),
  tolerance: z.number().nonnegative(),
  /** First year in which it is tested; the base year when absent. */
  from: z.number().int().optional(),
  /**
   * `inputs`: it breaks by inputs that do not fit together, such as parts larger than their whole, and not by the model. A run
   * that breaks it is refused like any other.
   */
  guards: z.literal('inputs').optional(),
})
export type CheckDefinition = z.infer<typeof checkDefinition>

export const flagDefinition = z.strictObject({
  id: name,
  label: words,
  /** Raised in the years in which it is below zero. */
  formula: z.string().min(1),
})
export type FlagDefinition = z.infer<typeof flagDefinition>

export const targetDefinition = z.strictObject({
  id: name,
  label: words,
  short: words,
  variable: itemId,
  year: z.number().int(),
  operator: z.enum(['>', '>=', '<', '<=']),
  /** What the rule compares with. */
  value: z.number(),
  /** What is aimed at, where a target is judged as met a little short of it: full coverage, judged from 99 %. */
  goal: z.number().optional(),
  source,
})
export type TargetDefinition = z.infer<typeof targetDefinition>

export const element = z.strictObject({ id: name, label: words, short: words })
export const dimensionDefinition = z.strictObject({
  id: name,
  label: words,
  elements: z.array(element).min(1),
})
export type DimensionDefinition = z.infer<typeof dimensionDefinition>

/** Some elements of a dimension, in its order, under a name that can be a subscript. */
export const subsetDefinition = z.strictObject({ id: name, of: name, elements: z.array(name).min(1) })

export const unitDefinition = z.strictObject({
  id: z.string().min(1),
  /** As it stands behind a number; empty for a pure number. */
  label: z.strictObject({ en: z.string(), vi: z.string() }),
  /** A value is shown times this (100 for a share that is shown in per cent). */
  scale: z.number().positive().default(1),
  decimals: z.number().int().min(0).max(6),
  /** The unit of a difference of two such values where it is not the same word: percentage points. */
  difference: z.strictObject({ en: z.string(), vi: z.string() }).optional(),
  /** True where the label stands close to the number as one word: `6,00 %`. */
  percent: z.boolean().default(false),
  /**
   * The quantities it measures, with their powers, `{ vnd: 1, person: -1 }`; a pure number has none. Formulas are held to
   * them; a unit that does not say fits every formula.
   */
  measures: z.record(name, z.number().int()).optional(),
  /** How many of its base units one of it is: 1e9 of billion VND, 1 where absent. It computes nothing; formulas are held to it. */
  magnitude: z.number().positive().optional(),
})
export type UnitDefinition = z.infer<typeof unitDefinition>

/** What units are made of, by the name that `measures` calls it: one VND, one person. */
const quantityDefinition = z.strictObject({ id: name, label: words })

/** A number that stands by its name in formulas and is true by definition, such as VND in a million VND; never varied. */
export const constantDefinition = z.strictObject({
  id: name,
  value: z.number(),
  unit: z.string().min(1),
  label: words,
  /** What it is there for. */
  note: words.optional(),
})
export type ConstantDefinition = z.infer<typeof constantDefinition>

/** Which series play the parts of the budget bar. Ids are families over `dimension` unless said otherwise. */
export const budgetRoles = z.strictObject({
  dimension: name,
  /** Lever family: what is asked for. */
  requested: name,
  /** Equation family: the share that each line gets. */
  allocated: name,
  /** Equation family: the money of that share. */
  planned: name,
  /** The money that is divided. */
  envelope: name,
  /** Element that takes what is left. */
  residual: name,
  /** Lever: the least share that the residual keeps. */
  floor: name,
  /** Equation: the factor by which too large requests are cut. */
  scaling: name,
  /** Order in which the bar shows the lines. */
  order: z.array(name),
})
export type BudgetRoles = z.infer<typeof budgetRoles>

/** A result that the first screen puts on a card and a chart. */
export const headlineDefinition = z.strictObject({
  variable: itemId,
  /** Targets of that variable that the card judges, the first one first. */
  targets: z.array(name).min(1),
  /** Money behind it, shown beside the value. */
  money: itemId.optional(),
  /** What that money is, in a word before it; absent where its own name tells. */
  measure: words.optional(),
  /** The whole of which the value is a share, money or people: gap in it = gap in share × base. */
  base: itemId.optional(),
  /** What a reader must know to judge the value. */
  note: words.optional(),
})

/** A scenario that comes with the pack: one file of `scenarios/`, with what it assumes and what must be true for it. */
export const presetDefinition = z.strictObject({
  id: name,
  file: z.string().min(1),
  label: words,
  text: words,
})

/** What a sum of current money becomes in another price basis: unit and factor of the division. */
const converted = z.strictObject({ unit: z.string().min(1), factor: z.number().positive() })

/** A unit of money in current prices and what it is shown in otherwise; a basis that is absent leaves it as it is. */
export const moneyUnit = z.strictObject({
  unit: z.string().min(1),
  /** Divided by the deflator. */
  constant: z.string().min(1),
  /** Divided by the exchange rate, times `factor`. */
  usd: converted.optional(),
  /** Divided by the population, times `factor`. */
  per_head: converted.optional(),
  /** Divided by the whole of its family. */
  share: z.string().min(1).optional(),
})

/** How money is compared over time and between places. Ids name equations of the pack. */
export const pricesDefinition = z.strictObject({
  /** The price level by which current prices become those of the base year, where it is 1. */
  deflator: itemId,
  /** How the basis is called: `giá so sánh 2024`. */
  constant: words,
  population: itemId,
  /** Units of the currency for a dollar. */
  exchange: itemId,
  /** Of what money is a share: the whole of the first row that names the family, otherwise `whole`. */
  wholes: z.array(z.strictObject({ whole: itemId, families: z.array(name).min(1) })),
  whole: itemId,
  units: z.array(moneyUnit),
})
export type PricesDefinition = z.infer<typeof pricesDefinition>

/** A view of the results of its own: the cards and charts of one resolution. */
export const boardDefinition = z.strictObject({
  id: name,
  label: words,
  short: words,
  /** What it is about, in one sentence. */
  text: words,
  /** Ids in `facts.json` that say so. */
  facts: z.array(z.string()).default([]),
  /** Targets of its cards, in order. */
  targets: z.array(name),
  /** Further cards: variables of which nothing is demanded. */
  variables: z.array(itemId).default([]),
  /** Variables of its charts. */
  charts: z.array(itemId).min(1).max(12),
})
export type BoardDefinition = z.infer<typeof boardDefinition>

/**
 * The model's own account of a variable: terms that are variables too, in one unit, and add up to how it changed. `sum` says what
 * they add up to; `check` names the hard check that holds them to it; `note` tells how it differs from dividing the difference of
 * two scenarios among the changes that were made.
 */
export const decompositionDefinition = z.strictObject({
  variable: itemId,
  sum: words,
  terms: z.array(itemId).min(2).max(20),
  check: name,
  note: words,
})
export type DecompositionDefinition = z.infer<typeof decompositionDefinition>

/**
 * Who pays: a whole of money, and the parts of it that different purses bear, variables in the unit of the whole. `rest` names what
 * is left of the whole; without it the parts are said alone.
 */
export const accountDefinition = z.strictObject({
  whole: itemId,
  parts: z.array(itemId).min(1).max(8),
  rest: words.optional(),
})
export type AccountDefinition = z.infer<typeof accountDefinition>

/** An observed value of a variable or lever, in its unit; one row of `history.csv`. */
export const observation = z.strictObject({
  variable: itemId,
  year: z.number().int(),
  value: z.number(),
  /** `published`: read as it stands. `derived`: computed from published figures. `estimate`: the publisher's own, provisional. */
  standing: z.enum(['published', 'derived', 'estimate']),
  /** Ids in `facts.json`. */
  facts: z.array(z.string()).min(1),
  note: words.optional(),
})
export type Observation = z.infer<typeof observation>

/** A published figure of another place, of the same kind as a variable or lever and in its unit. */
export const benchmarkDefinition = z.strictObject({
  id: name,
  variable: itemId,
  place: words,
  year: z.number().int(),
  value: z.number(),
  facts: z.array(z.string()).min(1),
  /** Wherein it is not quite the same. */
  note: words.optional(),
})
export type BenchmarkDefinition = z.infer<typeof benchmarkDefinition>

export const packHead = z.strictObject({
  id: name,
  version: z.string().regex(/^\d+\.\d+(\.\d+)?$/),
  /** Month of the data, `2026-02`. */
  data: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  title: words,
  place: words,
  base_year: z.number().int(),
  /** Years up to this one are outturn; levers are locked there. */
  last_outturn: z.number().int(),
  horizon: z.number().int(),
  dimensions: z.array(dimensionDefinition),
  subsets: z.array(subsetDefinition).default([]),
  /** What `measures` of units may name; where none are given, units may name any. */
  quantities: z.array(quantityDefinition).default([]),
  units: z.array(unitDefinition),
  constants: z.array(constantDefinition).default([]),
  /** Files of `model/` in the order in which they are shown; the id is the file's name. */
  sectors: z.array(z.strictObject({ id: sectorId, label: words })),
  budget: budgetRoles,
  headlines: z.array(headlineDefinition).min(1),
  presets: z.array(presetDefinition).default([]),
  /** Without it money is shown in current prices only. */
  prices: pricesDefinition.optional(),
  boards: z.array(boardDefinition).default([]),
  decompositions: z.array(decompositionDefinition).default([]),
  accounts: z.array(accountDefinition).default([]),
  /** What the topics of `facts.json` are called in both languages; one that is not named stands as it is. */
  topics: z.array(z.strictObject({ id: z.string().min(1), label: words })).default([]),
})
export type PackHead = z.infer<typeof packHead>

/** One file of `model/`. */
export const sectorFile = z.strictObject({
  levers: z.array(leverDefinition).default([]),
  parameters: z.array(parameterDefinition).default([]),
  equations: z.array(equationDefinition).default([]),
})

/** One published figure of `facts.json`. */
export const fact = z.strictObject({
  id: z.string(),
  topic: z.string(),
  indicator: z.string(),
  value: z.string(),
  unit: z.string(),
  year: z.string(),
  place: z.string(),
  source_title: z.string(),
  publisher: z.string(),
  url: z.string(),
  quote: z.string(),
  confidence: z.string(),
  note: z.string(),
  source_class: z.string(),
})
export type Fact = z.infer<typeof fact>
