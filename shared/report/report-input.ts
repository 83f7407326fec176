/** What a report is made from: the document, its results, and how they are looked at. */

import type { ExportView } from '../contract/exports.ts'
import type { Fault } from '../faults.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Fact, Words } from '../model/definition.ts'
import type { RunResult, Series } from '../model/result.ts'
import type { ScenarioDocument } from '../scenario/document.ts'
import type { StoryStep } from '../scenario/story.ts'
import type { ChartChoice } from '../scenario/view.ts'
import type { DecisionContent } from './content.ts'

/** What became of running a scenario just now: never a result of other values than it has. */
export type ReportRun =
  | { readonly ok: true; readonly run: RunResult; readonly reference: Series }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** A step of the story, in the words of whoever tells it, with the view in which its picture was taken. */
export type ReportStep = Omit<StoryStep, 'id'>

/** A statement about the model's behaviour that does not hold. */
export interface UnmetStatement {
  readonly id: string
  readonly label: Words
}

export interface ReportInput {
  readonly catalogue: Catalogue
  readonly document: ScenarioDocument
  readonly view: ExportView
  /** By id of the scenario: of all that are in view, and of the one that they are compared with. */
  readonly runs: ReadonlyMap<string, ReportRun>
  /** Slot of colour by id of the scenario, as the screen has given them. */
  readonly slots: Readonly<Record<string, number>>
  readonly charts: readonly ChartChoice[]
  readonly steps: readonly ReportStep[]
  readonly decisions: readonly DecisionContent[]
  /** Published figures by id; those that are missing are left out of the sources. */
  readonly facts: ReadonlyMap<string, Fact>
  /** The model's statements about itself that do not hold; null where they were not examined. */
  readonly unmet: readonly UnmetStatement[] | null
  /** Version of the program. */
  readonly program: string
  /** The day of the report, `YYYY-MM-DD`. */
  readonly day: string
}
