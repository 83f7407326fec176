/** What is written on the budget bar, with as much detail as its width has room for. */

import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import type { Budget, BudgetLine } from '../../../shared/reading/budget.ts'
import type { ChartLook, TextWeight } from '../../../shared/reading/charts/chart-look.ts'
import {
  fitsInto,
  type LineTexts,
  layOutBar,
  leaderCount,
  type PlacedLine,
  type TextSize,
} from './bar-layout.ts'
import { unitWords } from './budget-words.ts'
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

/** How much is written; the differences from the baseline stay as long as there is any room for them. */
interface Detail {
  /** That the last line takes what is left. */
  readonly residual: boolean
  readonly changes: boolean
  /** The unit of the first difference. */
  readonly changeUnit: boolean
  /** Which amounts have their unit: the first and the last, or the last one, which has the most room. */
  readonly amountUnit: 'ends' | 'last' | 'none'
  /** Of a name, before the rest of it gives way to its difference. */
  readonly letters: number
}

const numbersOnly: Detail = {
  residual: false,
  changes: true,
  changeUnit: false,
  amountUnit: 'none',
  letters: Number.POSITIVE_INFINITY,
}

/** From the most detailed on: units go first, as they stand beside the total as well. */
const details: readonly Detail[] = [
  { ...numbersOnly, residual: true, changeUnit: true },
  { ...numbersOnly, residual: true },
  numbersOnly,
].flatMap(detail => (['ends', 'last', 'none'] as const).map(amountUnit => ({ ...detail, amountUnit })))

/** Where whole names and numbers together are too wide, the names become shorter and shorter. */
const narrowDetails: readonly Detail[] = [10, 8, 6, 5, 4, 3].map(letters => ({ ...numbersOnly, letters }))

/** Where not even those find room. */
const namesOnly: Detail = { ...numbersOnly, changes: false }

export interface FittedBar {
  readonly labels: readonly LineLabel[]
  readonly placed: readonly PlacedLine[]
}

/**
 * The bar with as many words as fit its width, in pixels, without leading more labels away from their segments than
 * the names and differences alone do.
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
  const plainest = barWith(numbersOnly)
  if (!fitsInto(width, plainest.placed)) {
    const narrowed = narrowDetails.map(barWith)
    return narrowed.find(({ placed }) => fitsInto(width, placed)) ?? barWith(namesOnly)
  }
  const unavoidable = leaderCount(plainest.placed)
  const detailed = details.map(barWith)
  return (
    detailed.find(({ placed }) => fitsInto(width, placed) && leaderCount(placed) <= unavoidable) ?? plainest
  )
}

/** One decimal is what a planner compares on a bar of a thousand pixels. */
export const SHARE_DECIMALS = 1

function labelsOf(
  budget: Budget,
  locked: readonly string[],
  detail: Detail,
  language: Language,
): LineLabel[] {
  const { shareUnit, moneyUnit, moneyOf, lines } = budget
  const changes = lines.map(line => changeOf(line, shareUnit, language))
  const firstChanged = changes.findIndex(change => change !== null)
  return lines.map((line, index) => {
    const change = changes[index] ?? null
    const isResidual = line.lever === null
    const withUnit = detail.changeUnit && (index === firstChanged || (isResidual && detail.residual))
    const isNamed =
      (isResidual && detail.amountUnit !== 'none') || (index === 0 && detail.amountUnit === 'ends')
    const share = quantity(line.share, shareUnit, { language, decimals: SHARE_DECIMALS })
    const money = quantity(line.money, moneyUnit, { language })
    const residual = isResidual && detail.residual ? ` · ${envelopeMessages[language].residual}` : ''
    const changeWords = change === null || !detail.changes ? '' : ` ${withUnit ? change.text : change.number}`
    return {
      name: shortened(line.short[language], detail.letters),
      note: `${residual}${changeWords}`,
      long: share.text,
      short: share.number,
      amount: money.number,
      amountUnit: isNamed ? unitWords(moneyUnit, moneyOf, language) : '',
      state: isResidual ? 'residual' : change === null ? 'untouched' : 'changed',
      isLocked: line.lever !== null && locked.includes(line.lever),
    }
  })
}

function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`
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
