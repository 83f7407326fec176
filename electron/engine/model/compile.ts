/** A pack to a model that can be run, or to the list of everything that is wrong with it. */

import type { Fault } from '../../../shared/faults.ts'
import { yearsOf } from '../../../shared/model/catalogue.ts'
import type {
  BenchmarkDefinition,
  EquationDefinition,
  Observation,
  PackHead,
  PricesDefinition,
  TargetDefinition,
} from '../../../shared/model/definition.ts'
import type { Pack, Placed } from '../../../shared/model/pack.ts'
import type { UncertaintyDefinition } from '../../../shared/model/uncertainty.ts'
import { generateRun } from '../run/generate.ts'
import { checkAccounts } from './accounts.ts'
import { Binder, MODEL_LIMITS } from './bind.ts'
import type { BoundTree } from './bound-tree.ts'
import { checkConstants, checkConstantsUsed, checkQuantities, placedConstants } from './constants.ts'
import { checkDecompositions } from './decompositions.ts'
import { checkDimensions, Dimensions } from './dimensions.ts'
import { expandCheck, expandEquation, flagRule } from './equations.ts'
import { expandLever, expandParameter, type Surroundings } from './expand.ts'
import { plainId, type Spread, type Spreadable, spread } from './families.ts'
import { FamilyDimensions } from './family-dimensions.ts'
import { checkLimits } from './limits.ts'
import { Mistakes } from './mistakes.ts'
import type {
  Model,
  ModelEquation,
  ModelLever,
  ModelNames,
  ModelParameter,
  ModelRule,
  Workings,
} from './model.ts'
import { loopKey, orderEquations } from './order.ts'
import { checkRealityChecks } from './reality-check-names.ts'
import { checkRoles } from './roles.ts'
import { SeriesIndex } from './series-index.ts'
import { checkUncertainty } from './uncertainty.ts'
import { checkWorkbench } from './workbench.ts'

export type Compiled =
  | { readonly ok: true; readonly model: Model }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Longest time that a model may cover, in years. */
const MAX_YEARS = 200

/**
 * Compiles a pack. All mistakes are reported at once, each with its place, in the order of files and lines; a mistake
 * that only follows from another one may show only after that is mended.
 */
export function compileModel(pack: Pack): Compiled {
  const mistakes = new Mistakes()
  checkDimensions(pack, mistakes)
  checkYears(pack, mistakes)
  if (!mistakes.none) return { ok: false, faults: mistakes.faults }

  const dimensions = new Dimensions(pack.head)
  const expanded = expandItems(pack, dimensions, mistakes)
  if (expanded === null) return { ok: false, faults: mistakes.faults }
  const { items, definitions } = expanded
  const baseYear = orderEquations(items.equations, 'base')
  const laterYears = orderEquations(items.equations, 'later')
  tellLoops(definitions, baseYear.loops, laterYears.loops, mistakes)
  checkRoles(pack, items, dimensions, mistakes)
  checkWorkbench(pack, items, mistakes)
  checkRealityChecks(pack, items, mistakes)
  checkUncertainty(pack, items, mistakes)
  checkDecompositions(pack, items, mistakes)
  checkAccounts(pack, items, mistakes)
  checkLimits(pack, items, mistakes)
  if (mistakes.none) checkConstantsUsed(pack, treesOf(items), mistakes)
  if (!mistakes.none) return { ok: false, faults: mistakes.faults }

  const workings: Workings = {
    ...items,
    order: { baseYear: baseYear.order, laterYears: laterYears.order },
    slots: items.levers.length + items.equations.length + items.rules.length,
    baseYear: pack.head.base_year,
  }
  return { ok: true, model: modelOf(pack, workings, expanded.names) }
}

function checkYears({ head, headPlaces }: Pack, mistakes: Mistakes): void {
  const { base_year: first, last_outturn: outturn, horizon } = head
  if (outturn < first || outturn >= horizon)
    mistakes.add(
      'model.years-order',
      { first, outturn, horizon },
      headPlaces?.last_outturn ?? headPlaces?.horizon,
    )
  if (horizon - first > MAX_YEARS)
    mistakes.add('model.too-large', { what: 'years', limit: MAX_YEARS }, headPlaces?.horizon)
}

interface Items {
  readonly levers: readonly ModelLever[]
  readonly parameters: readonly ModelParameter[]
  readonly equations: readonly ModelEquation[]
  readonly rules: readonly ModelRule[]
}

