/** A whole pack as read from disk, every item with the places of its texts, so that a mistake can be shown where it stands. */

import type { Place } from '../faults.ts'
import type {
  BenchmarkDefinition,
  CheckDefinition,
  EquationDefinition,
  Fact,
  FlagDefinition,
  LeverDefinition,
  Observation,
  PackHead,
  ParameterDefinition,
  TargetDefinition,
} from './definition.ts'
import type { ChangeDefinition, LimitDefinition } from './limits.ts'
import type { RealityCheckDefinition } from './reality-check.ts'
import type { UncertaintyDefinition } from './uncertainty.ts'

/** `item` itself and each of its fields by name; `formula` and `start` give the place of the first character of the text. */
export type Places = Readonly<Record<string, Place>>

export type Placed<T> = T & { readonly sector: string; readonly places: Places }

export interface Pack {
  readonly head: PackHead
  /** Places of the head's values by their way from its root: `budget.requested`, `dimensions.0.elements.2.id`. */
  readonly headPlaces?: Places
  readonly levers: readonly Placed<LeverDefinition>[]
  readonly parameters: readonly Placed<ParameterDefinition>[]
  readonly equations: readonly Placed<EquationDefinition>[]
  readonly checks: readonly Placed<CheckDefinition>[]
  readonly flags: readonly Placed<FlagDefinition>[]
  readonly targets: readonly Placed<TargetDefinition>[]
  readonly facts: readonly Fact[]
  /** What was observed; empty where the pack has no `history.csv`. */
  readonly history: readonly Placed<Observation>[]
  /** Empty where the pack has no `benchmarks.yaml`. */
  readonly benchmarks: readonly Placed<BenchmarkDefinition>[]
  /** Empty where the pack has no `reality-checks.yaml`. */
  readonly realityChecks: readonly Placed<RealityCheckDefinition>[]
  /** Absent where the pack has no `uncertainty.yaml`; places by the way from its root: `levers.0.lever`. */
  readonly uncertainty?: { readonly definition: UncertaintyDefinition; readonly places: Places }
  /** Empty where the pack has no `limits.yaml`. */
  readonly limits: readonly Placed<LimitDefinition>[]
  /** The newest first; empty where the pack has no `changes.yaml`. */
  readonly changes: readonly Placed<ChangeDefinition>[]
  /** SHA-256 of all above that numbers come from, first 16 hex digits: the same model has the same hash on every machine. */
  readonly hash: string
}
