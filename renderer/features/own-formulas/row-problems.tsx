/**
 * What stands against a formula of the document where its scenario cannot be run. The run has said it: a check of each formula
 * for itself would say the same fault at all of them, and keep the next run waiting while a lever is dragged.
 */

import { activeRefusal } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'
import { faultsAbout } from './faults-about.ts'
import { ProblemLines } from './problem-lines.tsx'

/** @param id of the indicator, or of the variable whose formula was changed. */
export function RowProblems({ id }: { readonly id: string }) {
  const faults = faultsAbout(id, useApp(activeRefusal))
  return faults.length === 0 ? null : <ProblemLines id={`own-row-${id}`} problems={[]} faults={faults} />
}
