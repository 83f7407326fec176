/** What a thread of exports is given when it starts, and what it says. */

import type { ExportSubject, ExportView } from '../../../../shared/contract/exports.ts'
import type { Fault } from '../../../../shared/faults.ts'
import type { Pack } from '../../../../shared/model/pack.ts'
import type { Scenario, ScenarioDocument } from '../../../../shared/scenario/document.ts'
import type { WriterTools, Written } from '../writers.ts'

/** What is to be made of which document. */
export interface ExportOrder {
  readonly document: ScenarioDocument
  readonly view: ExportView
  readonly subject: ExportSubject
}

export interface ExportData extends ExportOrder, Pick<WriterTools, 'font' | 'madeAt'> {
  /** As it was read at the start, so that the thread runs the very same model. */
  readonly pack: Pack
  /** The first scenario of each preset, by the preset's id: what the model's statements about itself are examined on. */
  readonly presets: ReadonlyMap<string, Scenario>
  /** Version of the program, which every page names. */
  readonly program: string
}

/** All but the first end the thread's work. */
export type SaidByThread =
  /** How far it has come, from 0 to 1. */
  | { readonly is: 'progress'; readonly done: number }
  | { readonly is: 'written'; readonly written: Written }
  | { readonly is: 'refusal'; readonly faults: readonly Fault[] }
  /** A mistake of the program; `error` as far as it can be sent. */
  | { readonly is: 'error'; readonly error: unknown }
