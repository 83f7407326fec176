/** Signs that are drawn and not written: the seal of the program, the state of a target. */

import { STATE_STROKE, stateStrokes } from '../../../../shared/reading/indicators/state-strokes.ts'
import type { TargetState } from '../../../../shared/reading/indicators/target-state.ts'
import { SEAL } from '../../../../shared/report/seal.ts'
import type { Paper } from './paper.ts'

/** @param width of the square, in points. */
export function drawSeal(paper: Paper, x: number, y: number, width: number): void {
  const { size, corner, strokes, disc, width: stroke } = SEAL
  paper.draw(document => {
    document.translate(x, y).scale(width / size)
    document.roundedRect(0, 0, size, size, corner).fill(paper.look.states.missed)
    document.lineWidth(stroke).lineCap('round').lineJoin('round').strokeColor(paper.look.surface)
    for (const path of strokes) document.path(path).stroke()
    document.circle(disc.x, disc.y, disc.radius).stroke()
  })
}

/** A disc of a radius around a point, with the sign on it. */
export function drawState(
  paper: Paper,
  kind: TargetState['kind'],
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): void {
  paper.draw(document => {
    document.translate(x, y).scale(radius)
    document.circle(0, 0, 1).fill(paper.look.states[kind])
    document.lineWidth(STATE_STROKE).lineCap('round').lineJoin('round').strokeColor(paper.look.surface)
    for (const [first, ...others] of stateStrokes[kind]) {
      if (first === undefined) continue
      document.moveTo(...first)
      for (const point of others) document.lineTo(...point)
      document.stroke()
    }
  })
}
