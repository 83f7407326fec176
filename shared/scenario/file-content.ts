/** The data that a file holds of a document, field by field in the order in which they are written; all but the stamp. */

import { FORMULA_READER, OLDEST_READER, type Scenario, type ScenarioDocument } from './document.ts'
import type { FileData } from './migrate.ts'
import { newerFieldsOf } from './newer.ts'

/** What most documents do not have is there only where there is some; levers and parameters are sorted by id. */
export function fileContent(
  document: ScenarioDocument,
): FileData & { readonly scenarios: readonly FileData[] } {
  const { format, pack, id, title, notes, scenarios, base, views, newer } = document
  const { pins, story, decisions, executed } = document
  return {
    format,
    version: newer?.version ?? document.version,
    minReader: Math.max(newer?.minReader ?? 1, oldestReaderOf(document)),
    pack: { id: pack.id, version: pack.version, ...(pack.hash === undefined ? {} : { hash: pack.hash }) },
    id,
    title,
    notes,
    scenarios: scenarios.map(each => scenarioContent(each, newerFieldsOf(document, each))),
    base,
    views,
    ...(pins.length === 0 ? {} : { pins }),
    ...(story.length === 0 ? {} : { story }),
    ...(decisions.length === 0 ? {} : { decisions }),
    ...(executed.length === 0 ? {} : { executed }),
    ...sorted(newer?.fields ?? {}),
  }
}

/** Whoever reads what was frozen with formulas computes it again with them. */
function oldestReaderOf({ scenarios, decisions }: ScenarioDocument): number {
  const hasFormulas =
    scenarios.some(({ formulas }) => formulas.length > 0) ||
    decisions.some(({ frozen }) => (frozen?.formulas ?? []).length > 0)
  return hasFormulas ? FORMULA_READER : OLDEST_READER
}

function scenarioContent(scenario: Scenario, newer: FileData): FileData {
  const { id, title, description, author, levers, parameters, formulas, locked } = scenario
  return {
    id,
    title,
    description,
    ...(author === '' ? {} : { author }),
    levers: sorted(levers),
    parameters: sorted(parameters),
    ...(formulas.length === 0 ? {} : { formulas }),
    ...(locked.length === 0 ? {} : { locked }),
    ...sorted(newer),
  }
}

function sorted(values: FileData): FileData {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))
}
