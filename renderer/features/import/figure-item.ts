/** What figures of a table can be of: levers of the scenario in hand, or all whose executed values can be kept. */

import { plainLetters } from '../../../shared/locale/plain-letters.ts'
import type { Catalogue, CatalogueLever } from '../../../shared/model/catalogue.ts'
import type { UnitDefinition, Words } from '../../../shared/model/definition.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'

/** `levers`: paths of the scenario in hand. `executed`: what really came about. */
export type Purpose = 'levers' | 'executed'

export interface FigureItem {
  readonly id: string
  readonly label: Words
  readonly short: Words
  readonly unit: UnitDefinition
  /** In the item's unit; without bounds for a variable. */
  readonly range: { readonly min: number; readonly max: number }
  /** Null for a variable. */
  readonly lever: CatalogueLever | null
}

const BOUNDLESS = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY }

/** Levers first, as the pack has them. */
export function figureItems(
  { levers, variables, units }: Pick<Catalogue, 'levers' | 'variables' | 'units'>,
  purpose: Purpose,
): readonly FigureItem[] {
  const known = levers.map(
    (lever): FigureItem => ({
      ...{ id: lever.id, label: lever.label, short: lever.short, range: lever.range, lever },
      unit: itemOf(units, lever.unit),
    }),
  )
  if (purpose === 'levers') return known
  const others = variables.map(
    ({ id, label, short, unit }): FigureItem => ({
      ...{ id, label, short, range: BOUNDLESS, lever: null },
      unit: itemOf(units, unit),
    }),
  )
  return [...known, ...others]
}

/** Finds items by what a table calls them. */
export interface ItemFinder {
  /** The item of an id among the names, else of a name in either language, with or without its marks; null for none or several. */
  readonly find: (names: readonly string[]) => FigureItem | null
  /** A few whose names are nearest to those of the table, for the planner to choose. */
  readonly near: (names: readonly string[]) => readonly FigureItem[]
}

export function itemFinder(items: readonly FigureItem[]): ItemFinder {
  const byId = new Map(items.map(item => [bare(item.id), item]))
  const byName = new Map<string, Set<FigureItem>>()
  for (const item of items) {
    for (const name of namesOf(item)) {
      const known = byName.get(bare(name)) ?? new Set()
      byName.set(bare(name), known.add(item))
    }
  }
  return {
    find(names) {
      for (const name of names) {
        const item = byId.get(bare(name))
        if (item !== undefined) return item
      }
      for (const name of names) {
        const [item, ...others] = byName.get(bare(name)) ?? byName.get(bare(withoutUnit(name))) ?? []
        if (item !== undefined && others.length === 0) return item
      }
      return null
    },
    near(names) {
      const asked = names.map(bare).filter(name => name.length > 2)
      const near = asked.flatMap(name => nearWords(name, byName.keys(), MOST_NEAR))
      const found = items.filter(item => asked.some(name => hasWordsOf(item, name)))
      return [...new Set([...near.flatMap(name => [...(byName.get(name) ?? [])]), ...found])].slice(
        0,
        MOST_NEAR,
      )
    },
  }
}

const MOST_NEAR = 3

/** Whether every word of a bare name is one of a name of the item. */
function hasWordsOf(item: FigureItem, name: string): boolean {
  return namesOf(item).some(own => {
    const words = bare(own).split(/[\s,:()]+/)
    return name.split(/[\s,:()]+/).every(word => words.includes(word))
  })
}

function namesOf({ label, short }: FigureItem): string[] {
  return [label.vi, label.en, short.vi, short.en]
}

/** Letters alone count; an apostrophe is what a spreadsheet puts before what it would run. */
function bare(name: string): string {
  return plainLetters(name).replace(/^'/, '').replace(/\s+/g, ' ').trim()
}

/** `Tỷ trọng chi văn hóa (%)` is called by what stands before the brackets. */
function withoutUnit(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*$/, '')
}
