/** All that the dialog shows of a table: what it would be read as, what would change, and what cannot be taken. */

import type { ImportedTable } from '../../../shared/contract/imports.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import type { FoundPath } from '../../store/content-actions.ts'
import type { NumberWishes } from '../paths/pasted-numbers.ts'
import { executedChanges, importedPath, pathChanges, type YearChange } from './figure-changes.ts'
import { figureItems, itemFinder, type Purpose } from './figure-item.ts'
import {
  type FigurePlace,
  type FigureSeries,
  isTaken,
  type Mapping,
  readFigures,
  takenFigures,
} from './read-figures.ts'
import { type Corrections, correctedGrid, type Grid } from './sheet-grid.ts'
import { type Layout, likelyLayout } from './table-layout.ts'

/** What the planner said; null leaves it to what is likely. */
export interface ImportWishes extends NumberWishes {
  readonly sheet: number
  readonly purpose: Purpose
  readonly layout: Layout | null
  readonly mapping: Mapping
  readonly corrections: Corrections
}

/** What the figures are held against: nothing of it moves while the dialog is open. */
export interface ImportGround {
  readonly catalogue: Catalogue
  readonly scenario: Scenario
  readonly executed: readonly ExecutedValue[]
}

export interface SeriesView {
  readonly series: FigureSeries
  readonly changes: readonly YearChange[]
}

export interface ImportView {
  readonly grid: Grid
  readonly place: FigurePlace
  /** Null where no years were found. */
  readonly layout: Layout | null
  readonly views: readonly SeriesView[]
}

/** Everything about the catalogue that reading asks for, for one purpose. */
export function figurePlace(
  { catalogue, scenario }: ImportGround,
  purpose: Purpose,
  language: FigurePlace['language'],
): FigurePlace {
  const items = figureItems(catalogue, purpose)
  return {
    ...{ purpose, items, language },
    finder: itemFinder(items),
    years: { first: catalogue.baseYear, firstFree: catalogue.lastOutturn + 1, last: catalogue.horizon },
    locked: purpose === 'levers' ? scenario.locked : [],
  }
}

/** The first sheet with years, and what its figures are: executed only where they are of no lever at all. */
export function likelyReading(
  { sheets }: Pick<ImportedTable, 'sheets'>,
  { levers, executed }: Readonly<Record<Purpose, FigurePlace>>,
): Pick<ImportWishes, 'sheet' | 'purpose'> {
  const index = sheets.findIndex(({ rows }) => likelyLayout(rows, executed.finder) !== null)
  const sheet = Math.max(0, index)
  const rows = sheets[sheet]?.rows ?? []
  const known = (place: FigurePlace) => {
    const layout = likelyLayout(rows, place.finder)
    if (layout === null) return 0
    const wishes = { layout, mapping: {}, language: null, scale: null }
    return readFigures(rows, place, wishes).filter(({ item }) => item !== null).length
  }
  return { sheet, purpose: known(levers) === 0 && known(executed) > 0 ? 'executed' : 'levers' }
}

export function importView(
  table: ImportedTable,
  ground: ImportGround,
  place: FigurePlace,
  wishes: ImportWishes,
): ImportView {
  const sheet = table.sheets[wishes.sheet] ?? { name: '', rows: [] }
  const grid = correctedGrid(sheet, wishes.corrections)
  // A correction must not turn the table.
  const layout = wishes.layout ?? likelyLayout(sheet.rows, place.finder)
  const series = layout === null ? [] : readFigures(grid, place, { ...wishes, layout })
  const views = series.map(each => ({ series: each, changes: changesOf(each, ground, place.purpose) }))
  return { grid, place, layout, views }
}

function changesOf(series: FigureSeries, ground: ImportGround, purpose: Purpose): readonly YearChange[] {
  if (purpose === 'executed') return executedChanges(series, ground.executed)
  const found = pathOf(series, ground)
  const { item } = series
  if (found === null || item === null || item.lever === null) return []
  const before = ground.scenario.levers[item.id] ?? null
  return pathChanges(before, found.path, groundOf(item.lever, ground.catalogue))
}

function pathOf(series: FigureSeries, { scenario, catalogue }: ImportGround): FoundPath | null {
  const lever = series.item?.lever ?? null
  if (lever === null || !isTaken(series)) return null
  const before = scenario.levers[lever.id] ?? null
  const path = importedPath(takenFigures(series), before, groundOf(lever, catalogue))
  return path === null ? null : { lever: lever.id, path }
}

/** The paths to take: of those levers that become others. */
export function foundPaths({ views }: ImportView, ground: ImportGround): readonly FoundPath[] {
  return views.flatMap(({ series, changes }) => {
    const found = changes.length === 0 ? null : pathOf(series, ground)
    return found === null ? [] : [found]
  })
}

/** The executed values to keep: those that are new or others. `source` stands where the table says none. */
export function foundValues({ views }: ImportView, source: string): readonly ExecutedValue[] {
  return views.flatMap(({ series, changes }) => {
    const changed = new Set(changes.map(({ year }) => year))
    return takenFigures(series)
      .filter(({ year }) => changed.has(year))
      .map(figure => ({
        item: series.item?.id ?? '',
        year: figure.year,
        value: figure.amount,
        source: (figure.source === '' ? source : figure.source).slice(0, MOST_SOURCE),
      }))
  })
}

/** Letters of a source that a document keeps. */
const MOST_SOURCE = 500
