/** What is written on the budget bar, with as much detail as its width has room for. */

import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import type { ChartLook, TextWeight } from '../charts/chart-look.ts'
import {
  fitsInto,
  type LineTexts,
  layOutBar,
  leaderCount,
  type PlacedLine,
  type TextSize,
} from './bar-layout.ts'
import type { Budget, BudgetLine } from './budget.ts'
import { envelopeMessages } from './envelope-messages.ts'

export interface LineLabel {
  readonly name: string
  /** Behind the name, quieter: the difference from the baseline, and that this line takes what is left. */
  readonly note: string
  readonly long: string
  readonly short: string
  readonly amount: string
  readonly amountUnit: string
  readonly state: 'untouched' | 'changed' | 'residual'
  /** A padlock stands before the name. */
  readonly isLocked: boolean
}

/** How much is written. */
interface Detail {
  /** That the last line takes what is left. */
  readonly residual: boolean
  /** The differences from the baseline. */
  readonly changes: boolean
  /** The unit of the first difference. */
  readonly changeUnit: boolean
  /** The unit of the first and the last amount. */
  readonly amountUnit: boolean
}

/** The names and shares that must be there. */
const least: Detail = { residual: false, changes: false, changeUnit: false, amountUnit: false }

/** From the most detailed on: the residual's label, the longest, is shortened first, differences go later. */
const details: readonly Detail[] = [
  { residual: true, changes: true, changeUnit: true, amountUnit: true },
  { ...least, changes: true, changeUnit: true, amountUnit: true },
  { ...least, changes: true, amountUnit: true },
  { ...least, amountUnit: true },
]

export interface FittedBar {
  readonly labels: readonly LineLabel[]
  readonly placed: readonly PlacedLine[]
}

/**
 * The bar with as many words as fit its width, in pixels, without leading a label away from its segment.
 * @param locked ids of the levers that the planner locked.
 */
export function fitBar(
  budget: Budget,
  locked: readonly string[],
  width: number,
  look: ChartLook,
  language: Language,
): FittedBar {
  const barWith = (detail: Detail) => {
    const labels = labelsOf(budget, locked, detail, language)
    return { labels, placed: layOutBar(textsOf(budget, labels, look), width, look.scale) }
  }
  const plainest = barWith(least)
  const unavoidable = leaderCount(plainest.placed)
  for (const detail of details) {
    const bar = barWith(detail)
    if (fitsInto(width, bar.placed) && leaderCount(bar.placed) <= unavoidable) return bar
  }
  return plainest
}

/** One decimal is what a planner compares on a bar of a thousand pixels. */
export const SHARE_DECIMALS = 1

function labelsOf(
  budget: Budget,
  locked: readonly string[],
  detail: Detail,
  language: Language,
): LineLabel[] {
  const { shareUnit, moneyUnit, lines } = budget
  const changes = lines.map(line => changeOf(line, shareUnit, language))
  const firstChanged = changes.findIndex(change => change !== null)
  return lines.map((line, index) => {
    const change = changes[index] ?? null
    const isResidual = line.lever === null
    const withUnit = detail.changeUnit && (index === firstChanged || (isResidual && detail.residual))
    const share = quantity(line.share, shareUnit, { language, decimals: SHARE_DECIMALS })
    const money = quantity(line.money, moneyUnit, { language })
    const residual = isResidual && detail.residual ? ` · ${envelopeMessages[language].residual}` : ''
    const changeWords = change === null || !detail.changes ? '' : ` ${withUnit ? change.text : change.number}`
    return {
      name: line.short[language],
      note: `${residual}${changeWords}`,
      long: share.text,
      short: share.number,
      amount: money.number,
      amountUnit: detail.amountUnit && (index === 0 || isResidual) ? money.unit : '',
      state: isResidual ? 'residual' : change === null ? 'untouched' : 'changed',
      isLocked: line.lever !== null && locked.includes(line.lever),
    }
  })
}

/** The difference from the baseline; null where it does not show. */
function changeOf({ share, baseShare }: BudgetLine, unit: UnitDefinition, language: Language) {
  const change = difference(share - baseShare, unit, { language, decimals: SHARE_DECIMALS })
  return /[1-9]/.test(change.number) ? change : null
}

/** Of the padlock with the air behind it, in rem/16. */
const LOCK_WIDTH = 15

function textsOf(budget: Budget, labels: readonly LineLabel[], look: ChartLook): LineTexts[] {
  const sized = (text: string, weight: TextWeight): TextSize => ({
    text,
    width: (look.measure(text, weight) * look.labelSize) / look.fontSize,
  })
  return budget.lines.flatMap((line, index) => {
    const label = labels[index]
    if (label === undefined) return []
    const weight = label.state === 'changed' ? 600 : 400
    const padlock = label.isLocked ? LOCK_WIDTH * look.scale : 0
    const named = (text: string): TextSize => {
      const size = sized(text, weight)
      return { ...size, width: size.width + padlock }
    }
    return {
      id: line.id,
      share: line.share,
      isResidual: line.lever === null,
      name: named(`${label.name}${label.note}`),
      nameAndShare: named(`${label.name} ${label.short}${label.note}`),
      amount: sized(`${label.amount} ${label.amountUnit}`.trim(), weight),
      inside: [
        sized(label.long, 600),
        { ...sized(label.short, 400), width: look.measure(label.short, 400) * 0.9 },
      ],
    }
  })
}
