/** What a path is held against: what was observed of its lever, and targets of what the lever moves directly. */

import type { Catalogue, CatalogueLever, CatalogueTarget } from '../../../shared/model/catalogue.ts'
import type { Observation, Words } from '../../../shared/model/definition.ts'
import { spokenText } from '../../../shared/reading/levers/lever-number.ts'
import { pathMessages } from './path-messages.ts'
import type { PathState } from './use-path.ts'

/** Observations of the lever itself, by year. */
export function observationsOf(
  lever: CatalogueLever,
  { history }: Pick<Catalogue, 'history'>,
): Observation[] {
  return history
    .filter(({ variable }) => variable === lever.id)
    .toSorted((one, other) => one.year - other.year)
}

/** A target that stands beside a path. It is not about the lever: `variable` names what it is judged on. */
export interface TargetBeside {
  readonly target: CatalogueTarget
  readonly variable: Words
}

/**
 * Targets that can be read on the scale of the lever: of variables in the lever's unit whose formula reads the lever
 * (`readers`), and for the requested share of a budget line those of other shares of that line, such as the executed one.
 * What the lever itself could never be is on another scale, as the growth of the whole is for a shock to it.
 */
export function targetsBeside(
  lever: CatalogueLever,
  { targets, variables, budget }: Pick<Catalogue, 'targets' | 'variables' | 'budget'>,
  readers: readonly string[],
): TargetBeside[] {
  const isOfLine = (elements: readonly string[]) =>
    lever.family === budget.requested &&
    elements.length === lever.elements.length &&
    elements.every((element, index) => element === lever.elements[index])
  return targets.flatMap(target => {
    const variable = variables.find(({ id }) => id === target.variable)
    if (variable === undefined || variable.unit !== lever.unit) return []
    if (target.value < lever.range.min || target.value > lever.range.max) return []
    return readers.includes(variable.id) || isOfLine(variable.elements)
      ? [{ target, variable: variable.label }]
      : []
  })
}

/** An observation as it is said: `2025: 8,2 %, published`, and wherein it is not quite the same. */
export function observedWords(
  { year, value, standing, note }: Observation,
  { lever, unit, language }: Pick<PathState, 'lever' | 'unit' | 'language'>,
): string {
  const text = pathMessages[language]
  const standings = {
    published: text.standingPublished,
    derived: text.standingDerived,
    estimate: text.standingEstimate,
  }
  const words = text.observed(year, spokenText(value, lever.range, unit, language), standings[standing])
  return note === undefined ? words : `${words}. ${note[language]}`
}
