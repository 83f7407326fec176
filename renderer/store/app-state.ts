/** Everything the screen knows, and where each part is kept. */

import type { HostDescription, Preferences } from '../../shared/contract/contract.ts'
import type { Fault } from '../../shared/faults.ts'
import type { Catalogue } from '../../shared/model/catalogue.ts'
import type { Language } from '../../shared/model/definition.ts'
import type { RunResult, Series } from '../../shared/model/result.ts'
import type { LeverPath, Scenario, ScenarioDocument } from '../../shared/scenario/document.ts'
import { sameContent } from './same-content.ts'

/** A run of the active scenario beside its moving baseline, as the host last answered. */
export interface Simulation {
  readonly documentId: string
  readonly scenarioId: string
  /** The lever paths that it answers to. */
  readonly levers: Readonly<Record<string, LeverPath>>
  readonly run: RunResult
  readonly reference: Series
  /** From asking to the answer, in milliseconds. */
  readonly milliseconds: number
}

export type Theme = Preferences['theme']

export interface AppState {
  /** Fixed at start. */
  readonly host: HostDescription
  readonly catalogue: Catalogue
  readonly presets: readonly ScenarioDocument[]

  /** Content: what a file holds. */
  readonly document: ScenarioDocument
  /** The content as last saved or opened; the document is unsaved exactly when it is another. */
  readonly saved: ScenarioDocument
  /** The file that `Save` writes to; null until there is one. */
  readonly file: { readonly ticket: string; readonly name: string } | null

  /** View: never in a file. */
  readonly activeId: string
  /** The year of the budget bar, of the lever values and of the marks on the charts. */
  readonly year: number
  /** Variable of the headline in focus: its chart is the large one. */
  readonly headline: string
  /** Lever in hand, from the first movement to the release; axes hold meanwhile. */
  readonly held: string | null
  /** Lever moved last: what a refused run is most likely about. */
  readonly moved: string | null

  /** Preferences: kept by the host. */
  readonly language: Language
  readonly theme: Theme

  /** Results: recomputed, never kept. Null until the first run answered. */
  readonly simulation: Simulation | null
  /** Why the latest content could not be run; the last good result stays on the screen meanwhile. */
  readonly refused: readonly Fault[]
  /** What the host or a file remarked on; each stays until it is dismissed. */
  readonly notices: readonly Fault[]
}

/** The scenario in hand. */
export function activeScenario(state: Pick<AppState, 'document' | 'activeId'>): Scenario {
  return state.document.scenarios.find(({ id }) => id === state.activeId) ?? firstScenario(state.document)
}

/** True exactly when the content is another than what was last saved or opened. */
export function isUnsaved(state: Pick<AppState, 'document' | 'saved'>): boolean {
  return !sameContent(state.document, state.saved)
}

/** @throws RangeError where there is none, which no schema lets pass. */
export function firstScenario(document: ScenarioDocument): Scenario {
  const [first] = document.scenarios
  if (first === undefined) throw new RangeError('a document has a scenario')
  return first
}
