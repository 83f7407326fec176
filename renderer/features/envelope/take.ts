/** Moving a share from one line to another: who has how much to give, who can take, and how both stand afterwards. */

import type { Budget } from '../../../shared/reading/budget.ts'
import { grantedPart } from './allocation.ts'
import { type BudgetRequest, totalOf } from './requests.ts'

/** Why a line cannot give or take. */
export type TakeBar = 'locked' | 'lowest' | 'floor' | 'highest'

export interface TakeLine {
  /** Id of the line. */
  readonly id: string
  readonly request: BudgetRequest | null
  /** The share that it can give, and take, of the whole: down and up to the bounds of its lever; the residual gives down to its floor. */
  readonly spare: number
  readonly room: number
  readonly barsGiving: TakeBar | null
  readonly barsTaking: TakeBar | null
}

/** Less than a billionth of the budget is nothing to give. */
const NOTHING = 1e-9

/**
 * Every line of the bar as giver and taker. Requests are what moves, not what they were cut to.
 * @param requests those of the budget's year.
 */
export function takeLines(
  budget: Pick<Budget, 'floor'> & { readonly lines: readonly Pick<Budget['lines'][number], 'id'>[] },
  requests: readonly BudgetRequest[],
): TakeLine[] {
  const left = Math.max(0, 1 - budget.floor - totalOf(requests))
  return budget.lines.map(({ id }): TakeLine => {
    const request = requests.find(({ line }) => line === id)
    if (request === undefined) {
      return {
        id,
        request: null,
        spare: left,
        room: 1,
        barsGiving: left > NOTHING ? null : 'floor',
        barsTaking: null,
      }
    }
    const { range } = request.lever
    const isFixed = request.isLocked || request.isExecuted
    const spare = isFixed ? 0 : Math.max(0, request.value - range.min)
    const room = isFixed ? 0 : Math.max(0, range.max - request.value)
    return {
      id,
      request,
      spare,
      room,
      barsGiving: isFixed ? 'locked' : spare > NOTHING ? null : 'lowest',
      barsTaking: isFixed ? 'locked' : room > NOTHING ? null : 'highest',
    }
  })
}

/** The largest share that can go from one line to the other. */
export function mostToTake(from: TakeLine, to: TakeLine): number {
  return from.id === to.id ? 0 : Math.min(from.spare, to.room)
}

/** A line before and after. */
export interface TakePreview {
  readonly id: string
  /** Requested shares; null for the residual. */
  readonly requested: { readonly before: number; readonly after: number } | null
  /** Allocated shares, after any cut. */
  readonly allocated: { readonly before: number; readonly after: number }
}

/**
 * How the lines stand before and after a share goes from one to the other, with the whole as it is: the rule is that of
 * the budget, so where requests are cut, a line that stays gets another part as well.
 */
export function previewTake(
  budget: Budget,
  requests: readonly BudgetRequest[],
  take: { readonly from: string; readonly to: string; readonly share: number },
): TakePreview[] {
  const after = requests.map(request => ({
    ...request,
    value:
      request.value + (request.line === take.to ? take.share : request.line === take.from ? -take.share : 0),
  }))
  const before = allocate(requests, budget.floor)
  const then = allocate(after, budget.floor)
  const residual = budget.lines.find(({ lever }) => lever === null)?.id
  const shareOf = (shares: ReadonlyMap<string, number>, id: string) =>
    id === residual ? 1 - [...shares.values()].reduce((sum, share) => sum + share, 0) : (shares.get(id) ?? 0)
  return [take.from, take.to].map(id => {
    const asked = requests.find(({ line }) => line === id)
    const asks = after.find(({ line }) => line === id)
    return {
      id,
      requested:
        asked === undefined || asks === undefined ? null : { before: asked.value, after: asks.value },
      allocated: { before: shareOf(before, id), after: shareOf(then, id) },
    }
  })
}

function allocate(requests: readonly BudgetRequest[], floor: number): ReadonlyMap<string, number> {
  const granted = grantedPart(totalOf(requests), floor)
  return new Map(requests.map(({ line, value }) => [line, value * granted]))
}