interface Expanded {
  readonly items: Items
  /** By the slot of an equation. */
  readonly definitions: Definitions
  readonly names: ModelNames
}

function treesOf({ equations, rules }: Items): BoundTree[] {
  return [...equations.flatMap(({ tree, baseTree }) => [tree, baseTree]), ...rules.map(({ tree }) => tree)]
}

type Definitions = ReadonlyMap<number, Placed<EquationDefinition>>

/** Levers, parameters, equations and rules element by element, names bound; null where there are too many to go on. */
function expandItems(pack: Pack, dimensions: Dimensions, mistakes: Mistakes): Expanded | null {
  const around: Surroundings = {
    pack,
    years: yearsOf({ baseYear: pack.head.base_year, horizon: pack.head.horizon }),
    dimensions,
    units: new Set(pack.head.units.map(unit => unit.id)),
    facts: new Set(pack.facts.map(fact => fact.id)),
    mistakes,
  }
  const families = new FamilyDimensions(
    [...pack.levers, ...pack.parameters, ...pack.equations],
    dimensions,
    mistakes,
  )
  const spreads = <D extends Spreadable>(definitions: readonly D[]): readonly Spread<D>[] =>
    definitions.flatMap(definition => spread(definition, dimensions, families, mistakes) ?? [])
  const levers = numbered(spreads(pack.levers), 0)
  const parameters = numbered(spreads(pack.parameters), 0)
  const equations = numbered(spreads(pack.equations), levers.end)
  const checks = numbered(spreads(pack.checks), equations.end)
  const size = { series: checks.end + pack.flags.length, parameters: parameters.end }
  for (const what of ['series', 'parameters'] as const)
    if (size[what] > MODEL_LIMITS[what])
      mistakes.add('model.too-large', { what, limit: MODEL_LIMITS[what] }, undefined)
  if (size.series > MODEL_LIMITS.series || size.parameters > MODEL_LIMITS.parameters) return null

  const constants = placedConstants(pack)
  checkConstants(constants, around.units, mistakes)
  checkQuantities(pack, mistakes)
  const index = new SeriesIndex()
  for (const { spread: one, first } of [...levers.list, ...equations.list])
    index.add(one, instance => ({ kind: 'series', slot: first + instance }), mistakes)
  for (const { spread: one, first } of parameters.list)
    index.add(one, instance => ({ kind: 'parameter', index: first + instance }), mistakes)
  for (const one of spreads(constants)) {
    const { id: constant, value } = one.definition
    index.add(one, () => ({ kind: 'number', value, constant }), mistakes)
  }
  const binder = new Binder(index, dimensions, mistakes)
  const items = {
    levers: levers.list.flatMap(({ spread: one, first }) => expandLever(one, first, around)),
    parameters: parameters.list.flatMap(({ spread: one, first }) => expandParameter(one, first, around)),
    equations: equations.list.flatMap(({ spread: one, first }) => expandEquation(one, first, binder, around)),
    rules: [
      ...checks.list.flatMap(({ spread: one, first }) => expandCheck(one, first, binder, around)),
      ...pack.flags.map((flag, position) => flagRule(flag, checks.end + position, binder, around)),
    ],
  }
  const definitions = equations.list.flatMap(({ spread: { definition, instances }, first }) =>
    instances.map((_, instance) => [first + instance, definition] as const),
  )
  const scopes = equations.list.flatMap(({ spread: { definition, axes, instances }, first }) =>
    instances.map(
      ({ elements, bindings }, instance) =>
        [first + instance, { id: definition.id, axes, elements, bindings }] as const,
    ),
  )
  return {
    items,
    definitions: new Map(definitions),
    names: { index, dimensions, scopes: new Map(scopes) },
  }
}

interface Numbered<D extends Spreadable> {
  readonly list: readonly { readonly spread: Spread<D>; readonly first: number }[]
  /** The number after the last one. */
  readonly end: number
}

function numbered<D extends Spreadable>(spreads: readonly Spread<D>[], from: number): Numbered<D> {
  let next = from
  const list = spreads.map(one => {
    const first = next
    next += one.instances.length
    return { spread: one, first }
  })
  return { list, end: next }
}

type Loops = readonly (readonly ModelEquation[])[]

