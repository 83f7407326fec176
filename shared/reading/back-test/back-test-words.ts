/** What a back-test found, in sentences; and the numbers that they are made of. */

import { formatNumber, NARROW_SPACE } from '../../locale/numbers.ts'
import type { BackTest, BackTestResult, Untested } from '../../model/back-test.ts'
import type { Language } from '../../model/definition.ts'
import { backTestMessages } from './back-test-messages.ts'

/** The name of a variable, lever or parameter by its id, in the language in force. */
export type NameOf = (id: string) => string

/** As many names as a sentence bears. */
const MOST_NAMES = 4

/** How many variables there are of each kind, and the mean errors of those tested by their behaviour. */
export interface BackTestCounts {
  readonly variables: number
  /** Variables of which a free run or a single equation that is no definition was compared. */
  readonly behaviour: number
  /** Variables of which a definition alone was. */
  readonly identity: number
  /** Variables without a test of years before the base year's run. */
  readonly untested: number
  /** Those of them that were never observed. */
  readonly never: number
  /** The larger mean absolute error, as a part, of each variable tested by behaviour; the largest first. */
  readonly errors: readonly { readonly variable: string; readonly mape: number }[]
}

/** Each variable counted once. */
export function backTestCounts({ tests, untested }: BackTestResult): BackTestCounts {
  const past = tests.filter(({ kind }) => kind !== 'base-run')
  const behaviour = new Set(past.filter(({ identity }) => !identity).map(({ variable }) => variable))
  const tested = new Set(past.map(({ variable }) => variable))
  const largest = new Map<string, number>()
  for (const { variable, identity, errors } of past)
    if (!identity && errors.mape !== null)
      largest.set(variable, Math.max(largest.get(variable) ?? 0, errors.mape))
  return {
    variables: tested.size + untested.length,
    behaviour: behaviour.size,
    identity: tested.size - behaviour.size,
    untested: untested.length,
    never: untested.filter(({ reason }) => reason === 'not-observed').length,
    errors: [...largest]
      .map(([variable, mape]) => ({ variable, mape }))
      .toSorted((one, other) => other.mape - one.mape),
  }
}

/** What was found, in one sentence; each number in it is one of the result's own. */
export function backTestLead(result: BackTestResult, nameOf: NameOf, language: Language): string {
  const text = backTestMessages[language]
  if (result.span === null) return text.noHistory
  const { errors, behaviour } = backTestCounts(result)
  const [worst] = errors
  if (worst === undefined) return behaviour === 0 ? text.leadNone : text.leadNoPercent(behaviour)
  const [name, most] = [nameOf(worst.variable), percentWords(worst.mape, language)]
  if (errors.length === 1) return text.leadOne(name, most)
  return text.lead(errors.length, percentWords(median(errors.map(({ mape }) => mape)), language), name, most)
}

/** How much of the model the history reaches; empty where there is no history. */
export function backTestCoverage(result: BackTestResult, language: Language): string {
  if (result.span === null) return ''
  const { first, last } = result.span
  const { variables, identity, untested, never } = backTestCounts(result)
  const span = first === last ? String(first) : `${first}–${last}`
  return backTestMessages[language].coverage(span, variables, identity, untested, never)
}

/** Why a variable cannot be tested. */
export function untestedWords(untested: Untested, nameOf: NameOf, language: Language): string {
  const text = backTestMessages[language]
  switch (untested.reason) {
    case 'not-observed':
      return text.untestedNever
    case 'anchored':
      return text.untestedAnchored
    case 'no-number':
      return text.untestedNoNumber
    case 'input-not-observed': {
      const names = untested.inputs.map(({ id, moment }) =>
        moment === 'now' ? nameOf(id) : text[moment](nameOf(id)),
      )
      return text.untestedInput(untested.year, someOf(names, language))
    }
  }
}

/** What stands behind a test, a sentence each: where it was started, what was not computed by the model, what was fitted. */
export function testRemarks(test: BackTest, nameOf: NameOf, language: Language): string[] {
  const text = backTestMessages[language]
  const { kind, start, driven, workedOut, fitted, identity, errors } = test
  const named = (ids: readonly string[]) => someOf(ids.map(nameOf), language)
  const { proportions } = errors
  return [
    ...(start === null ? [] : [text.startedIn(start)]),
    ...(driven.length === 0 ? [] : [text.driven(named(driven))]),
    ...(workedOut.length === 0 ? [] : [text.workedOut(named(workedOut))]),
    ...(fitted.length > 0
      ? [text.fitted(named(fitted))]
      : identity || kind === 'base-run'
        ? []
        : [text.notFitted]),
    ...(proportions === null || identity
      ? []
      : [
          text.proportions(
            wholePercent(proportions.bias, language),
            wholePercent(proportions.variation, language),
            wholePercent(proportions.covariation, language),
          ),
        ]),
  ]
}

/** A part of one in per cent, to one digit; what would be shown as nothing is said to lie between nothing and that digit: `< 0.1%`, `> −0.1%`. */
export function percentWords(part: number, language: Language, sign?: 'always'): string {
  const style = { language, decimals: 1, ...(sign === undefined ? {} : { sign }) }
  const isTiny = part !== 0 && Math.abs(part) < TINY
  const shown = isTiny ? Math.sign(part) * LEAST_SHOWN : part * 100
  return `${isTiny ? `${part > 0 ? '<' : '>'}${NARROW_SPACE}` : ''}${formatNumber(shown, style)}${percentSign(language)}`
}

/** Below half of the last digit that is shown, in per cent. */
const LEAST_SHOWN = 0.1
const TINY = LEAST_SHOWN / 200

function wholePercent(part: number, language: Language): string {
  return `${formatNumber(part * 100, { language, decimals: 0 })}${percentSign(language)}`
}

function percentSign(language: Language): string {
  return language === 'vi' ? `${NARROW_SPACE}%` : '%'
}

function someOf(names: readonly string[], language: Language): string {
  const left = names.length - MOST_NAMES
  return [
    ...names.slice(0, left === 1 ? MOST_NAMES + 1 : MOST_NAMES),
    ...(left > 1 ? [backTestMessages[language].more(left)] : []),
  ].join('; ')
}

function median(sorted: readonly number[]): number {
  const [low = 0, high = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ]
  return (low + high) / 2
}
