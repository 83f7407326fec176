/** What a step of undo changed, in words; and in which scenarios. */

import { sameContent } from '../../../shared/json/same-content.ts'
import { inSentence } from '../../../shared/locale/in-sentence.ts'
import { formatNumber } from '../../../shared/locale/numbers.ts'
import { quantity } from '../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { type AppState, activeScenario } from '../../store/app-state.ts'
import type { Step } from '../../store/history.ts'
import type { StepLabel } from '../../store/steps.ts'
import { momentText } from '../files/file-facts.ts'
import { changedValues } from '../levers/changed-values.ts'
import { scenarioMessages } from './scenario-messages.ts'
import { stepMessages } from './step-messages.ts'

type Known = Pick<Catalogue, 'levers' | 'variables' | 'units' | 'dimensions' | 'budget'>

/** A step in words without a full stop; names of levers as they are now in the pack. */
export function stepWords(label: StepLabel, catalogue: Known, language: Language): string {
  const t = stepMessages[language]
  const name = (lever: string) => leverName(lever, catalogue, language)
  switch (label.kind) {
    case 'lever':
      return t.lever(name(label.lever), ...changedValues(label, catalogue, language), label.year)
    case 'path':
      return label.from === label.to
        ? t.path(inSentence(name(label.lever)))
        : t.pathValue(inSentence(name(label.lever)), ...changedValues(label, catalogue, language), label.year)
    case 'reset':
      return label.to === 'base' ? t.reset(name(label.lever)) : t.restore(name(label.lever))
    case 'reset-all':
      return label.to === 'base' ? t.resetAll(label.count) : t.restoreAll(label.count)
    case 'take':
      return t.take(
        lineName(label.from, catalogue, language),
        lineName(label.to, catalogue, language),
        formatNumber(label.share * 100, { language, decimals: POINT_DECIMALS }),
        label.year,
      )
    case 'goal-seek':
      return t.goalSeek(
        variableName(label.variable, catalogue, language),
        valueWords(label, catalogue, language),
        label.year,
        leverWords(label.levers, catalogue, language),
      )
    case 'optimise':
      return t.optimise(label.targets, leverWords(label.levers, catalogue, language))
    case 'lock':
      return label.isLocked ? t.lock(inSentence(name(label.lever))) : t.unlock(inSentence(name(label.lever)))
    case 'take-back':
      return t.takeBack(inSentence(name(label.lever)))
    case 'new':
    case 'duplicate':
    case 'delete':
    case 'describe':
    case 'reorder':
    case 'import':
      return t[label.kind](label.title)
    case 'import-paths':
      return t.importPaths(leverWords(label.levers, catalogue, language), label.file)
    case 'import-executed':
      return t.importExecuted(label.count, label.file)
    case 'rename':
      return t.rename(label.from, label.to)
    case 'restore-version':
      return t.restoreVersion(momentText(label.keptAt, language))
    case 'compare-base':
      return label.title === null ? t.compareWithBaseline : t.compareWith(label.title)
  }
}

function leverName(id: string, catalogue: Known, language: Language): string {
  return itemOf(catalogue.levers, id).short[language]
}

/** One lever by its name, of several their number. */
function leverWords(ids: readonly string[], catalogue: Known, language: Language): string {
  const [only, ...others] = ids
  return only === undefined || others.length > 0
    ? stepMessages[language].someLevers(ids.length)
    : inSentence(leverName(only, catalogue, language))
}

function variableName(id: string, catalogue: Known, language: Language): string {
  return inSentence(itemOf(catalogue.variables, id).short[language])
}

function valueWords(
  { variable, value }: { readonly variable: string; readonly value: number },
  catalogue: Known,
  language: Language,
): string {
  const unit = itemOf(catalogue.units, itemOf(catalogue.variables, variable).unit)
  return quantity(value, unit, { language }).text
}

/** A line of the budget goes by the name of its element, whether a step names it or the lever that asks for it. */
function lineName(id: string, catalogue: Known, language: Language): string {
  const element = /\[(.+)\]$/.exec(id)?.[1] ?? id
  const lines = catalogue.dimensions.find(dimension => dimension.id === catalogue.budget.dimension)?.elements
  const label = lines?.find(line => line.id === element)?.label[language]
  return label === undefined ? id : inSentence(label)
}

/** Digits of the percentage points that are taken. */
const POINT_DECIMALS = 2

/** Ids of the scenarios that a step changed, added or took away; empty where it changed the document as a whole. */
export function touchedBy({ before, after }: Pick<Step, 'before' | 'after'>): string[] {
  const ids = new Set([...before.scenarios, ...after.scenarios].map(({ id }) => id))
  const scenarioIn = (document: Step['before'], id: string) => document.scenarios.find(each => each.id === id)
  return [...ids].filter(id => !sameContent(scenarioIn(before, id), scenarioIn(after, id)))
}

/** Steps whose words say the scenario themselves. */
const NAMING: readonly StepLabel['kind'][] = ['new', 'duplicate', 'delete', 'describe', 'rename', 'import']

/**
 * Where a step changed something, `in Health first`, `in 3 scenarios`; null where it was in the scenario in hand alone, or
 * the words of the step say it already.
 */
export function placeWords(
  step: Pick<Step, 'before' | 'after' | 'label'>,
  state: Pick<AppState, 'document' | 'activeId' | 'language'>,
): string | null {
  if (NAMING.includes(step.label.kind)) return null
  const t = scenarioMessages[state.language]
  const [first, ...others] = touchedBy(step)
  if (first === undefined) return null
  if (others.length > 0) return t.inScenarios(others.length + 1)
  if (first === activeScenario(state).id) return null
  const title = state.document.scenarios.find(({ id }) => id === first)?.title
  return title === undefined ? null : t.inScenario(title)
}
