/** One number for where moved levers stand: the level of a single lever, or the part of the way that several go together. */

import type { Movement } from '../../../shared/analysis/moves.ts'
import type { Model } from '../model/model.ts'
import { type DrawnPaths, heldLevel, type LeverMove, valuesAtLevel } from './moves.ts'

export interface Track {
  readonly start: number
  readonly end: number
  /** Where the scenario stands. */
  readonly present: number
  /** Levels by lever at a position. */
  levelsAt(position: number): readonly number[]
  pathsAt(model: Model, movement: Movement, position: number): DrawnPaths
  /** `count` positions from start to end, both included. */
  evenly(count: number): readonly number[]
  /** Positions that cut what lies between two into parts, without the two; fewer where numbers lie no closer. */
  between(from: number, to: number, parts: number): readonly number[]
  /** A position of twelve digits, within start and end. */
  rounded(position: number): number
}

/**
 * A single lever goes from its low bound to its high one, and its position is its level. Several go the same part of their way: at
 * 1 each is at its high bound, at −1 at its low one, at 0 where it stands (or at the bound beyond which it stands).
 */
export function trackOf(moves: readonly LeverMove[]): Track {
  const [only] = moves
  const isSingle = moves.length === 1 && only !== undefined
  const middles = moves.map(({ low, high, now }) => Math.min(high, Math.max(low, now)))
  const canFall = moves.some(({ low }, place) => (middles[place] ?? low) > low)
  const canRise = moves.some(({ high }, place) => (middles[place] ?? high) < high)
  const [start, end] = isSingle ? [only.low, only.high] : [canFall ? -1 : 0, canRise ? 1 : 0]

  const rounded = (position: number) => heldLevel({ low: start, high: end }, position)
  const levelsAt = (position: number) =>
    moves.map((move, place) => {
      if (isSingle) return position
      const middle = middles[place] ?? move.now
      const bound = position < 0 ? move.low : move.high
      return heldLevel(move, middle + Math.abs(position) * (bound - middle))
    })
  const spread = (from: number, to: number, parts: number) =>
    Array.from({ length: parts + 1 }, (_, index) => rounded(from + ((to - from) * index) / parts))
  return {
    start,
    end,
    present: isSingle ? only.now : 0,
    levelsAt,
    pathsAt: (model, movement, position) =>
      levelsAt(position).map((level, place) => {
        const move = moves[place]
        return move === undefined ? [] : valuesAtLevel(model, move, movement, level)
      }),
    evenly: count => spread(start, end, count - 1),
    between: (from, to, parts) => [
      ...new Set(spread(from, to, parts).filter(position => position > from && position < to)),
    ],
    rounded,
  }
}
