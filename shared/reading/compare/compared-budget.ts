/** The budget by line in every compared scenario: who gets which share, what that is in money, and what is left. */

import { type Catalogue, yearsOf } from '../../model/catalogue.ts'
import type { UnitDefinition, Words } from '../../model/definition.ts'
import type { PriceBasis } from '../../scenario/view.ts'
import { type Budget, type BudgetLine, budgetOf } from '../budget.ts'
import type { Compared, Comparison, Figure } from './compared.ts'

/** What a row of the budget is of: a line, the line that takes what is left, or all of them together. */
export type BudgetRowKind = 'line' | 'residual' | 'total'

export interface BudgetRow {
  /** Id of the line; `total` for the sum. */
  readonly id: string
  readonly kind: BudgetRowKind
  /** Null for the sum. */
  readonly name: Words | null
  /** Series to which the numbers lead. */
  readonly item: string
  /** Null where the run is missing. */
  readonly base: Figure | null
  readonly others: readonly (Figure | null)[]
}

/** Rows of one unit. */
export interface BudgetRows {
  readonly unit: UnitDefinition
  /** What the numbers are shares of; null where they are money. */
  readonly of: Words | null
  readonly rows: readonly BudgetRow[]
}

export interface ComparedBudget {
  readonly shares: BudgetRows
  /** In the price basis. Of money that is shown as the same shares again the sum alone, as a share of its own whole. */
  readonly money: BudgetRows
}

/** One run's numbers of a row, its own and those of its baseline. */
interface Pair {
  readonly own: number
  readonly baseline: number
}

/**
 * The lines of the budget of a year in the order of the bar, then their sum. As with results, every scenario is compared with
 * its own baseline where the base is the moving one.
 * @returns null while no scenario has a result.
 * @throws RangeError when a run lacks a series of the budget.
 */
export function comparedBudget(
  { base, others, inHand }: Comparison,
  year: number,
  basis: PriceBasis,
  catalogue: Catalogue,
): ComparedBudget | null {
  const years = yearsOf(catalogue)
  const budgetIn = ({ result }: Compared): Budget | null => {
    if (result === null) return null
    const { series, reference } = result
    return budgetOf(catalogue, { run: { years, series }, reference }, year, basis)
  }
  const baseBudget = budgetIn(base ?? inHand)
  const budgets = others.map(budgetIn)
  const sample = [baseBudget, ...budgets].find(each => each !== null)
  if (sample === undefined || sample === null) return null

  const figures = (pairIn: (budget: Budget) => Pair): Pick<BudgetRow, 'base' | 'others'> => {
    const pair = baseBudget === null ? null : pairIn(baseBudget)
    const baseValue = pair === null ? null : base === null ? pair.baseline : pair.own
    return {
      base: baseValue === null ? null : { value: baseValue, change: null },
      others: budgets.map(budget => {
        if (budget === null) return null
        const { own, baseline } = pairIn(budget)
        const from = base === null ? baseline : baseValue
        return { value: own, change: from === null ? null : own - from }
      }),
    }
  }
  const lineRows = (item: (line: BudgetLine) => string, pairOf: (line: BudgetLine) => Pair): BudgetRow[] =>
    sample.lines.map((line, place) => ({
      id: line.id,
      kind: line.lever === null ? 'residual' : 'line',
      name: line.short,
      item: item(line),
      ...figures(({ lines }) => pairOf(lines[place] ?? line)),
    }))
  const totalRow = (item: string, pairIn: (budget: Budget) => Pair): BudgetRow => ({
    id: 'total',
    kind: 'total',
    name: null,
    item,
    ...figures(pairIn),
  })

  const shareOf = ({ share, baseShare }: BudgetLine): Pair => ({ own: share, baseline: baseShare })
  const moneyOf = ({ money, baseMoney }: BudgetLine): Pair => ({ own: money, baseline: baseMoney })
  const residual = sample.lines.find(({ lever }) => lever === null)
  return {
    shares: {
      unit: sample.shareUnit,
      of: null,
      rows: [
        ...lineRows(({ allocated }) => allocated, shareOf),
        // What closes the sum of shares is the residual, whose formula says so.
        totalRow(residual?.allocated ?? sample.envelope, sumOf(shareOf)),
      ],
    },
    money:
      sample.moneyOf === null
        ? {
            unit: sample.moneyUnit,
            of: null,
            rows: [...lineRows(({ planned }) => planned, moneyOf), totalRow(sample.envelope, sumOf(moneyOf))],
          }
        : {
            unit: sample.totalUnit,
            of: sample.totalOf,
            rows: [
              totalRow(sample.envelope, ({ total, baseTotal }) => ({ own: total, baseline: baseTotal })),
            ],
          },
  }
}

function sumOf(pairOf: (line: BudgetLine) => Pair): (budget: Budget) => Pair {
  return ({ lines }) =>
    lines.map(pairOf).reduce((sum, { own, baseline }) => ({
      own: sum.own + own,
      baseline: sum.baseline + baseline,
    }))
}
