/** What a scenario has otherwise than the model says, and how it is told wherever its numbers stand. */

import type { Catalogue } from '../../model/catalogue.ts'
import type { Language } from '../../model/definition.ts'
import { changedFormulasOf } from '../../scenario/own-formula.ts'
import type { GivenInputs } from '../../scenario/same-inputs.ts'
import { ownMessages } from './own-messages.ts'

/** What of a scenario does not follow the model. Indicators only measure, and are none of it. */
export interface OwnWork {
  /** Ids of the variables that have another formula. */
  readonly formulas: readonly string[]
  /** Ids of the parameters that have another value. */
  readonly parameters: readonly string[]
}

/** Null where the scenario follows the model. */
export function ownWorkOf({ formulas, parameters }: GivenInputs): OwnWork | null {
  const work = {
    formulas: changedFormulasOf(formulas).map(({ id }) => id),
    parameters: Object.keys(parameters),
  }
  return work.formulas.length + work.parameters.length === 0 ? null : work
}

/** `2 công thức đã sửa và 1 tham số đã đổi`. */
export function ownWorkWords({ formulas, parameters }: OwnWork, language: Language): string {
  const t = ownMessages[language]
  return [
    ...(formulas.length === 0 ? [] : [t.changedFormulas(formulas.length)]),
    ...(parameters.length === 0 ? [] : [t.changedParameters(parameters.length)]),
  ].join(t.and)
}

/** What stands before a scenario's name where there is no room for words. */
const OWN_MARK = 'ƒ'

/** The name as labels and heads of columns have it: with the mark where the scenario does not follow the model. */
export function markedName(name: string, isChanged: boolean): string {
  return isChanged ? `${OWN_MARK} ${name}` : name
}

/** The title with what the scenario changes in brackets: where whole lines are written about it. */
export function titleWithWork(
  scenario: GivenInputs & { readonly title: string },
  language: Language,
): string {
  const work = ownWorkOf(scenario)
  return work === null ? scenario.title : `${scenario.title} (${ownWorkWords(work, language)})`
}

/** Names told before a count of all says more. */
const NAMED = 3

/** `Theo công thức đã sửa trong kịch bản “A”: GRDP thực tế`; nothing where it changes no formula. */
export function sourceOfWork(
  name: string,
  work: OwnWork | null | undefined,
  { variables }: Pick<Catalogue, 'variables'>,
  language: Language,
): string {
  if (work === null || work === undefined || work.formulas.length === 0) return ''
  const t = ownMessages[language]
  const names = work.formulas.map(id => variables.find(each => each.id === id)?.short[language] ?? id)
  const told = names.length > NAMED ? t.changedFormulas(names.length) : names.join(', ')
  return t.byChangedFormula(told, name)
}
