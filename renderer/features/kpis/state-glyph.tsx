/** The three states of a target as shapes: a tick, a clock hand, a cross, each on a filled disc. */

import type { TargetState } from '../../../shared/reading/indicators/target-state.ts'
import './state-glyph.css'

/** Points of each sign in a box from −1 to 1, y downwards. */
const glyphStrokes: Readonly<
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

/** Decoration beside the words of the state. */
export function StateGlyph({ kind }: { readonly kind: TargetState['kind'] }) {
  return (
    <svg className="state-glyph" data-state={kind} viewBox="-1 -1 2 2" aria-hidden="true">
      <GlyphShapes kind={kind} />
    </svg>
  )
}

/** The glyph's shapes alone, of radius 1, for a drawing that has other things in it as well. */
export function GlyphShapes({ kind }: { readonly kind: TargetState['kind'] }) {
  return (
    <>
      <circle r="1" />
      {glyphStrokes[kind].map(stroke => (
        <polyline key={stroke.join(' ')} points={stroke.join(' ')} />
      ))}
    </>
  )
}
