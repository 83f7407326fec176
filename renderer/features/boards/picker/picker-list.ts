/** What can be picked: targets first, then every variable under its sector, a family as one entry with its elements under it. */

import { plainLetters } from '../../../../shared/locale/plain-letters.ts'
import type { Catalogue, CatalogueVariable } from '../../../../shared/model/catalogue.ts'
import type { Language, Words } from '../../../../shared/model/definition.ts'
import { breakdownsOf } from '../../../../shared/reading/breakdown.ts'
import { familyName } from './family-name.ts'
import { pickerMessages } from './picker-messages.ts'

export interface PickerEntry {
  readonly key: string
  readonly label: Words
  /** The variable that is shown: of a family without a total, its first element. */
  readonly variable: string
  /** The target that a card judges. */
  readonly target: string | null
  /** Dimension by which a chart of the entry is broken down: a family without a total is nothing else than its parts. */
  readonly breakdown: string | null
  /** The elements of a family. */
  readonly elements: readonly PickerEntry[]
  /** All names in both languages, as they are searched. */
  readonly plain: string
}

export interface PickerGroup {
  /** Id of a sector; `targets` for what is demanded. */
  readonly id: string
  /** Null for the targets, which the screen names. */
  readonly label: Words | null
  readonly entries: readonly PickerEntry[]
}

type Known = Pick<Catalogue, 'variables' | 'targets' | 'sectors' | 'dimensions' | 'boards' | 'headlines'>

export const TARGETS = 'targets'

/** @param purpose with `cards` each target is an entry; with `charts` each variable that has one. */
export function pickerGroups(catalogue: Known, purpose: 'cards' | 'charts'): PickerGroup[] {
  const judged = catalogue.targets.flatMap((target, index): PickerEntry[] => {
    const variable = catalogue.variables.find(({ id }) => id === target.variable)
    if (variable === undefined) return []
    const others = catalogue.targets.slice(0, index)
    if (purpose === 'cards') {
      const { key, plain } = entryOf(variable, TARGETS)
      return [
        {
          ...entryOf(variable, TARGETS),
          key: `${key} ${target.id}`,
          label: target.label,
          target: target.id,
          plain: `${plain} ${plainOf([target.label, target.short])}`,
        },
      ]
    }
    return others.some(other => other.variable === variable.id) ? [] : [entryOf(variable, TARGETS)]
  })
  const sectors = catalogue.sectors.map(({ id, label }) => ({
    id,
    label,
    entries: sectorEntries(catalogue, id),
  }))
  return [{ id: TARGETS, label: null, entries: judged }, ...sectors].filter(
    ({ entries }) => entries.length > 0,
  )
}

/** What headlines and boards speak of first, then all in the order of the pack; a family stands where its first member does. */
function sectorEntries(catalogue: Known, sector: string): PickerEntry[] {
  const known = new Set([
    ...catalogue.headlines.map(({ variable }) => variable),
    ...catalogue.boards.flatMap(({ variables, charts }) => [...variables, ...charts]),
  ])
  const own = catalogue.variables.filter(variable => variable.sector === sector)
  const families = [...Map.groupBy(own, ({ family }) => family).values()]
  const isKnown = (members: readonly CatalogueVariable[]) => members.some(({ id }) => known.has(id))
  return [...families.filter(isKnown), ...families.filter(members => !isKnown(members))].flatMap(members =>
    familyEntries(catalogue, members),
  )
}

function familyEntries(catalogue: Known, members: readonly CatalogueVariable[]): PickerEntry[] {
  const total = members.find(({ elements }) => elements.length === 0)
  const parts = members.filter(each => each !== total)
  const elements = parts.map(part => ({
    ...entryOf(part, part.sector),
    label: elementWords(catalogue, part),
  }))
  const withParts = (entry: PickerEntry): PickerEntry => ({
    ...entry,
    elements,
    plain: `${entry.plain} ${partWords(catalogue, parts)}`,
  })
  if (total !== undefined) return [withParts(entryOf(total, total.sector))]
  const [first] = parts
  const label = nameOf(parts)
  const breakdown = first === undefined ? undefined : breakdownsOf(catalogue, first.id)[0]
  if (first === undefined || label === null || breakdown === undefined) {
    return parts.map(part => entryOf(part, part.sector))
  }
  const entry = entryOf(first, first.sector)
  return [
    withParts({
      ...entry,
      key: `${entry.key} ${breakdown}`,
      label,
      breakdown,
      plain: `${plainOf([label])} ${first.family}`,
    }),
  ]
}

function nameOf(parts: readonly CatalogueVariable[]): Words | null {
  const en = familyName(parts.map(({ label }) => label.en))
  const vi = familyName(parts.map(({ label }) => label.vi))
  return en === null || vi === null ? null : { en, vi }
}

function entryOf(variable: CatalogueVariable, group: string): PickerEntry {
  const { id, label, short, family } = variable
  return {
    key: `${group} ${id}`,
    label,
    variable: id,
    target: null,
    breakdown: null,
    elements: [],
    plain: `${plainOf([label, short])} ${id} ${family}`,
  }
}

/** `Trẻ dưới 6 tuổi · Nông thôn`. */
function elementWords({ dimensions }: Known, { elements }: CatalogueVariable): Words {
  const all = dimensions.flatMap(dimension => dimension.elements)
  const shorts = elements.flatMap(element => all.find(({ id }) => id === element)?.short ?? [])
  const joined = (language: 'en' | 'vi') => shorts.map(short => short[language]).join(' · ')
  return { en: joined('en'), vi: joined('vi') }
}

/** By what a family is told apart, as its row says it: `theo lĩnh vực chi`. */
function partWords({ dimensions }: Known, parts: readonly CatalogueVariable[]): string {
  const named = dimensions.filter(({ elements }) =>
    elements.some(({ id }) => parts.some(part => part.elements.includes(id))),
  )
  if (named.length === 0) return ''
  const both = (language: Language) =>
    pickerMessages[language].by(named.map(({ label }) => label[language]).join(pickerMessages[language].and))
  return plainOf([{ en: both('en'), vi: both('vi') }])
}

function plainOf(names: readonly Words[]): string {
  return plainLetters(names.flatMap(({ en, vi }) => [en, vi]).join(' '))
}
