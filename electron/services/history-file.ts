/** `history.csv` of a pack: a row for each observed value, easy to read and to extend in a spreadsheet. */

import type { Fault } from '../../shared/faults.ts'
import { type FieldPath, fieldFault, fieldProblems } from '../../shared/field-problem.ts'
import { type Observation, observation } from '../../shared/model/definition.ts'
import type { Placed } from '../../shared/model/pack.ts'
import { emptyFault, readPackText } from './pack-file.ts'
import { type CsvRow, readPlacedCsv } from './placed-csv.ts'

/** The name of the file, beside `pack.yaml`; a pack may do without. */
export const HISTORY = 'history.csv'

const columns = ['variable', 'year', 'value', 'standing', 'facts', 'note_en', 'note_vi']

export interface HistoryFile {
  readonly observations: readonly Placed<Observation>[]
  readonly faults: readonly Fault[]
}

/**
 * Reads what was observed. `facts` holds ids with spaces between them; numbers have a decimal point and no other sign
 * between digits. Never throws for what stands in the file.
 */
export async function readHistory(dir: string): Promise<HistoryFile> {
  const text = await readPackText(dir, HISTORY)
  if (typeof text !== 'string')
    return { observations: [], faults: text.code === 'pack.missing-file' ? [] : [text] }
  if (text.trim() === '') return { observations: [], faults: [emptyFault(HISTORY)] }
  const table = readPlacedCsv(text, HISTORY, columns)
  const read = table.rows.map(observed)
  return {
    observations: read.flatMap(({ row }) => row ?? []),
    faults: [...table.faults, ...read.flatMap(({ faults }) => faults)],
  }
}

function observed(row: CsvRow): {
  readonly row: Placed<Observation> | null
  readonly faults: readonly Fault[]
} {
  const data = {
    ...filled(row, 'variable', text => text),
    ...filled(row, 'year', numberOf),
    ...filled(row, 'value', numberOf),
    ...filled(row, 'standing', text => text),
    facts: textOf(row, 'facts')
      .split(/\s+/)
      .filter(id => id !== ''),
    ...(textOf(row, 'note_en') + textOf(row, 'note_vi') === ''
      ? {}
      : { note: { en: textOf(row, 'note_en'), vi: textOf(row, 'note_vi') } }),
  }
  const places = Object.fromEntries([...row].map(([column, { at }]) => [column, at]))
  const checked = observation.safeParse(data)
  if (checked.success) {
    const item = places.variable === undefined ? {} : { item: places.variable }
    return { row: { ...checked.data, sector: 'history', places: { ...places, ...item } }, faults: [] }
  }
  const faults = fieldProblems(observation, data, checked.error).map(problem => {
    const column = columnOf(problem.path)
    const { code, args } = fieldFault('pack', data, { ...problem, path: [column] }, undefined)
    const at = places[column]
    const owned = { code, args: { ...args, owner: textOf(row, 'variable') } }
    return at === undefined ? owned : { ...owned, at }
  })
  return { row: null, faults }
}

function textOf(row: CsvRow, column: string): string {
  return row.get(column)?.text ?? ''
}

/** An empty cell is a value that is missing. */
function filled<T>(row: CsvRow, column: string, read: (text: string) => T): Record<string, T> {
  const text = textOf(row, column)
  return text === '' ? {} : { [column]: read(text) }
}

/** Text that is no number stays as it is, for the form of a row to refuse it. */
function numberOf(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

/** `note.vi` stands in the column `note_vi`. */
function columnOf([field, inner]: FieldPath): string {
  return field === 'note' ? `note_${inner}` : String(field)
}
