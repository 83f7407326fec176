/** How many of all targets the scenario in hand meets, and when. */

import type { CatalogueTarget } from '../../model/catalogue.ts'
import { stateOf } from '../../reading/indicators/target-state.ts'
import type { GoodRun, ReportReading } from '../report-reading.ts'
import { findingMessages } from './finding-messages.ts'
import { quoted } from './finding-names.ts'

/** Empty where the pack has no targets. Targets whose variable the run lacks, or whose value is no number, are not counted. */
export function countFinding({ run }: GoodRun, { catalogue, language, inHand }: ReportReading): string[] {
  const t = findingMessages[language]
  const judged = catalogue.targets.flatMap(target => {
    const values = run.series[target.variable]
    return values === undefined || !isKnown(target, values, run.years)
      ? []
      : [stateOf(target, run.years, values).kind]
  })
  if (judged.length === 0) return []
  const count = (kind: (typeof judged)[number]) => judged.filter(each => each === kind).length
  const rest = t.countRest(count('late'), count('missed'), catalogue.horizon)
  const words = t.count(quoted(inHand.title), count('met'), judged.length)
  return [rest === '' ? `${words}.` : `${words}; ${rest}.`]
}

function isKnown(target: CatalogueTarget, values: readonly number[], years: readonly number[]): boolean {
  return Number.isFinite(values[years.indexOf(target.year)])
}
