/** The one text that stands for a scenario document: the same document gives the same bytes, a lever a line. */

import type { ScenarioDocument } from './document.ts'
import { fileContent } from './file-content.ts'
import type { FileData } from './migrate.ts'
import type { Stamp } from './stamp.ts'

/** The text of a scenario file, ended by a line break; without a stamp where there is none. Nothing is checked here. */
export function printScenarioFile(document: ScenarioDocument, stamp: Stamp | null): string {
  const content = fileContent(document)
  const fields = stamp === null ? content : { ...content, stamp: { ...stamp } }
  const text = printObject(fields, '', {
    scenarios: (_, margin) =>
      block(
        '[',
        content.scenarios.map(each =>
          printObject(each, `${margin}  `, { levers: lines, parameters: lines, formulas: list }),
        ),
        ']',
        margin,
      ),
    views: list,
    pins: list,
    story: list,
    decisions: (value, margin) =>
      Array.isArray(value)
        ? block(
            '[',
            value.map(each => printRecord(each, `${margin}  `)),
            ']',
            margin,
          )
        : inline(value),
    executed: list,
    stamp: (value, margin) => printObject({ ...Object(value) }, margin, { results: list }),
  })
  return `${text}\n`
}

/** `margin` stands before each line but the first. */
type Print = (value: unknown, margin: string) => string

/** A field a line; fields that `own` does not name stand on one line whole. */
function printObject(fields: FileData, margin: string, own: Readonly<Record<string, Print>>): string {
  const print = (key: string, value: unknown) => {
    const lay = Object.hasOwn(own, key) ? own[key] : undefined
    return field(key, lay === undefined ? inline(value) : lay(value, `${margin}  `))
  }
  const parts = Object.entries(fields).map(([key, value]) => print(key, value))
  return block('{', parts, '}', margin)
}

/** What was frozen stands a series a line. */
const printRecord: Print = (value, margin) =>
  printObject({ ...Object(value) }, margin, {
    frozen: (frozen, inner) =>
      frozen === null
        ? inline(frozen)
        : printObject({ ...Object(frozen) }, inner, {
            levers: lines,
            parameters: lines,
            formulas: list,
            executed: list,
            outputs: lines,
          }),
  })

const lines: Print = (value, margin) => printObject({ ...Object(value) }, margin, {})

const list: Print = (value, margin) =>
  Array.isArray(value) ? block('[', value.map(inline), ']', margin) : inline(value)

function field(key: string, value: string): string {
  return `${JSON.stringify(key)}: ${value}`
}

function block(open: string, parts: readonly string[], close: string, margin: string): string {
  if (parts.length === 0) return `${open}${close}`
  return `${open}\n${margin}  ${parts.join(`,\n${margin}  `)}\n${margin}${close}`
}

/** On one line, with a space where a person would put one. */
function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(inline).join(', ')}]`
  const fields = Object.entries(value).map(([key, inner]) => field(key, inline(inner)))
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
