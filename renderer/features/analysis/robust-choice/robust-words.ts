/** What an answer says, in sentences that a meeting can be read. */

import type {
  ComparedScenario,
  CountedShare,
  SwitchValue,
  VariedRange,
} from '../../../../shared/analysis/robust-choice.ts'
import type { Answer } from '../../../../shared/contract/analysis.ts'
import { inSentence } from '../../../../shared/locale/in-sentence.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { difference, quantity } from '../../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition, Words } from '../../../../shared/model/definition.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { chanceWords, percent } from '../uncertainty/ensemble-words.ts'
import { robustMessages } from './robust-messages.ts'

type RobustAnswer = Answer<'robust-choice'>

/** `82 %`; `< 1 %` of what happened in no draw. */
export function shareWords({ share, low, high }: CountedShare, language: Language): string {
  return chanceWords({ chance: share, low, high }, language).chance
}

/** `79–85 %`, with a decimal where whole per cent would be one number. */
export function intervalWords({ low, high }: CountedShare, language: Language): string {
  const whole = [low, high].map(share => formatNumber(share * 100, { language, decimals: 0 }))
  const fine = [low, high].map(share => formatNumber(share * 100, { language, decimals: 1 }))
  return percent((whole[0] === whole[1] ? fine : whole).join('–'), language)
}

/** The interval behind a share, in brackets; nothing behind a bound, which says it already. */
export function inBrackets(counted: CountedShare, language: Language): string {
  const isBound = counted.share === 0 || counted.share === 1
  return isBound ? '' : ` (${intervalWords(counted, language)})`
}

/** The sentences at the top: who is better how often, how sure that is, who is regretted least, and what would turn it. */
export function leadWords(
  answer: RobustAnswer,
  unit: UnitDefinition,
  catalogue: Catalogue,
  language: Language,
): string[] {
  const text = robustMessages[language]
  const { scenarios, pairs, switches } = answer
  if (scenarios.every(({ tied }) => tied === 1)) return [text.allTied]
  const [pair] = pairs
  const sentences: string[] = []
  if (pair !== undefined && pairs.length === 1) {
    const isFirst = pair.firstBetter.share >= pair.secondBetter.share
    const better = isFirst ? pair.firstBetter : pair.secondBetter
    const [winner, loser] = isFirst ? [pair.first, pair.second] : [pair.second, pair.first]
    sentences.push(
      text.beats(
        quoted(titleOf(answer, winner)),
        quoted(titleOf(answer, loser)),
        shareWords(better, language),
        inBrackets(better, language),
      ),
    )
    if (better.low < 0.5 && better.high > 0.5) sentences.push(text.unclear)
    if (pair.tied > 0)
      sentences.push(
        text.someTied(percent(formatNumber(pair.tied * 100, { language, decimals: 1 }), language)),
      )
  } else {
    const best = greatest(scenarios, ({ best: { share } }) => share)
    if (best !== null)
      sentences.push(
        text.bestOf(quoted(best.title), shareWords(best.best, language), inBrackets(best.best, language)),
      )
  }
  const calm = greatest(scenarios, ({ regret }) => -regret.mean)
  // A scenario that is the best in every draw is not said to be regretted by nothing.
  const regret = calm === null ? '' : unsigned(calm.regret.mean, unit, language)
  if (calm !== null && regret !== unsigned(0, unit, language))
    sentences.push(text.leastRegret(quoted(calm.title), regret))
  const [nearest] = switches
  if (nearest !== undefined) sentences.push(switchWords(nearest, answer, catalogue, language).sentence)
  return sentences
}

/** A name that somebody gave, in a sentence. */
function quoted(title: string): string {
  return `“${title}”`
}

export function titleOf({ scenarios }: Pick<RobustAnswer, 'scenarios'>, id: string): string {
  return scenarios.find(each => each.id === id)?.title ?? id
}

