/** Charts that something handed over shows. */

import { OVERVIEW } from '../../../../shared/contract/workspace.ts'
import { type Fault, throwFaults } from '../../../../shared/faults.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import { nearWords } from '../../../../shared/near-word.ts'
import { breakdownsOf } from '../../../../shared/reading/breakdown.ts'
import { packBoard, plainChart } from '../../../../shared/reading/pack-board.ts'
import type { ScenarioDocument } from '../../../../shared/scenario/document.ts'
import type { ChartChoice } from '../../../../shared/scenario/view.ts'

/**
 * Those of the words, `ID` or `ID:DIMENSION`; without words those pinned in the document, or those of the overview.
 * @throws FaultError `run.unknown-variable`, `usage.flag-value`, one for each word that names no chart.
 */
export function chartsAsked(
  asked: readonly string[] | null,
  catalogue: Catalogue,
  { pins }: Pick<ScenarioDocument, 'pins'>,
): readonly ChartChoice[] {
  if (asked === null) return pins.length > 0 ? pins : packBoard(catalogue, OVERVIEW).charts
  const known = catalogue.variables.map(({ id }) => id)
  const charts: ChartChoice[] = []
  const faults: Fault[] = []
  for (const word of asked) {
    const [variable = '', breakdown = null] = word.split(':')
    const possible = known.includes(variable) ? breakdownsOf(catalogue, variable) : []
    if (!known.includes(variable))
      faults.push({ code: 'run.unknown-variable', args: { variable, near: nearWords(variable, known) } })
    else if (breakdown !== null && !possible.includes(breakdown)) {
      const whole = [variable, ...possible.map(each => `${variable}:${each}`)]
      faults.push({
        code: 'usage.flag-value',
        args: { flag: '--charts', value: word, near: nearWords(word, whole), known: whole },
      })
    } else charts.push({ ...plainChart(variable), breakdown })
  }
  throwFaults(faults)
  return charts
}
