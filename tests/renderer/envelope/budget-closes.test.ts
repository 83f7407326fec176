/** The budget closes in every year, whatever is done to it: the edits of the screen through the engine of the shipped pack. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overRequestWords } from '../../../renderer/features/envelope/budget-words.ts'
import { requestsIn, totalOf } from '../../../renderer/features/envelope/requests.ts'
import { tableRow } from '../../../renderer/features/envelope/table-rows.ts'
import { budgetOf, budgetsOf, cutYears } from '../../../shared/reading/budget.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import {
  answerTo,
  asking,
  type BudgetEdit,
  budgetEdit,
  catalogue,
  edit,
  edited,
  leverOf,
  scenarioOf,
} from './shipped-budget.ts'

const set = (line: string, year: number, at: number): BudgetEdit => ({ kind: 'set', line, year, at })

const pathOf = (document: ScenarioDocument, line: string) => scenarioOf(document).levers[leverOf(line).id]

/** Requests of education and health at the upper ends of their ranges leave less than the floor. */
const tooMuch = edited([set('education', 2030, 1), set('health', 2030, 1)])

describe('the budget', () => {
  it('closes to 1e-9 in every year after any sequence of edits', () => {
    fc.assert(
      fc.property(fc.array(budgetEdit, { minLength: 1, maxLength: 12 }), edits => {
        const { run, reference } = answerTo(edited(edits))
        for (const { sum, moneySum, total, lines } of budgetsOf(catalogue, { run, reference }, 'current')) {
          expect(Math.abs(sum - 1)).toBeLessThanOrEqual(1e-9)
          expect(Math.abs(moneySum - total)).toBeLessThanOrEqual(1e-9 * total)
          expect(lines).toHaveLength(catalogue.budget.order.length)
        }
      }),
      { numRuns: 1000 },
    )
  }, 120_000)

  it('closes after a thousand edits in a row', () => {
    fc.assert(
      fc.property(fc.array(budgetEdit, { minLength: 1000, maxLength: 1000 }), edits => {
        const { run, reference } = answerTo(edited(edits))
        for (const { sum } of budgetsOf(catalogue, { run, reference }, 'current')) {
          expect(Math.abs(sum - 1)).toBeLessThanOrEqual(1e-9)
        }
      }),
      { numRuns: 3 },
    )
  }, 120_000)

  it('leaves every request alone that was not touched, in every year', () => {
    fc.assert(
      fc.property(fc.array(budgetEdit, { maxLength: 6 }), budgetEdit, (edits, last) => {
        const before = edited(edits)
        const then = edit([last])
        const touched =
          last.kind === 'take'
            ? [last.from, last.to]
            : 'line' in last
              ? [last.line]
              : last.kind === 'reset-all'
                ? asking
                : []
        for (const line of asking.filter(each => !touched.includes(each))) {
          expect(pathOf(then, line)).toBe(pathOf(before, line))
        }
      }),
    )
  })

  it('never moves a line that is locked', () => {
    const lock: BudgetEdit = { kind: 'lock', line: 'culture', isLocked: true }
    const others = fc.array(
      budgetEdit.filter(({ kind }) => kind !== 'lock'),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(others, edits => {
        const locked = edited([set('culture', 2030, 0.5), lock])
        expect(pathOf(edit(edits), 'culture')).toBe(pathOf(locked, 'culture'))
      }),
    )
  })

  it('lets the residual have what one line gives up, and takes nothing from another', () => {
    const { run, reference } = answerTo(edited([set('culture', 2030, 1)]))
    const { lines } = budgetOf(catalogue, { run, reference }, 2030, 'current')
    const moved = lines.filter(({ share, baseShare }) => Math.abs(share - baseShare) > 1e-12)
    expect(moved.map(({ id }) => id)).toEqual(['culture', 'infra'])
    expect(moved.reduce((sum, { share, baseShare }) => sum + share - baseShare, 0)).toBeCloseTo(0, 12)
  })
})

describe('requests that leave less than the floor', () => {
  const { run, reference } = answerTo(tooMuch)
  const budget = budgetOf(catalogue, { run, reference }, 2030, 'current')
  const requests = requestsIn(catalogue, scenarioOf(tooMuch), 2030)

  it('are all cut by one factor, which is shown', () => {
    const { granted } = budget.overRequest ?? { granted: 0 }
    expect(granted).toBeLessThan(1)
    for (const { line, value } of requests) {
      expect(budget.lines.find(({ id }) => id === line)?.share).toBeCloseTo(value * granted, 12)
    }
  })

  it('leave the residual its floor', () => {
    expect(budget.lines.find(({ lever }) => lever === null)?.share).toBeCloseTo(budget.floor, 12)
  })

  it('are told by their excess in shares and money', () => {
    expect(budget.overRequest?.excess).toBeCloseTo(totalOf(requests) - (1 - budget.floor), 12)
    expect(budget.overRequest?.money).toBeCloseTo((totalOf(requests) - (1 - budget.floor)) * budget.total, 6)
  })

  it('raise the flag of the pack in the years in which they are cut, and only in those', () => {
    const flag = run.flags.find(({ id }) => id === 'f_overcommit')
    const cut = cutYears(catalogue, run)
    expect(cut).toContain(2030)
    expect(flag?.years).toEqual(cut)
    expect(cutYears(catalogue, answerTo(edited([])).run)).toEqual([])
  })

  it('are kept as they were asked for: nothing is refused', () => {
    expect(requests.find(({ line }) => line === 'education')?.value).toBe(leverOf('education').range.max)
  })

  it('are said in words and money, with the years', () => {
    const [words] = overRequestWords(budget, cutYears(catalogue, run), 'vi')
    expect(words).toMatch(
      /^Đề xuất vượt \d+,\d điểm % \(\d+\.\d{3} tỷ đồng\): mọi lĩnh vực được giao \d+,\d\u202f% mức đề xuất; hạ tầng kinh tế giữ sàn 20\u202f% · Năm bị cắt giảm: 20\d\d/,
    )
  })

  it('are named in another year by the years alone', () => {
    const earlier = budgetOf(catalogue, { run, reference }, 2026, 'current')
    expect(overRequestWords(earlier, cutYears(catalogue, run), 'en')).toEqual([
      expect.stringMatching(/^Requests exceed the budget and are cut in 20\d\d–2045$/),
    ])
  })
})

describe('the table', () => {
  const { run, reference } = answerTo(tooMuch)
  const known = { lastOutturn: catalogue.lastOutturn, scaling: catalogue.budget.scaling }

  it('has the numbers of the bar in every year and in both units, and sums that close', () => {
    for (const year of run.years) {
      const budget = budgetOf(catalogue, { run, reference }, year, 'current')
      const shares = tableRow(budget, 'share', known, 'vi').cells
      const money = tableRow(budget, 'money', known, 'vi').cells
      budget.lines.forEach((line, index) => {
        expect(shares[index]).toMatchObject({
          column: line.id,
          value: Number((line.share * 100).toPrecision(12)),
        })
        expect(money[index]).toMatchObject({ column: line.id, value: Number(line.money.toPrecision(12)) })
      })
      expect(shares.find(({ column }) => column === 'total')?.text).toBe('100,00')
      expect(money.find(({ column }) => column === 'total')?.value).toBeCloseTo(budget.total, 3)
    }
  })
})
