/** The three states of a target as shapes: a tick, a clock hand, a cross, each on a filled disc. */

import { stateStrokes } from '../../../shared/reading/indicators/state-strokes.ts'
import type { TargetState } from '../../../shared/reading/indicators/target-state.ts'
import './state-glyph.css'

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
      {stateStrokes[kind].map(stroke => (
        <polyline key={stroke.join(' ')} points={stroke.join(' ')} />
      ))}
    </>
  )
}
