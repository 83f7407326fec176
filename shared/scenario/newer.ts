/** Files of a newer version that this one may still read: what it does not know is set apart on reading and carried along. */

import {
  type NewerParts,
  OLDEST_READER,
  type Scenario,
  type ScenarioDocument,
  scenario,
  scenarioFile,
  VERSION,
} from './document.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** Of a file's data, what this version knows, and the rest of its root and of its scenarios. What is unknown deeper stays. */
export function setApart(
  data: JsonObject,
  version: number,
  minReader: number,
): { readonly known: JsonObject; readonly newer: Readonly<Record<keyof NewerParts, unknown>> } {
  const root = split(data, Object.keys(scenarioFile.shape))
  const listed: readonly unknown[] = Array.isArray(data.scenarios) ? data.scenarios : []
  const scenarios = listed.map(each => (isObject(each) ? split(each, Object.keys(scenario.shape)) : null))
  const known = scenarios.map((each, index) => each?.known ?? listed[index])
  return {
    known: {
      ...root.known,
      version: VERSION,
      minReader: OLDEST_READER,
      ...(Array.isArray(data.scenarios) ? { scenarios: known } : {}),
    },
    newer: {
      version,
      minReader,
      fields: root.others,
      scenarios: scenarios
        .filter(each => each !== null)
        .filter(({ others }) => Object.keys(others).length > 0)
        .map(({ known: { id }, others }) => ({ id, fields: others })),
    },
  }
}

/** The document without parts of scenarios that it no longer has. */
export function withoutLostParts(document: ScenarioDocument): ScenarioDocument {
  const { newer } = document
  if (newer === undefined) return document
  const kept = newer.scenarios.filter(({ id }) => document.scenarios.some(each => each.id === id))
  return { ...document, newer: { ...newer, scenarios: kept } }
}

/** Fields that a newer version has in a scenario; empty for most. */
export function newerFieldsOf(document: ScenarioDocument, { id }: Scenario): JsonObject {
  return document.newer?.scenarios.find(each => each.id === id)?.fields ?? {}
}

function split(data: JsonObject, names: readonly string[]): { known: JsonObject; others: JsonObject } {
  const entries = Object.entries(data)
  return {
    known: Object.fromEntries(entries.filter(([name]) => names.includes(name))),
    others: Object.fromEntries(entries.filter(([name]) => !names.includes(name))),
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
