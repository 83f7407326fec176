/** The structure of a compiled model: families, links, stocks with their flows, and feedback loops. */

import type { ModelStructure } from '../../../shared/model/structure.ts'
import { emptyScenario } from '../../../shared/scenario/empty-scenario.ts'
import type { Model } from '../model/model.ts'
import { simulateUnchecked } from '../run/simulate.ts'
import { familiesOf } from './families.ts'
import { linksOf } from './links.ts'
import { loopsOf } from './loops.ts'
import { stocksOf } from './stocks.ts'

/**
 * Who reads whom, what is carried from year to year and what feeds back, family by family. Signs, directions and gains are those
 * along the baseline run: another scenario may move where the baseline stands still.
 * @throws FaultError `run.*` where the baseline does not come out in finite numbers.
 */
export function modelStructure(model: Model): ModelStructure {
  const simulation = simulateUnchecked(model, emptyScenario('baseline', ''))
  const stocks = stocksOf(model, simulation)
  const links = linksOf(model, simulation)
  const families = familiesOf(model).map(({ kind, ...family }) => {
    const flows = kind === 'variable' ? (stocks.get(family.key) ?? []) : []
    const role = kind !== 'variable' ? kind : flows.length > 0 ? 'stock' : 'auxiliary'
    return { ...family, role, flows } as const
  })
  return {
    families,
    links: links.map(({ from, to, readings, isDelayed, sign }) => ({ from, to, readings, isDelayed, sign })),
    ...loopsOf(
      families.map(family => family.key),
      links,
    ),
  }
}
