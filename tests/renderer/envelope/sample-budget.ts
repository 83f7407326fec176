/** A budget of a thousand for tests of what shows and moves it; the line `Works` is the residual. */

import type { BudgetRequest } from '../../../renderer/features/envelope/requests.ts'
import type { Budget, BudgetLine } from '../../../shared/reading/budget.ts'
import { money, share } from '../kpis/sample-headline.ts'
import { sampleLever } from '../sample-lever.ts'

const WHOLE = 1000

/** A line with its share now and in the baseline. */
export function line(name: string, of: number, was = of): BudgetLine {
  return {
    id: name,
    label: { en: name, vi: name },
    short: { en: name, vi: name },
    lever: name === 'Works' ? null : `share[${name}]`,
    allocated: `sh[${name}]`,
    planned: `plan[${name}]`,
    share: of,
    baseShare: was,
    money: of * WHOLE,
    baseMoney: was * WHOLE,
  }
}

export function budgetWith(lines: readonly BudgetLine[], over: Partial<Budget> = {}): Budget {
  return {
    year: 2030,
    name: { en: 'Envelope', vi: 'Tổng dự toán' },
    envelope: 'envelope',
    total: WHOLE,
    baseTotal: WHOLE,
    totalUnit: money,
    moneyUnit: money,
    totalOf: null,
    moneyOf: null,
    shareUnit: share,
    lines,
    sum: lines.reduce((sum, each) => sum + each.share, 0),
    moneySum: lines.reduce((sum, each) => sum + each.money, 0),
    floor: 0.2,
    whole: { money: WHOLE, unit: money },
    overRequest: null,
    ...over,
  }
}

/** What a line asks for; its lever goes from nothing to 50 %. */
export function request(name: string, value: number, over: Partial<BudgetRequest> = {}): BudgetRequest {
  return {
    line: name,
    lever: sampleLever({
      id: `share[${name}]`,
      elements: [name],
      range: { min: 0, max: 0.5, step: 0.001 },
    }),
    value,
    standard: value,
    isLocked: false,
    isExecuted: false,
    ...over,
  }
}
