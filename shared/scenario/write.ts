/** Writes a scenario document as the one text that stands for it: the same document gives the same bytes, a lever a line. */

import { FaultError } from '../faults.ts'
import { canonicalJson } from '../json/canonical.ts'
import { LIMITS, type Scenario, type ScenarioDocument, scenarioDocument } from './document.ts'
import { readScenarioText } from './read.ts'

/**
 * The text of a scenario file, ended by a line break. It has been read back and found to say the same.
 * @throws FaultError with what the reader would refuse in it, without places.
 */
export function writeScenario(document: ScenarioDocument): string {
  const text = print(document)
  if (text.length > LIMITS.bytes)
    throw new FaultError({ code: 'scenario.too-large-to-write', args: { limit: LIMITS.bytes } })
  const back = readBack(text)
  if (canonicalJson(back) !== canonicalJson(scenarioDocument.parse(document)))
    throw new FaultError({ code: 'scenario.not-written', args: {} })
  return text
}

function readBack(text: string): ScenarioDocument {
  try {
    return readScenarioText(text, '')
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    const [first, ...others] = error.faults.map(({ code, args }) => ({ code, args }))
    throw first === undefined ? error : new FaultError(first, ...others)
  }
}

function print(document: ScenarioDocument): string {
  const { format, version, minReader, pack, id, title, notes, scenarios, base, views } = document
  const packFields = {
    id: pack.id,
    version: pack.version,
    ...(pack.hash === undefined ? {} : { hash: pack.hash }),
  }
  const fields = [
    field('format', inline(format)),
    field('version', inline(version)),
    field('minReader', inline(minReader)),
    field('pack', inline(packFields)),
    field('id', inline(id)),
    field('title', inline(title)),
    field('notes', inline(notes)),
    field('scenarios', block('[', scenarios.map(printScenario), ']')),
    field('base', inline(base)),
    field('views', block('[', views.map(inline), ']')),
  ]
  return `${block('{', fields, '}')}\n`
}

/** What most scenarios do not have is written only where there is some. */
function printScenario(scenario: Scenario): string {
  const { id, title, description, author, levers, parameters, locked } = scenario
  return block(
    '{',
    [
      field('id', inline(id)),
      field('title', inline(title)),
      field('description', inline(description)),
      ...(author === '' ? [] : [field('author', inline(author))]),
      field('levers', block('{', sortedFields(levers), '}')),
      field('parameters', block('{', sortedFields(parameters), '}')),
      ...(locked.length === 0 ? [] : [field('locked', inline(locked))]),
    ],
    '}',
  )
}

function sortedFields(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => field(key, inline(value)))
}

function field(key: string, value: string): string {
  return `${JSON.stringify(key)}: ${value}`
}

function block(open: string, lines: readonly string[], close: string): string {
  if (lines.length === 0) return `${open}${close}`
  const indented = lines.map(line => `  ${line.split('\n').join('\n  ')}`)
  return `${open}\n${indented.join(',\n')}\n${close}`
}

/** On one line, with a space where a person would put one. */
function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(inline).join(', ')}]`
  const fields = Object.entries(value).map(([key, inner]) => field(key, inline(inner)))
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
