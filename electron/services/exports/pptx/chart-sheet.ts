/** The sheet behind a native chart: which column each series stands in, and the workbook that Office opens to edit it. */

import { strToU8, type Zippable, zipSync } from 'fflate'
import { firstDay } from '../fixed-zip.ts'
import type { NativeChart, SheetColumn } from './native-chart.ts'
import { xml } from './slide-text.ts'

/** Where a column stands in the sheet. */
export interface ColumnPlace {
  /** Of its name. */
  readonly name: string
  /** Of its values. */
  readonly values: string
}

const SHEET = 'Sheet1'

/** All columns of a chart's sheet, the years first. */
export function sheetColumns({ lines, areas, others }: NativeChart): readonly SheetColumn[] {
  // What people edit stands before what follows from it.
  return [...lines, ...areas.filter(isGiven), ...others, ...areas.filter(column => !isGiven(column))]
}

function isGiven({ follows }: SheetColumn): boolean {
  return follows === null
}

/** @throws RangeError where the chart has no such column. */
export function placeOf(chart: NativeChart, column: SheetColumn): ColumnPlace {
  const index = sheetColumns(chart).indexOf(column)
  if (index < 0) throw new RangeError(`the sheet has no column ${column.name}`)
  return columnPlace(index + 1, chart.years.length)
}

export function yearsPlace({ years }: NativeChart): string {
  return columnPlace(0, years.length).values
}

function columnPlace(index: number, rows: number): ColumnPlace {
  const letter = columnLetter(index)
  return { name: `${SHEET}!$${letter}$1`, values: `${SHEET}!$${letter}$2:$${letter}$${rows + 1}` }
}

/** `A` to `Z`, `AA` and so on. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`
}

/** The bytes of the workbook: numbers as they are, differences as formulas with their results, nothing where there is no number. */
export function chartWorkbook(chart: NativeChart): Uint8Array {
  const columns = sheetColumns(chart)
  /** Of the cell of a column in a row; empty where that has no number. */
  const cellOf = (name: string, row: number) => {
    const index = columns.findIndex(column => column.name === name)
    return typeof columns[index]?.values[row] === 'number' ? `${columnLetter(index + 1)}${row + 2}` : ''
  }
  const cell = (column: SheetColumn, index: number, row: number) => {
    const value = column.values[row]
    if (value === null || value === undefined) return ''
    const sources = column.follows?.flatMap(name => (name === undefined ? [] : [cellOf(name, row)])) ?? ['']
    const formula = sources.includes('') ? '' : `<f>${sources.join('-')}</f>`
    return `<c r="${columnLetter(index + 1)}${row + 2}" s="1">${formula}<v>${value}</v></c>`
  }
  const names = [chart.yearWord, ...columns.map(({ name }) => name)]
  const head = names.map((_, index) => `<c r="${columnLetter(index)}1" t="s"><v>${index}</v></c>`).join('')
  const rows = chart.years.map(
    (year, row) =>
      `<row r="${row + 2}"><c r="A${row + 2}"><v>${year}</v></c>${columns.map((column, index) => cell(column, index, row)).join('')}</row>`,
  )
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      'workbook:sheet.main',
      'worksheets/sheet1:worksheet',
      'styles:styles',
      'sharedStrings:sharedStrings',
    ]
      .map(each => each.split(':'))
      .map(
        ([part, type]) =>
          `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="8" customWidth="1"/><col min="2" max="${columns.length + 1}" width="18" customWidth="1"/></cols><sheetData><row r="1">${head}</row>${rows.join('')}</sheetData></worksheet>`,
    'xl/styles.xml': stylesOf(chart.format),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="${names.length}" uniqueCount="${names.length}">${names.map(name => `<si><t xml:space="preserve">${xml(cellText(name))}</t></si>`).join('')}</sst>`,
  }
  return zipped(parts)
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function stylesOf(format: string): string {
  return `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${xml(format)}"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

/** `_x000D_` is how a workbook writes a control character: where somebody wrote that, its first letter is written so. */
function cellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** A part that says which other parts a part has, in the order of their ids. */
export function relationships(...to: readonly (readonly [kind: string, target: string])[]): string {
  const each = to.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts as a package, in their order, all of one day that never changes. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    [
      typeof part === 'string' ? strToU8(part.startsWith('<?xml') ? part : DECLARATION + part) : part,
      // What is packed already does not get smaller.
      { mtime: firstDay(), level: name.endsWith('.xlsx') ? 0 : 6 },
    ],
  ])
  return zipSync(Object.fromEntries(files) as Zippable)
}
