/** The growth rates of a scenario beside what was seen of them: what the tab and the lever's remark show. */

import {
  type GrowthSubject,
  growthOf,
  growthSubjects,
  type Judgement,
  judgeRates,
  peersOf,
  type SeenRate,
  seenRates,
} from '../analysis/plausibility.ts'
import { type Catalogue, type CatalogueLever, yearsOf } from '../model/catalogue.ts'
import type { BenchmarkDefinition, UnitDefinition, Words } from '../model/definition.ts'
import type { Series } from '../model/result.ts'
import type { Scenario } from '../scenario/document.ts'
import type { LeverPath } from '../scenario/lever-path.ts'
import { samplePath } from '../scenario/path.ts'
import { itemOf } from './catalogue-item.ts'

export interface YearRate {
  readonly year: number
  readonly value: number
}

export interface GrowthView {
  readonly subject: GrowthSubject
  readonly label: Words
  readonly unit: UnitDefinition
  /** Of the scenario, after the last outturn; empty while no run has answered. */
  readonly rates: readonly YearRate[]
  readonly seen: readonly SeenRate[]
  readonly peers: readonly BenchmarkDefinition[]
  /** Null where too little was seen, or no rate is known yet. */
  readonly judgement: Judgement | null
  readonly peerJudgement: Judgement | null
}

/** Growth of a level has no unit in the pack. */
const GROWTH: UnitDefinition = {
  id: 'growth',
  label: { en: '% a year', vi: '%/năm' },
  scale: 100,
  decimals: 2,
  percent: true,
}

/** Ids of the variables whose series `growthViews` needs. */
export function neededSeries(catalogue: Catalogue): string[] {
  return growthSubjects(catalogue).flatMap(({ kind, id }) => (kind === 'lever' ? [] : [id]))
}

/** Everything that can be held against the past, in the order of the catalogue. */
export function growthViews(
  catalogue: Catalogue,
  scenario: Pick<Scenario, 'levers'>,
  series: Series | undefined,
): GrowthView[] {
  return growthSubjects(catalogue).map(subject => {
    const { kind, id } = subject
    if (kind === 'lever') {
      const lever = itemOf(catalogue.levers, id)
      const rates = leverRates(catalogue, lever, scenario.levers[id] ?? null)
      return viewOf(catalogue, subject, lever.label, itemOf(catalogue.units, lever.unit), rates)
    }
    const { label, unit } = itemOf(catalogue.variables, id)
    const values = series?.[id] ?? []
    const rates = freeYears(catalogue, kind === 'rate' ? values : growthOf(values))
    return viewOf(catalogue, subject, label, kind === 'rate' ? itemOf(catalogue.units, unit) : GROWTH, rates)
  })
}

/** A lever's path held against the past; null where too little was seen. */
export function leverJudgement(
  catalogue: Catalogue,
  lever: CatalogueLever,
  path: LeverPath | null,
): Judgement | null {
  const subject = growthSubjects(catalogue).find(({ kind, id }) => kind === 'lever' && id === lever.id)
  if (subject === undefined) return null
  return judgeRates(leverRates(catalogue, lever, path), seenRates(catalogue, subject))
}

function viewOf(
  catalogue: Catalogue,
  subject: GrowthSubject,
  label: Words,
  unit: UnitDefinition,
  rates: readonly YearRate[],
): GrowthView {
  const seen = seenRates(catalogue, subject)
  const peers = peersOf(catalogue, subject)
  return {
    subject,
    label,
    unit,
    rates,
    seen,
    peers,
    judgement: judgeRates(rates, seen),
    peerJudgement: judgeRates(rates, peers),
  }
}

function leverRates(catalogue: Catalogue, lever: CatalogueLever, path: LeverPath | null): YearRate[] {
  const ground = {
    years: yearsOf(catalogue),
    defaults: lever.values,
    firstFreeYear: catalogue.lastOutturn + 1,
  }
  return freeYears(catalogue, samplePath(path, ground))
}

function freeYears(catalogue: Catalogue, values: readonly number[]): YearRate[] {
  return yearsOf(catalogue).flatMap((year, index) => {
    const value = values[index]
    return value === undefined || year <= catalogue.lastOutturn ? [] : [{ year, value }]
  })
}
