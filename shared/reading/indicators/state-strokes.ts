/** The signs of a target's states: a tick, a clock hand, a cross. */

import type { TargetState } from './target-state.ts'

/** Width of a stroke in parts of the disc's radius. */
export const STATE_STROKE = 0.24

/** Points of each sign on a disc of radius 1, y downwards; strokes are STATE_STROKE wide. */
export const stateStrokes: Readonly<
  Record<TargetState['kind'], readonly (readonly (readonly [number, number])[])[]>
> = {
  met: [
    [
      [-0.44, 0.02],
      [-0.1, 0.36],
      [0.48, -0.32],
    ],
  ],
  late: [
    [
      [0, -0.52],
      [0, 0.06],
      [0.4, 0.3],
    ],
  ],
  missed: [
    [
      [-0.36, -0.36],
      [0.36, 0.36],
    ],
    [
      [0.36, -0.36],
      [-0.36, 0.36],
    ],
  ],
}
