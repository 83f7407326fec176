/** What a chart's table has, column by column: the past, every scenario and baseline, and what lies between two of them. */

import type { Language } from '../../model/definition.ts'
import { markedName } from '../own/own-work.ts'
import { firstYearOf, lineOf, valueIn } from './chart-lines.ts'
import { chartMessages } from './chart-messages.ts'
import { isSigned } from './chart-mode.ts'
import type {
  ChartGround,
  ChartLine,
  ChartPanel,
  ChartSubject,
  LineOwner,
  LinesSubject,
  MultiplesSubject,
  PastPoint,
  StackedSubject,
} from './chart-view.ts'
import { PERCENTILES } from './drawn-fan.ts'
import { ensembleMessages } from './ensemble-messages.ts'

export interface TableColumn {
  readonly key: string
  /** What the columns beside it have in common; empty where nothing. */
  readonly group: string
  readonly name: string
  /** Whose it is; null for what is no one's. */
  readonly owner: LineOwner | null
  /** Id of the series; null where the numbers are computed here. */
  readonly series: string | null
  /** Its numbers are differences, which have a sign. */
  readonly isDifference: boolean
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  readonly year: number
  /** Not a number where there is none. */
  readonly value: number
  /** Of the past: whose figure it is, and what must be known of it. */
  readonly past: PastPoint | null
}

/** The years of a chart, those of the past first. */
export function tableYears(subject: ChartSubject): number[] {
  const first = subject.kind === 'lines' ? firstYearOf(subject) : (subject.years[0] ?? 0)
  const last = subject.years.at(-1) ?? first
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** In the order of the table; every column has a cell for every year. */
export function tableColumns(subject: ChartSubject, language: Language): TableColumn[] {
  const years = tableYears(subject)
  switch (subject.kind) {
    case 'lines':
      return linesColumns(subject, years, language)
    case 'multiples':
      return multiplesColumns(subject, years, language)
    case 'stacked':
      return stackedColumns(subject, years, language)
  }
}

function linesColumns(subject: LinesSubject, years: readonly number[], language: Language): TableColumn[] {
  const t = chartMessages[language]
  const column = { group: '', owner: null, series: null, isDifference: false } as const
  const hasPast = subject.past.some(({ standing }) => standing !== 'modelled')
  const difference: TableColumn = {
    ...column,
    key: 'difference',
    name: t.difference,
    isDifference: true,
    cells: years.map(year => ({
      year,
      value:
        valueIn(subject.years, lineOf(subject, 'active').values, year) -
        valueIn(subject.years, lineOf(subject, 'base').values, year),
      past: null,
    })),
  }
  return [
    ...(hasPast ? [pastColumn(subject, years, t.observed)] : []),
    ...subject.lines.map(line => lineColumn(line, subject, subject, '', years)),
    ...(isSigned(subject.mode) ? [] : [difference]),
    ...fanColumns(subject, subject, '', years, language),
  ]
}

function pastColumn({ past }: ChartPanel, years: readonly number[], name: string): TableColumn {
  return {
    key: 'past',
    group: '',
    name,
    owner: null,
    series: null,
    isDifference: false,
    cells: years.map(year => {
      const point = past.find(each => each.year === year && each.standing !== 'modelled') ?? null
      return { year, value: point?.value ?? Number.NaN, past: point }
    }),
  }
}

/** Of a variable broken down: the elements under each scenario and the baselines. */
function multiplesColumns(
  subject: MultiplesSubject,
  years: readonly number[],
  language: Language,
): TableColumn[] {
  const owners = subject.panels[0]?.lines ?? []
  const lines = owners.flatMap(owner =>
    subject.panels.flatMap(panel => {
      const line = panel.lines.find(({ key }) => key === owner.key)
      if (line === undefined) return []
      return [
        {
          ...lineColumn(line, subject, panel, line.name, years),
          key: `${line.key} ${panel.key}`,
          name: panel.name,
        },
      ]
    }),
  )
  const fans = subject.panels.flatMap(panel =>
    fanColumns(subject, panel, ensembleMessages[language].percentileOf(panel.name), years, language),
  )
  return [...lines, ...fans]
}

/** The percentiles over many runs of the scenario in hand; none where there are no bands. */
function fanColumns(
  ground: ChartGround,
  { key, fan }: ChartPanel,
  group: string,
  years: readonly number[],
  language: Language,
): TableColumn[] {
  if (fan === null) return []
  const t = ensembleMessages[language]
  return PERCENTILES.map(percentile => ({
    key: `${key} ${percentile}`,
    group,
    name: t.percentile(Number(percentile.slice(1))),
    owner: null,
    series: null,
    isDifference: false,
    cells: years.map(year => ({
      year,
      value: year < ground.lastOutturn ? Number.NaN : valueIn(ground.years, fan[percentile], year),
      past: null,
    })),
  }))
}

function stackedColumns(
  subject: StackedSubject,
  years: readonly number[],
  language: Language,
): TableColumn[] {
  return subject.stacks.flatMap(({ parts, ...owner }) => {
    const whose = markedName(owner.name, owner.isChanged ?? false)
    const column = { group: whose, owner, isDifference: false } as const
    const cells = (values: readonly number[]) =>
      years.map(year => ({ year, value: valueIn(subject.years, values, year), past: null }))
    const total = subject.years.map((_, index) =>
      parts.reduce((sum, { values }) => sum + (values[index] ?? Number.NaN), 0),
    )
    return [
      ...subject.bands.flatMap(({ key, name }, index) => {
        const part = parts[index]
        if (part === undefined) return []
        return [
          { ...column, key: `${owner.key} ${key}`, name, series: part.series, cells: cells(part.values) },
        ]
      }),
      {
        ...column,
        key: `${owner.key} total`,
        name: chartMessages[language].total,
        series: null,
        cells: cells(total),
      },
    ]
  })
}

function lineColumn(
  { values, ...owner }: ChartLine,
  ground: ChartGround,
  { series }: ChartPanel,
  group: string,
  years: readonly number[],
): TableColumn {
  return {
    key: owner.key,
    group,
    name: markedName(owner.name, owner.isChanged ?? false),
    owner,
    series,
    isDifference: false,
    cells: years.map(year => ({ year, value: valueIn(ground.years, values, year), past: null })),
  }
}

/** Whose column it is, and of which element where there are several: for a table with one row of names. */
export function columnName({ group, owner, name }: TableColumn): string {
  const whose = group === '' ? (owner?.name ?? '') : group
  return whose === '' || whose === name ? name : `${whose}: ${name}`
}
