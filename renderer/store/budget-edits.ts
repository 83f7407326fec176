/** Edits of the budget, as pure functions: a share of one line given to another. */

import type { Catalogue } from '../../shared/model/catalogue.ts'
import { itemOf } from '../../shared/reading/catalogue-item.ts'
import { executedIn } from '../../shared/reading/executed/laid-over.ts'
import { groundOf } from '../../shared/reading/levers/lever-ground.ts'
import type { ScenarioDocument } from '../../shared/scenario/document.ts'
import { samplePath } from '../../shared/scenario/path.ts'
import { setLever } from './edits.ts'

export interface Take {
  /** Ids of the lines that give and take; the residual may be either. */
  readonly from: string
  readonly to: string
  /** Of the whole, above zero. */
  readonly share: number
  readonly year: number
}

type Known = Pick<Catalogue, 'budget' | 'levers' | 'baseYear' | 'lastOutturn' | 'executed'>

/**
 * What one line requests in a year falls by a share, and what another requests rises by it; where the residual gives or
 * takes, only the other line moves, for the residual has what is left. In all other years both levers go as they go when a
 * hand sets them in that year (`pathWithValue`), and the residual takes the difference. Requests move, whether or not the
 * budget cuts them. Nothing happens where a line is locked or known
 * in the year, gives to itself, or the year is outturn.
 */
export function takeShare(
  document: ScenarioDocument,
  scenarioId: string,
  { from, to, share, year }: Take,
  catalogue: Known,
): ScenarioDocument {
  const { budget } = catalogue
  const scenario = document.scenarios.find(({ id }) => id === scenarioId)
  const moved = [
    { line: from, change: -share },
    { line: to, change: share },
  ].filter(({ line }) => line !== budget.residual)
  const leverIdOf = (line: string) => `${budget.requested}[${line}]`
  const isBarred = moved.some(({ line }) => {
    const lever = leverIdOf(line)
    return scenario?.locked.includes(lever) || executedIn(catalogue, lever, year) !== null
  })
  if (scenario === undefined || isBarred || from === to || year <= catalogue.lastOutturn) return document
  return moved.reduce((before, { line, change }) => {
    const lever = itemOf(catalogue.levers, leverIdOf(line))
    const ground = groundOf(lever, catalogue)
    const value = samplePath(scenario.levers[lever.id] ?? null, ground)[year - catalogue.baseYear] ?? 0
    return setLever(before, scenarioId, lever, ground, year, withoutLastBits(value + change))
  }, document)
}

/** Twelve digits: what was taken to the last bit leaves a bound of the range, not a hair beyond it. */
function withoutLastBits(value: number): number {
  return Number(value.toPrecision(12))
}
