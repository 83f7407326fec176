/** The one text that stands for a scenario document: the same document gives the same bytes, a lever a line. */

import type { ScenarioDocument } from './document.ts'
import { fileContent } from './file-content.ts'
import type { FileData } from './migrate.ts'
import type { Stamp } from './stamp.ts'

/** The text of a scenario file, ended by a line break; without a stamp where there is none. Nothing is checked here. */
export function printScenarioFile(document: ScenarioDocument, stamp: Stamp | null): string {
  const content = fileContent(document)
  const scenarios = content.scenarios.map(each => printObject(each, { levers: lines, parameters: lines }))
  const text = printObject(stamp === null ? content : { ...content, stamp: { ...stamp } }, {
    scenarios: () => block('[', scenarios, ']'),
    views: list,
    stamp: value => printObject({ ...Object(value) }, { results: list }),
  })
  return `${text}\n`
}

type Print = (value: unknown) => string

/** A field a line; fields that `own` does not name stand on one line whole. */
function printObject(fields: FileData, own: Readonly<Record<string, Print>>): string {
  return block(
    '{',
    Object.entries(fields).map(([key, value]) =>
      field(key, Object.hasOwn(own, key) ? (own[key] ?? inline)(value) : inline(value)),
    ),
    '}',
  )
}

const lines: Print = value => printObject({ ...Object(value) }, {})

const list: Print = value => (Array.isArray(value) ? block('[', value.map(inline), ']') : inline(value))

function field(key: string, value: string): string {
  return `${JSON.stringify(key)}: ${value}`
}

function block(open: string, parts: readonly string[], close: string): string {
  if (parts.length === 0) return `${open}${close}`
  return `${open}\n  ${parts.map(part => part.replaceAll('\n', '\n  ')).join(',\n  ')}\n${close}`
}

/** On one line, with a space where a person would put one. */
function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(inline).join(', ')}]`
  const fields = Object.entries(value).map(([key, inner]) => field(key, inline(inner)))
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
