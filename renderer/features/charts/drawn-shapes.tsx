/** Shapes of a drawing, as a part of a picture of the page. */

import { useId } from 'react'
import { type DrawnShape, HALO } from '../../../shared/reading/charts/drawing.ts'

/** From below to above; to stand in an `svg`. */
export function DrawnShapes({ shapes }: { readonly shapes: readonly DrawnShape[] }) {
  const id = useId()
  return shapes.map((shape, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place
    <Shape key={index} shape={shape} id={`${id}-${index}`} />
  ))
}

function Shape({ shape, id }: { readonly shape: DrawnShape; readonly id: string }) {
  if (shape.kind === 'text') {
    const { words, x, y, size, weight, color, halo } = shape
    return (
      <text
        x={x}
        y={y}
        fontSize={size}
        fontWeight={weight}
        fill={color}
        stroke={halo ?? undefined}
        strokeWidth={halo === null ? undefined : size * HALO}
        paintOrder="stroke"
        strokeLinejoin="round"
      >
        {words}
      </text>
    )
  }
  const { d, fill, opacity, stroke, width, dash, cap, clip } = shape
  const path = (
    <path
      d={d}
      fill={fill ?? 'none'}
      fillOpacity={opacity}
      stroke={stroke ?? undefined}
      strokeWidth={width}
      strokeDasharray={dash.length === 0 ? undefined : dash.join(' ')}
      strokeLinecap={cap}
      strokeLinejoin="round"
      clipPath={clip === null ? undefined : `url(#${id})`}
    />
  )
  if (clip === null) return path
  return (
    <>
      <clipPath id={id}>
        <rect x={clip.x} y={clip.y} width={clip.width} height={clip.height} />
      </clipPath>
      {path}
    </>
  )
}
