/** What a goal seek found, in sentences. */

import type { Aim } from '../../../../shared/analysis/aim.ts'
import type { BestMove, GoalStop, MovedRun } from '../../../../shared/analysis/goal-seek.ts'
import { formatNumber, NARROW_SPACE } from '../../../../shared/locale/numbers.ts'
import { difference, quantity, stepDecimals } from '../../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition } from '../../../../shared/model/definition.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { goalSeekMessages } from './goal-seek-messages.ts'

type Known = Pick<Catalogue, 'levers' | 'variables' | 'units' | 'dimensions' | 'budget' | 'horizon'>

/** A value of a variable with its unit. */
export function valueText(value: number, variable: string, catalogue: Known, language: Language): string {
  return quantity(value, unitOf(variable, catalogue), { language }).text
}

export function unitOf(variable: string, catalogue: Known): UnitDefinition {
  return itemOf(catalogue.units, itemOf(catalogue.variables, variable).unit)
}

/** A level of a lever with its unit, one digit finer than its steps: what is found seldom falls on one. */
export function levelText(level: number, leverId: string, catalogue: Known, language: Language): string {
  const { range, unit: unitId } = itemOf(catalogue.levers, leverId)
  const unit = itemOf(catalogue.units, unitId)
  return quantity(level, unit, { language, decimals: stepDecimals(range.step, unit) + 1 }).text
}

/** A part of the way: `78,4 %`. */
function partText(part: number, language: Language): string {
  const percent = formatNumber(Math.abs(part) * 100, { language, decimals: 1 })
  return language === 'vi' ? `${percent}${NARROW_SPACE}%` : `${percent}%`
}

/** Where the levers of a run stand: a single one at its level, several by the part of their way. */
export function positionWords(
  { position, levers }: Pick<MovedRun, 'position' | 'levers'>,
  by: number,
  catalogue: Known,
  language: Language,
): string {
  const t = goalSeekMessages[language]
  const [only, ...others] = levers
  if (only === undefined || others.length > 0) {
    return t.partOfWay(partText(position, language), position < 0 ? 'low' : 'high')
  }
  const name = itemOf(catalogue.levers, only.id).short[language]
  const say = (level: number) => levelText(level, only.id, catalogue, language)
  return t.setTo(name, say(only.level), by, say(only.now))
}

/** Why an aim cannot be reached, how near it is, and when it would be: one sentence each. */
export function unreachableWords(
  best: BestMove,
  aim: Pick<Aim, 'variable' | 'value'>,
  by: number,
  catalogue: Known,
  language: Language,
): string[] {
  const t = goalSeekMessages[language]
  const unit = unitOf(aim.variable, catalogue)
  const gap = difference(Math.abs(best.value - aim.value), unit, { language }).text.replace('+', '')
  return [
    t.unreachable(valueText(best.value, aim.variable, catalogue, language), gap),
    `${positionWords(best, by, catalogue, language)}.`,
    stopWords(best.stop, language),
    best.firstYear === null ? t.noYear(catalogue.horizon) : t.firstYear(best.firstYear),
  ]
}

function stopWords(stop: GoalStop, language: Language): string {
  const t = goalSeekMessages[language]
  switch (stop.kind) {
    case 'bound':
      return t.stopBound(stop.end)
    case 'envelope':
      return t.stopEnvelope(stop.year)
    case 'turn':
      return t.stopTurn
    case 'flat':
      return t.stopFlat
    case 'failure':
      return t.stopFailure
  }
}

/** What the line that takes the rest is left with; null where that is the same to the digits shown. */
export function residualWords(
  { now, moved }: MovedRun['residual'],
  year: number,
  catalogue: Known,
  language: Language,
): string | null {
  const { dimension, residual, allocated } = catalogue.budget
  const line = catalogue.dimensions
    .find(({ id }) => id === dimension)
    ?.elements.find(({ id }) => id === residual)
  const say = (share: number) => valueText(share, `${allocated}[${residual}]`, catalogue, language)
  if (line === undefined || say(now) === say(moved)) return null
  return goalSeekMessages[language].residual(line.short[language], say(now), say(moved), year)
}
