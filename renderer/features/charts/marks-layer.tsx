/** Marks drawn as one SVG the size of the chart. */

import { memo } from 'react'
import { GlyphShapes } from '../kpis/state-glyph.tsx'
import type { ChartFrame } from './chart-frame.ts'
import type { Mark } from './marks.ts'

interface MarksLayerProps {
  readonly frame: ChartFrame
  readonly marks: readonly Mark[]
}

export const MarksLayer = memo(function MarksLayer({ frame: { width, height }, marks }: MarksLayerProps) {
  return (
    <svg className="marks" width={width} height={height} aria-hidden="true">
      {marks.map(mark => (
        <DrawnMark key={mark.key} mark={mark} />
      ))}
    </svg>
  )
})

function DrawnMark({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'text':
      return (
        <text
          className="mark-text"
          data-role={mark.role}
          data-strong={mark.isStrong}
          data-large={mark.isLarge}
          x={mark.x}
          y={mark.y}
          dy="0.35em"
        >
          {mark.words}
        </text>
      )
    case 'line': {
      const [x1, y1] = mark.from
      const [x2, y2] = mark.to
      const ends = { x1, y1, x2, y2 }
      return (
        <>
          {mark.role === 'target' && <line className="mark-halo" {...ends} />}
          <line className="mark-line" data-role={mark.role} {...ends} />
        </>
      )
    }
    case 'area':
      return <rect className="mark-area" data-role={mark.role} {...mark.box} />
    case 'dot':
      return <circle className="mark-dot" data-role={mark.role} cx={mark.x} cy={mark.y} r={mark.radius} />
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
}
