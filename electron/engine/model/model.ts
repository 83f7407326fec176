/** A compiled model: families spelled out, names resolved, order found; all that a run needs and nothing to be looked up. */

import type {
  BenchmarkDefinition,
  CheckDefinition,
  FlagDefinition,
  Observation,
  PackHead,
  Points,
  Range,
  Source,
  TargetDefinition,
  Words,
} from '../../../shared/model/definition.ts'
import type { ModelIdentity } from '../../../shared/model/identity.ts'
import type { RealityCheckDefinition } from '../../../shared/model/reality-check.ts'
import type { UncertaintyDefinition } from '../../../shared/model/uncertainty.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import type { OwnFormula } from '../../../shared/scenario/own-formula.ts'
import type { Scope } from './bind.ts'
import type { BoundTree } from './bound-tree.ts'
import type { Dimensions } from './dimensions.ts'
import type { SeriesIndex } from './series-index.ts'

export interface ModelItem {
  /** Public id: `envelope`, `spend[culture]`, `cov[child,rural]`. */
  readonly id: string
  readonly family: string
  readonly elements: readonly string[]
  readonly sector: string
  readonly unit: string
  readonly label: Words
  readonly short: Words
  readonly source: Source
}

export interface ModelLever extends ModelItem {
  readonly slot: number
  readonly kind: 'policy' | 'assumption'
  readonly primary: boolean
  /** What grows by it year on year. */
  readonly grows?: Words
  readonly range: Range
  readonly path: Points
  /** The default path, one value per year. */
  readonly defaults: readonly number[]
  /** What it really was in free years, by year; absent where nothing is known of any. */
  readonly executed?: Points
}

export interface ModelParameter extends ModelItem {
  readonly index: number
  readonly value: number
  readonly low: number
  readonly high: number
  readonly distribution: 'fixed' | 'triangular'
}

export interface ModelEquation extends ModelItem {
  readonly slot: number
  /** As the pack writes it. */
  readonly formula: string
  /** As the pack writes it; absent where the formula holds in the base year too. */
  readonly start?: string
  readonly note?: Words
  /** Holds in every year after the base year. */
  readonly tree: BoundTree
  /** Holds in the base year. */
  readonly baseTree: BoundTree
}

/** A check or a flag, for one element of what it ranges over. Its formula is a series like any other. */
export interface ModelRule {
  readonly slot: number
  /** Id of the check or flag. */
  readonly id: string
  readonly elements: readonly string[]
  readonly label: Words
  readonly formula: string
  readonly tree: BoundTree
  readonly verdict:
    | { readonly kind: 'check'; readonly test: CheckDefinition['test']; readonly tolerance: number }
    | { readonly kind: 'flag' }
  /** Index of the first year in which it is judged. */
  readonly fromIndex: number
}

/** One value per equation in the order in which they can be worked out. */
export interface EvaluationOrder {
  readonly baseYear: readonly ModelEquation[]
  readonly laterYears: readonly ModelEquation[]
}

/** What a run works on: formulas, order and the number of slots. */
export interface Workings {
  readonly levers: readonly ModelLever[]
  readonly parameters: readonly ModelParameter[]
  readonly equations: readonly ModelEquation[]
  readonly rules: readonly ModelRule[]
  readonly order: EvaluationOrder
  /** Slots per year: levers, equations, rules. */
  readonly slots: number
  readonly baseYear: number
}

/**
 * Works out all years of one run in place. `own` and `reference` are [year][slot]; the levers' slots of `own` are
 * filled already. In the reference run both are the same array.
 */
export type RunAllYears = (own: Float64Array, reference: Float64Array, parameters: Float64Array) => void

/** A check of a model with executed values, in years in which it is not held to: what really came about need not add up. */
export interface SetAside {
  /** As the pack has it. */
  readonly rule: ModelRule
  readonly yearIndexes: readonly number[]
}

/** What a further formula is bound with. */
export interface ModelNames {
  readonly index: SeriesIndex
  readonly dimensions: Dimensions
  /** By slot of an equation: what subscripts mean in its formula. */
  readonly scopes: ReadonlyMap<number, Omit<Scope, 'text'>>
}

export interface Model extends Workings {
  readonly identity: ModelIdentity
  /** A scenario's own formulas, which this model has beside and in place of the pack's; none in a model as its pack says it. */
  readonly ownFormulas: readonly OwnFormula[]
  readonly names: ModelNames
  /** Values that stand in place of formulas and paths; none in a model as its pack says it. */
  readonly executed: readonly ExecutedValue[]
  readonly setAside: readonly SetAside[]
  readonly head: PackHead
  /** Base year to horizon. */
  readonly years: readonly number[]
  readonly checks: readonly CheckDefinition[]
  readonly flags: readonly FlagDefinition[]
  readonly targets: readonly TargetDefinition[]
  /** In the order of years. */
  readonly history: readonly Observation[]
  readonly benchmarks: readonly BenchmarkDefinition[]
  readonly realityChecks: readonly RealityCheckDefinition[]
  /** Absent where the pack has none. */
  readonly uncertainty?: UncertaintyDefinition
  readonly leverById: ReadonlyMap<string, ModelLever>
  readonly parameterById: ReadonlyMap<string, ModelParameter>
  /** Slot of every lever and equation by public id. */
  readonly slotById: ReadonlyMap<string, number>
  readonly runAllYears: RunAllYears
}
