/** What changes in a picture while a hand moves a lever: its lines, and nothing else. */

import type { LineMoves } from 'plotly.js/dist/plotly-basic.min.js'
import { sameContent } from '../../store/same-content.ts'
import type { Figure } from './figure.ts'

type Picture = Pick<Figure, 'data' | 'layout'>

/** The new heights of the lines that moved; null where more has changed, so that the picture must be drawn again. */
export function movedLines(before: Picture, after: Picture): LineMoves | null {
  if (!sameContent(before.layout, after.layout) || before.data.length !== after.data.length) return null
  const moves: LineMoves = { traces: [], data: [] }
  for (const [index, { y, ...look }] of after.data.entries()) {
    const { y: oldY, ...oldLook } = before.data[index] ?? {}
    if (!sameContent(look, oldLook)) return null
    if (sameContent(y, oldY)) continue
    moves.traces.push(index)
    moves.data.push({ y })
  }
  return moves
}
