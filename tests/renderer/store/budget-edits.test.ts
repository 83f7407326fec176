/** A share of one budget line given to another. */

import { describe, expect, it } from 'vitest'
import { takeShare } from '../../../renderer/store/budget-edits.ts'
import { setLocked } from '../../../renderer/store/edits.ts'
import type { Step } from '../../../renderer/store/history.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { asking, catalogue, edit, edited, leverOf, scenarioOf, screen } from '../envelope/shipped-budget.ts'

const YEAR = 2030

function requested(document: ScenarioDocument, line: string, year = YEAR): number {
  const lever = leverOf(line)
  const path = scenarioOf(document).levers[lever.id] ?? null
  return samplePath(path, groundOf(lever, catalogue))[year - catalogue.baseYear] ?? Number.NaN
}

const empty = edited([])
const take = (from: string, to: string, share: number, document = empty, year = YEAR) =>
  takeShare(document, scenarioOf(document).id, { from, to, share, year }, catalogue)

describe('taking from one line for another', () => {
  it('lowers the one request and raises the other by the same share in the year', () => {
    const after = take('education', 'culture', 0.01)
    expect(requested(after, 'education')).toBeCloseTo(requested(empty, 'education') - 0.01, 12)
    expect(requested(after, 'culture')).toBeCloseTo(requested(empty, 'culture') + 0.01, 12)
  })

  it('leaves every other request as it is', () => {
    const { levers } = scenarioOf(take('education', 'culture', 0.01))
    expect(Object.keys(levers).toSorted()).toEqual([leverOf('culture').id, leverOf('education').id])
  })

  it('moves only the other line where the residual gives or takes', () => {
    const given = take('infra', 'culture', 0.01)
    expect(Object.keys(scenarioOf(given).levers)).toEqual([leverOf('culture').id])
    expect(requested(given, 'culture')).toBeCloseTo(requested(empty, 'culture') + 0.01, 12)
    const taken = take('health', 'infra', 0.01)
    expect(Object.keys(scenarioOf(taken).levers)).toEqual([leverOf('health').id])
    expect(requested(taken, 'health')).toBeCloseTo(requested(empty, 'health') - 0.01, 12)
  })

  it('lets the other years go as the path of each lever goes when a hand sets it', () => {
    const after = take('education', 'culture', 0.01)
    expect(scenarioOf(after).levers[leverOf('culture').id]).toMatchObject({ shape: 'ramp', to: YEAR })
    expect(requested(after, 'culture', 2040)).toBe(requested(after, 'culture'))
  })

  it('ends exactly at a bound when all is taken', () => {
    const all = requested(empty, 'culture') - leverOf('culture').range.min
    expect(requested(take('culture', 'health', all), 'culture')).toBe(leverOf('culture').range.min)
  })

  it('does nothing where either line is locked, in outturn, or from a line to itself', () => {
    const { id } = scenarioOf(empty)
    const locked = setLocked(empty, id, leverOf('culture').id, true)
    expect(take('culture', 'health', 0.01, locked)).toBe(locked)
    expect(take('health', 'culture', 0.01, locked)).toBe(locked)
    expect(take('infra', 'culture', 0.01, locked)).toBe(locked)
    expect(take('culture', 'health', 0.01, empty, catalogue.lastOutturn)).toBe(empty)
    expect(take('culture', 'culture', 0.01)).toBe(empty)
  })

  it('is one step of undo, named by its lines and its share', () => {
    const before = edited([{ kind: 'set', line: 'culture', year: YEAR, at: 0.5 }])
    const after = edit([{ kind: 'take', from: 'education', to: 'culture', year: YEAR, part: 0.1 }])
    const last: Step | undefined = screen.store.getState().past.at(-1)
    expect(last?.label).toMatchObject({ kind: 'take', from: 'education', to: 'culture' })
    expect(screen.store.getState().past).toHaveLength(2)
    screen.actions.undo()
    expect(screen.store.getState().document).toEqual(before)
    screen.actions.redo()
    expect(screen.store.getState().document).toEqual(after)
  })

  it('leaves requests in sum as they are between two lines that ask', () => {
    const total = (document: ScenarioDocument) =>
      asking.reduce((sum, line) => sum + requested(document, line), 0)
    expect(total(take('admin', 'science', 0.02))).toBeCloseTo(total(empty), 12)
  })
})

describe('a padlock', () => {
  const lock = { kind: 'lock', line: 'culture', isLocked: true } as const

  it('is a step of undo like any other', () => {
    edited([lock])
    expect(scenarioOf(screen.store.getState().document).locked).toEqual([leverOf('culture').id])
    expect(screen.store.getState().past.at(-1)?.label).toEqual({
      kind: 'lock',
      lever: leverOf('culture').id,
      isLocked: true,
    })
    screen.actions.undo()
    expect(scenarioOf(screen.store.getState().document).locked).toEqual([])
  })

  it('keeps its line from hand, field, path, reset, reset of all and take', () => {
    const start = edited([{ kind: 'set', line: 'culture', year: YEAR, at: 0.5 }, lock])
    const path = scenarioOf(start).levers[leverOf('culture').id]
    const after = edit([
      { kind: 'set', line: 'culture', year: YEAR, at: 1 },
      { kind: 'hold', line: 'culture', at: 0 },
      { kind: 'reset', line: 'culture' },
      { kind: 'reset-all' },
      { kind: 'take', from: 'culture', to: 'health', year: YEAR, part: 1 },
      { kind: 'take', from: 'infra', to: 'culture', year: YEAR, part: 1 },
    ])
    expect(scenarioOf(after).levers[leverOf('culture').id]).toBe(path)
  })

  it('released, lets the line move again', () => {
    const after = edited([
      lock,
      { kind: 'lock', line: 'culture', isLocked: false },
      { kind: 'set', line: 'culture', year: YEAR, at: 1 },
    ])
    expect(requested(after, 'culture')).toBe(leverOf('culture').range.max)
  })
})
