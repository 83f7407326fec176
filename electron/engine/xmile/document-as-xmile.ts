/** One scenario of a document as XMILE, by the model as that document has it: what the screen and the terminal both write. */

import type { Scenario, ScenarioDocument } from '../../../shared/scenario/document.ts'
import type { Model } from '../model/model.ts'
import { modelFor } from '../model/model-for.ts'
import { xmileOf } from './xmile.ts'

/**
 * The text of the file.
 * @param program version of the program that writes it.
 * @throws FaultError `executed.…`, `own.…` what of the document the model cannot take; as `xmileOf`.
 */
export function documentAsXmile(
  model: Model,
  { executed }: Pick<ScenarioDocument, 'executed'>,
  scenario: Scenario,
  program: string,
): string {
  return xmileOf(modelFor(model, scenario, executed), scenario, program)
}
