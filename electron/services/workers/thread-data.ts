/** What a thread is given when it starts, and what the program and its threads say to one another. */

import type { Answer as AnalysisAnswer, AnalysisKind, Question } from '../../../shared/contract/analysis.ts'
import type { FormulaCheck } from '../../../shared/contract/formulas.ts'
import type { Fault } from '../../../shared/faults.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import type { WasmMemory } from '../../engine/batch/web-assembly.ts'
import type { CheckedDraft } from '../../engine/run/check-formula.ts'
import type { Answer } from '../../engine/run/result.ts'

/** What all threads of a lane share. */
export interface LaneBuffers {
  /** Of its `LaneWords`. */
  readonly words: SharedArrayBuffer
  /** Of its `ChunkBoard`. */
  readonly board: SharedArrayBuffer
  /** For its batches; null where the machine has no WebAssembly or no room for them, and the lane does without help. */
  readonly memory: WasmMemory | null
}

interface EveryThread {
  /** As it was read at the start, so that all threads run the very same model. */
  readonly pack: Pack
  /** Of the `Bell`. */
  readonly bell: SharedArrayBuffer
}

export type ThreadData =
  | (EveryThread & { readonly role: 'lead'; readonly lane: LaneBuffers })
  | (EveryThread & {
      readonly role: 'help'
      /** Among the helping threads, from 0 on. */
      readonly number: number
      /** In the order in which they are helped. */
      readonly lanes: readonly LaneBuffers[]
    })
  | { readonly role: 'formulas'; readonly pack: Pack }

/** What is asked about a planner's own formulas. */
export type FormulaQuestion =
  | { readonly is: 'check'; readonly asked: CheckedDraft }
  | { readonly is: 'run'; readonly asked: AskedRuns }

export interface AskedRuns {
  readonly scenarios: readonly Scenario[]
  readonly variables: readonly string[] | 'all'
  readonly executed: readonly ExecutedValue[]
}

/** What the thread of formulas says: that it is ready, and then one word to every question. */
export type SaidOfFormulas =
  | { readonly is: 'ready' }
  | { readonly is: 'checked'; readonly check: FormulaCheck }
  | { readonly is: 'ran'; readonly answers: readonly Answer[] }
  | { readonly is: 'refusal'; readonly faults: readonly Fault[] }
  /** A mistake of the program; `error` as far as it can be sent. */
  | { readonly is: 'error'; readonly error: unknown }

/** A question for a leading thread. */
export interface AskedOf<K extends AnalysisKind> {
  readonly kind: K
  readonly question: Question<K>
  /** What really came about, in place of what the model would say. */
  readonly executed: readonly ExecutedValue[]
}

/** What a leading thread says. All but the first two end its work on the question. */
export type SaidByThread =
  | { readonly is: 'in-need-of-help' }
  | { readonly is: 'partial'; readonly partial: AnalysisAnswer<'uncertainty'> }
  | { readonly is: 'answer'; readonly answer: AnalysisAnswer<AnalysisKind> }
  | { readonly is: 'refusal'; readonly faults: readonly Fault[] }
  | { readonly is: 'cancelled' }
  /** A mistake of the program; `error` as far as it can be sent. */
  | { readonly is: 'error'; readonly error: unknown }