/** A loop that holds in every year is told once, not for the base year again. */
function tellLoops(definitions: Definitions, baseYear: Loops, laterYears: Loops, mistakes: Mistakes): void {
  const told = new Set<string>()
  const tell = (code: string, loops: Loops) => {
    for (const loop of loops) {
      if (told.has(loopKey(loop))) continue
      told.add(loopKey(loop))
      const members = loop.map(member => member.id)
      const definition = definitions.get(loop[0]?.slot ?? -1)
      const field = code === 'model.loop-at-start' && definition?.start !== undefined ? 'start' : 'formula'
      const at = definition?.places[field] ?? definition?.places.item
      mistakes.add(code, { members: [...members, members[0] ?? ''].join(' -> ') }, at)
    }
  }
  tell('model.loop', laterYears)
  tell('model.loop-at-start', baseYear)
}

function modelOf(pack: Pack, workings: Workings, names: ModelNames): Model {
  const { levers, parameters, equations } = workings
  const head = plainHead(pack.head)
  return {
    ...workings,
    identity: { id: head.id, version: head.version, hash: pack.hash },
    ownFormulas: [],
    names,
    executed: [],
    setAside: [],
    head,
    years: yearsOf({ baseYear: head.base_year, horizon: head.horizon }),
    checks: pack.checks,
    flags: pack.flags,
    targets: pack.targets.map(plainTarget),
    history: pack.history.map(plainObservation).toSorted((a, b) => a.year - b.year),
    benchmarks: pack.benchmarks.map(plainBenchmark),
    realityChecks: pack.realityChecks,
    ...(pack.uncertainty === undefined ? {} : { uncertainty: plainUncertainty(pack.uncertainty.definition) }),
    leverById: new Map(levers.map(lever => [lever.id, lever])),
    parameterById: new Map(parameters.map(parameter => [parameter.id, parameter])),
    slotById: new Map([...levers, ...equations].map(item => [item.id, item.slot])),
    runAllYears: generateRun(workings),
  }
}

/** Ids in the head written as public ids, without spaces in their brackets. */
function plainHead(head: PackHead): PackHead {
  return {
    ...head,
    headlines: head.headlines.map(headline => ({
      ...headline,
      variable: plainId(headline.variable),
      ...(headline.money === undefined ? {} : { money: plainId(headline.money) }),
      ...(headline.base === undefined ? {} : { base: plainId(headline.base) }),
    })),
    ...(head.prices === undefined ? {} : { prices: plainPrices(head.prices) }),
    boards: head.boards.map(board => ({
      ...board,
      variables: board.variables.map(plainId),
      charts: board.charts.map(plainId),
    })),
    decompositions: head.decompositions.map(each => ({
      ...each,
      variable: plainId(each.variable),
      terms: each.terms.map(plainId),
    })),
    accounts: head.accounts.map(each => ({
      ...each,
      whole: plainId(each.whole),
      parts: each.parts.map(plainId),
    })),
  }
}

function plainPrices(prices: PricesDefinition): PricesDefinition {
  return {
    ...prices,
    deflator: plainId(prices.deflator),
    population: plainId(prices.population),
    exchange: plainId(prices.exchange),
    wholes: prices.wholes.map(({ whole, families }) => ({ whole: plainId(whole), families })),
    whole: plainId(prices.whole),
  }
}

function plainTarget(target: Placed<TargetDefinition>): TargetDefinition {
  const { id, label, short, variable, year, operator, value, goal, source } = target
  const aim = goal === undefined ? {} : { goal }
  return { id, label, short, variable: plainId(variable), year, operator, value, ...aim, source }
}

function plainObservation({ variable, year, value, standing, facts, note }: Observation): Observation {
  const remark = note === undefined ? {} : { note }
  return { variable: plainId(variable), year, value, standing, facts, ...remark }
}

function plainBenchmark(benchmark: BenchmarkDefinition): BenchmarkDefinition {
  const { id, variable, place, year, value, facts, note } = benchmark
  const remark = note === undefined ? {} : { note }
  return { id, variable: plainId(variable), place, year, value, facts, ...remark }
}

function plainUncertainty({ levers, correlations, ...rest }: UncertaintyDefinition): UncertaintyDefinition {
  return {
    ...rest,
    levers: levers.map(varied => ({ ...varied, lever: plainId(varied.lever) })),
    correlations: correlations.map(assumed => ({
      ...assumed,
      first: plainId(assumed.first),
      second: plainId(assumed.second),
    })),
  }
}
