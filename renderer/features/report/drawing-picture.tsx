/** A drawing as a picture of the page. */

import type { Drawing } from '../../../shared/reading/charts/drawing.ts'
import { DrawnShapes } from '../charts/drawn-shapes.tsx'

interface DrawingPictureProps {
  readonly drawing: Drawing
  /** What it shows, for who cannot see it. */
  readonly label: string
}

/** As wide as what it stands in. */
export function DrawingPicture({ drawing: { width, height, shapes }, label }: DrawingPictureProps) {
  return (
    <svg className="report-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <DrawnShapes shapes={shapes} />
    </svg>
  )
}