/** The unit of differences, in brackets behind the name of a table. */
export function unitInBrackets(unit: UnitDefinition, language: Language, isDifference: boolean): string {
  const label = (isDifference ? (unit.difference ?? unit.label) : unit.label)[language]
  return label === '' ? '' : ` (${label})`
}

export interface ToldSwitch {
  /** The input; of a lever the year too, or that its path is moved. */
  readonly name: string
  /** Where the two come level and where the input stands now, in its unit: levels, or amounts by which a path is moved. */
  readonly at: number
  readonly now: number
  readonly unit: UnitDefinition
  /** The same in words. */
  readonly level: string
  readonly today: string
  /** All of it in a sentence. */
  readonly sentence: string
}

/** Where an input turns a pair: at a level where both have the same, by an amount where their paths differ. */
export function switchWords(
  { first, second, input, value }: SwitchValue,
  answer: RobustAnswer,
  catalogue: Catalogue,
  language: Language,
): ToldSwitch {
  const text = robustMessages[language]
  const [one, other] = [quoted(titleOf(answer, first)), quoted(titleOf(answer, second))]
  const { label, unit } = inputOf(input, catalogue)
  const own = label[language]
  const range = answer.inputs.find(({ id }) => id === input)
  const levels = range === undefined ? null : levelsOf(range, value, first, second, answer, catalogue)
  if (range === undefined || levels === null) {
    const now = range?.centre ?? 0
    const [level, today] = [value, now].map(each => difference(each, unit, { language }).text)
    const words = { level: level ?? '', today: today ?? '' }
    const sentence = text.switchBy(one, other, inSentence(own), words.level)
    return { name: text.moved(own), at: value, now, unit, ...words, sentence }
  }
  const { at, now } = levels
  const name = range.kind === 'lever' ? text.inYear(own, answer.year) : own
  const level = quantity(at, unit, { language }).text
  const today = quantity(now, unit, { language }).text
  const way = at < now ? text.falls : text.rises
  return {
    name,
    at,
    now,
    unit,
    level,
    today,
    sentence: text.switchAt(one, other, inSentence(name), way, level, today),
  }
}

/** The input's level at the switch and at its centre; null for a lever whose path is not the same in both scenarios. */
function levelsOf(
  range: VariedRange,
  value: number,
  first: string,
  second: string,
  { scenarios }: RobustAnswer,
  catalogue: Catalogue,
): { readonly at: number; readonly now: number } | null {
  if (range.kind === 'parameter') return { at: value, now: range.centre }
  const own = [first, second].map(id => range.own[scenarios.findIndex(each => each.id === id)])
  const [level, otherLevel] = own
  if (level === undefined || level !== otherLevel) return null
  const { min, max } = itemOf(catalogue.levers, range.id).range
  const within = (moved: number) => Math.min(Math.max(moved, min), max)
  return { at: within(level + value), now: within(level + range.centre) }
}

/** @throws RangeError for what the model does not have, which no answer of it names. */
export function inputOf(
  id: string,
  { levers, parameters, units }: Pick<Catalogue, 'levers' | 'parameters' | 'units'>,
): { readonly label: Words; readonly unit: UnitDefinition } {
  const item = [...levers, ...parameters].find(each => each.id === id)
  if (item === undefined) throw new RangeError(`the catalogue has no ${id}`)
  return { label: item.label, unit: itemOf(units, item.unit) }
}

/** An amount of a difference without a sign: `0,30 điểm %`. */
function unsigned(value: number, unit: UnitDefinition, language: Language): string {
  return difference(value, unit, { language }).text.replace(/^\+/, '')
}

function greatest(
  scenarios: readonly ComparedScenario[],
  by: (scenario: ComparedScenario) => number,
): ComparedScenario | null {
  return scenarios.reduce<ComparedScenario | null>(
    (best, each) => (best === null || by(each) > by(best) ? each : best),
    null,
  )
}
