/** Names that the screen gives to baselines: a scenario that had one could not be told from them at the ends of lines. */

import { chartMessages } from '../../../shared/reading/charts/chart-messages.ts'
import { nameKey } from '../../store/scenario-edits.ts'
import { compareMessages } from '../compare/compare-messages.ts'

const names = new Set(
  [chartMessages.en, chartMessages.vi]
    .flatMap(({ base, movedBase, originalBase }) => [base, movedBase, originalBase])
    .concat([compareMessages.en.baseline, compareMessages.vi.baseline])
    .map(nameKey),
)

/** In either language. */
export function isBaselineName(title: string): boolean {
  return names.has(nameKey(title))
}
