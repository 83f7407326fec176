/** What differs between two contents of a file as lines to read, scenario by scenario. */

import { inSentence } from '../../../shared/locale/in-sentence.ts'
import { fieldText, quantity } from '../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import type { Difference } from '../../../shared/scenario/differences.ts'
import { greatestChange } from '../../store/edits.ts'
import { changedValues } from '../levers/changed-values.ts'
import { differenceMessages } from './difference-messages.ts'

type Known = Pick<Catalogue, 'levers' | 'parameters' | 'units' | 'baseYear' | 'lastOutturn'>

export interface DifferenceLine {
  /** What differs: `Culture share`. */
  readonly name: string
  /** How: `2.2 → 6.0% (2030)`. */
  readonly change: string
}

export interface DifferenceGroup {
  /** Id of the scenario; null for the file as a whole. */
  readonly scenario: string | null
  readonly title: string
  readonly standing: 'added' | 'removed' | 'changed'
  readonly lines: readonly DifferenceLine[]
}

/** The differences in words, in their order: first of the file as a whole, then of each scenario. */
export function differenceGroups(
  differences: readonly Difference[],
  catalogue: Known,
  language: Language,
): DifferenceGroup[] {
  const ids = new Set(differences.map(scenarioOf))
  return [...ids].map(scenario => {
    const own = differences.filter(each => scenarioOf(each) === scenario)
    const [first] = own
    const isWhole = first?.kind === 'added' || first?.kind === 'removed'
    return {
      scenario,
      title: first !== undefined && 'scenario' in first ? first.title : differenceMessages[language].file,
      standing: isWhole ? first.kind : 'changed',
      lines: own.flatMap(each => lineOf(each, catalogue, language) ?? []),
    }
  })
}

function scenarioOf(difference: Difference): string | null {
  return 'scenario' in difference ? difference.scenario : null
}

/** Null for what the heading says. */
function lineOf(difference: Difference, catalogue: Known, language: Language): DifferenceLine | null {
  const t = differenceMessages[language]
  switch (difference.kind) {
    case 'added':
    case 'removed':
      return null
    case 'title':
    case 'renamed':
      return { name: t[difference.kind], change: t.change(difference.from, difference.to) }
    case 'notes':
    case 'description':
    case 'author': {
      const { kind, from, to } = difference
      return { name: t[kind], change: from === '' ? t.written : to === '' ? t.deleted : t.rewritten }
    }
    case 'base':
      return {
        name: t.base,
        change: t.change(difference.from ?? t.baseline, difference.to ?? t.baseline),
      }
    case 'pack': {
      const { from, to } = difference
      return { name: t.pack, change: from === to ? t.packData : t.change(from, to) }
    }
    case 'views':
    case 'pins':
    case 'story':
    case 'decisions':
    case 'executed':
      return { name: t[difference.kind], change: t.change(String(difference.from), String(difference.to)) }
    case 'newer':
      return { name: t.newer, change: t.rewritten }
    case 'moved':
      return { name: t.moved, change: t.movedText }
    case 'lever':
      return leverLine(difference, catalogue, language)
    case 'parameter':
      return parameterLine(difference, catalogue, language)
    case 'formula':
      return formulaLine(difference, language)
    case 'lock':
      return {
        name: t.lock(inSentence(leverName(difference.lever, catalogue, language))),
        change: difference.isLocked ? t.locked : t.unlocked,
      }
  }
}

/** Values in the year in which both paths differ most. */
function leverLine(
  { lever: id, from, to }: Extract<Difference, { kind: 'lever' }>,
  catalogue: Known,
  language: Language,
): DifferenceLine {
  const t = differenceMessages[language]
  const lever = catalogue.levers.find(each => each.id === id)
  if (lever === undefined) return { name: id, change: t.rewritten }
  const most = greatestChange(from, to, groundOf(lever, catalogue))
  const [before, after] = changedValues({ lever: id, ...most }, catalogue, language)
  return {
    name: lever.short[language],
    change: most.from === most.to ? t.sameValues : `${t.change(before, after)} (${most.year})`,
  }
}

function parameterLine(
  { parameter: id, from, to }: Extract<Difference, { kind: 'parameter' }>,
  catalogue: Known,
  language: Language,
): DifferenceLine {
  const t = differenceMessages[language]
  const parameter = catalogue.parameters.find(each => each.id === id)
  if (parameter === undefined) return { name: id, change: t.rewritten }
  const unit = itemOf(catalogue.units, parameter.unit)
  const written = (value: number | null) => {
    const shown = value ?? parameter.value
    const { number, text } = quantity(shown, unit, { language })
    const exact = text.replace(number, fieldText(shown, unit, language, unit.decimals))
    return value === null ? `${exact} (${t.standard})` : exact
  }
  return { name: parameter.short[language], change: t.change(written(from), written(to)) }
}

function formulaLine(
  { id, from, to }: Extract<Difference, { kind: 'formula' }>,
  language: Language,
): DifferenceLine {
  const t = differenceMessages[language]
  const last = to ?? from
  const name = t.formula(last?.kind === 'indicator' ? last.label : id)
  if (from === null) return { name, change: t.written }
  if (to === null) return { name, change: t.deleted }
  return { name, change: from.formula === to.formula ? t.rewritten : t.change(from.formula, to.formula) }
}

function leverName(id: string, catalogue: Known, language: Language): string {
  return catalogue.levers.find(each => each.id === id)?.short[language] ?? id
}
