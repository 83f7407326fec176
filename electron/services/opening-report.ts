/** What a planner is told of a file that was made by an older program or on another content of the model. */

import type { Fault } from '../../shared/faults.ts'
import { type ScenarioDocument, VERSION } from '../../shared/scenario/document.ts'
import type { OpeningReport } from '../../shared/scenario/opening-report.ts'
import type { ReadScenarioFile } from '../../shared/scenario/read.ts'
import { MOST_STAMPED, type Stamp } from '../../shared/scenario/stamp.ts'
import type { Model } from '../engine/model/model.ts'
import { headlinePoints, headlineRunner, isStamped } from './headline-results.ts'
import { type ModelPrint, modelDifferences, printOf } from './model-print.ts'

/**
 * @param read the file as it is; `document` is what is shown of it, freed of `dropped`.
 * @param printBefore of the model on which the file was made; null where it never ran on this machine.
 */
export function openingReport(
  model: Model,
  read: ReadScenarioFile,
  document: ScenarioDocument,
  changed: readonly Fault[],
  dropped: readonly Fault[],
  printBefore: ModelPrint | null,
): OpeningReport {
  const { version, hash } = model.identity
  return {
    format: { from: read.version, to: VERSION },
    pack: {
      from: { version: read.document.pack.version, hash: packHashOf(read) },
      to: { version, hash },
    },
    kept: {
      scenarios: document.scenarios.length,
      levers: total(document.scenarios.map(({ levers }) => levers)),
      parameters: total(document.scenarios.map(({ parameters }) => parameters)),
      views: document.views.length,
    },
    changed: [...changed],
    dropped: [...dropped],
    results: resultsOf(model, read.stamp, document),
    model: printBefore === null ? null : modelDifferences(printBefore, printOf(model)),
  }
}

/** Hash of the model on which a file was made, as its pack says or else its stamp; null where neither does. */
export function packHashOf({ document, stamp }: Pick<ReadScenarioFile, 'document' | 'stamp'>): string | null {
  return document.pack.hash ?? stamp?.pack.hash ?? null
}

/** Headlines of the running model, and after them what the file recorded of others. */
function resultsOf(
  model: Model,
  stamp: Stamp | null,
  { scenarios, executed }: ScenarioDocument,
): OpeningReport['results'] {
  const after = valuesByPoint(headlineRunner(model)(scenarios, executed))
  const before = valuesByPoint(stamp?.results ?? [])
  const own = scenarios
    .slice(0, MOST_STAMPED)
    .filter(isStamped)
    .flatMap(({ id }) =>
      [...headlinePoints(model)].flatMap(([variable, years]) =>
        years.map(year => ({ scenario: id, variable, year })),
      ),
    )
  const points = new Map([...own.map(point => [keyOf(point), point] as const), ...pointsOf(stamp)])
  return [...points].map(([key, point]) => ({
    ...point,
    before: before.get(key) ?? null,
    after: after.get(key) ?? null,
  }))
}

interface Point {
  readonly scenario: string
  readonly variable: string
  readonly year: number
}

function keyOf({ scenario, variable, year }: Point): string {
  return JSON.stringify([scenario, variable, year])
}

/** As many as a person may read, whatever a file brings. */
const MOST_RECORDED = 400

function pointsOf(stamp: Stamp | null): (readonly [string, Point])[] {
  return valued(stamp?.results ?? [])
    .slice(0, MOST_RECORDED)
    .map(({ point }) => [keyOf(point), point])
}

function valuesByPoint(results: Stamp['results']): Map<string, number> {
  return new Map(valued(results).map(({ point, value }) => [keyOf(point), value]))
}

function valued(results: Stamp['results']): { readonly point: Point; readonly value: number }[] {
  return results.flatMap(({ scenario, values }) =>
    Object.entries(values).flatMap(([variable, byYear]) =>
      Object.entries(byYear).map(([year, value]) => ({
        point: { scenario, variable, year: Number(year) },
        value,
      })),
    ),
  )
}

function total(groups: readonly Readonly<Record<string, unknown>>[]): number {
  return groups.reduce((sum, group) => sum + Object.keys(group).length, 0)
}
