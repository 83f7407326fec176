/** What a step of undo changed, in words; and in which scenarios. */

import { sameContent } from '../../../shared/json/same-content.ts'
import { inSentence } from '../../../shared/locale/in-sentence.ts'
import { momentText } from '../../../shared/locale/moments.ts'
import { formatNumber } from '../../../shared/locale/numbers.ts'
import { exactQuantity, quantity } from '../../../shared/locale/quantities.ts'
import type { Catalogue, CatalogueLever, CatalogueVariable } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { type AppState, activeScenario } from '../../store/app-state.ts'
import type { Step } from '../../store/history.ts'
import type { StepLabel } from '../../store/steps.ts'
import { changedValues } from '../levers/changed-values.ts'
import { scenarioMessages } from './scenario-messages.ts'
import { stepMessages } from './step-messages.ts'

type Known = Pick<Catalogue, 'levers' | 'parameters' | 'variables' | 'units' | 'dimensions' | 'budget'>

/** A step in words without a full stop; names of levers as they are now in the pack. */
export function stepWords(label: StepLabel, catalogue: Known, language: Language): string {
  const t = stepMessages[language]
  const name = (lever: string) => leverName(lever, catalogue, language)
  const storyWords = {
    'story-add': t.storyAdd,
    'story-duplicate': t.storyDuplicate,
    'story-move': t.storyMove,
    'story-sentence': t.storySentence,
    'story-notes': t.storyNotes,
    'story-view': t.storyView,
    'story-delete': t.storyDelete,
  }
  const pinWords = { pin: t.pin, unpin: t.unpin, 'pin-move': t.pinMove }
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
    case 'indicator-add':
      return t.indicatorAdd(label.label)
    case 'indicator-change':
      return t.indicatorChange(label.label)
    case 'indicator-remove':
      return t.indicatorRemove(label.label)
    case 'formula-change':
      return t.formulaChange(pinnedName(label.variable, catalogue, language), label.count)
    case 'formula-restore':
      return t.formulaRestore(pinnedName(label.variable, catalogue, language), label.count)
    case 'parameter':
      return t.parameter(
        itemOf(catalogue.parameters, label.parameter).short[language],
        parameterValue(label.parameter, label.from, catalogue, language),
        parameterValue(label.parameter, label.to, catalogue, language),
      )
    case 'parameter-reset':
      return t.parameterReset(inSentence(itemOf(catalogue.parameters, label.parameter).short[language]))
    case 'executed':
      return t.executed(
        inSentence(itemName(label.item, catalogue, language)),
        itemValue(label, catalogue, language),
        label.year,
      )
    case 'executed-removed':
      return t.executedRemoved(inSentence(itemName(label.item, catalogue, language)), label.year)
    case 'restore-version':
      return t.restoreVersion(momentText(label.keptAt, language))
    case 'decision':
      return decisionWords(label, language)
    case 'story-add':
    case 'story-duplicate':
    case 'story-move':
    case 'story-sentence':
    case 'story-notes':
    case 'story-view':
    case 'story-delete':
      return storyWords[label.kind](label.place)
    case 'pin':
    case 'unpin':
    case 'pin-move':
      return pinWords[label.kind](pinnedName(label.variable, catalogue, language))
    case 'compare-base':
      return label.title === null ? t.compareWithBaseline : t.compareWith(label.title)
  }
}

function decisionWords(
  { change, title }: Extract<StepLabel, { kind: 'decision' }>,
  language: Language,
): string {
  const t = stepMessages[language]
  switch (change) {
    case 'new':
      return t.addRecord(title)
    case 'write':
      return t.writeRecord
    case 'delete':
      return t.deleteRecord
    case 'freeze':
      return t.freezeRecord(title)
    case 'carry-on':
      return t.carryOnRecord
    case 'open':
      return t.openFrozen(title)
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

/** A file may have pinned what this model does not know. */
function pinnedName(id: string, { variables }: Known, language: Language): string {
  const short = variables.find(each => each.id === id)?.short[language]
  return short === undefined ? id : inSentence(short)
}

function valueWords(
  { variable, value }: { readonly variable: string; readonly value: number },
  catalogue: Known,
  language: Language,
): string {
  const unit = itemOf(catalogue.units, itemOf(catalogue.variables, variable).unit)
  return quantity(value, unit, { language }).text
}

/** Of a variable or a lever. */
function itemName(id: string, { levers, variables }: Known, language: Language): string {
  return itemOf<CatalogueLever | CatalogueVariable>([...levers, ...variables], id).short[language]
}

function itemValue(
  { item, value }: { readonly item: string; readonly value: number },
  { levers, variables, units }: Known,
  language: Language,
): string {
  const { unit } = itemOf<CatalogueLever | CatalogueVariable>([...levers, ...variables], item)
  return quantity(value, itemOf(units, unit), { language }).text
}

function parameterValue(id: string, value: number, { parameters, units }: Known, language: Language): string {
  const unit = itemOf(units, itemOf(parameters, id).unit)
  return exactQuantity(value, unit, language)
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
