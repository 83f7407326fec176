/** Marks drawn as one SVG the size of the chart. */

import { memo } from 'react'
import { sameContent } from '../../../shared/json/same-content.ts'
import type { Mark } from '../../../shared/reading/charts/marks.ts'
import { slotShape } from '../../../shared/reading/charts/slot-shapes.ts'
import { GlyphShapes } from '../kpis/state-glyph.tsx'

interface MarksLayerProps {
  /** Of the chart, in pixels. */
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

export const MarksLayer = memo(function MarksLayer({ width, height, marks }: MarksLayerProps) {
  return (
    <svg className="marks" width={width} height={height} aria-hidden="true">
      {marks.map(mark => (
        <DrawnMark key={mark.key} mark={mark} />
      ))}
    </svg>
  )
})

/** Of all marks only those that moved are drawn anew. */
const DrawnMark = memo(function DrawnMark({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'text':
      return (
        // Moved with what is around it, and not by its own place, a text that says the same is not laid out again.
        <g transform={`translate(${mark.x} ${mark.y})`}>
          <text
            className="mark-text"
            data-role={mark.role}
            data-slot={mark.slot ?? undefined}
            data-strong={mark.isStrong}
            data-large={mark.isLarge}
            dy="0.35em"
          >
            {mark.words}
          </text>
        </g>
      )
    case 'line': {
      const [x1, y1] = mark.from
      const [x2, y2] = mark.to
      const ends = { x1, y1, x2, y2 }
      return (
        <>
          {mark.role === 'target' && <line className="mark-halo" {...ends} />}
          <line className="mark-line" data-role={mark.role} data-slot={mark.slot ?? undefined} {...ends} />
        </>
      )
    }
    case 'area':
      return <rect className="mark-area" data-role={mark.role} {...mark.box} />
    case 'marker':
      return (
        <path
          className="mark-marker"
          data-role={mark.role}
          data-slot={mark.slot ?? 'base'}
          d={slotShape(mark.slot)}
          transform={`translate(${mark.x} ${mark.y}) scale(${mark.radius})`}
        />
      )
    case 'glyph':
      return (
        <g
          className="state-glyph"
          data-state={mark.state}
          transform={`translate(${mark.x} ${mark.y}) scale(${mark.radius})`}
        >
          <GlyphShapes kind={mark.state} />
        </g>
      )
  }
}, sameContent)
