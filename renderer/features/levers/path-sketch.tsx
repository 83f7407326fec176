/** A lever's path in the size of a word: dashed by default, and over it the scenario's own with a dot in the selected year. */

import { smallLines } from '../../ui/small-line.ts'

interface PathSketchProps {
  /** The default path and the scenario's, from the same year on. */
  readonly standard: readonly number[]
  readonly own: readonly number[] | null
  /** Where the dot stands, counted from the first year. */
  readonly marked: number
}

const BOX = { width: 44, height: 16, margin: 2.5 }

export function PathSketch({ standard, own, marked }: PathSketchProps) {
  const { points, x, y } = smallLines(own === null ? [standard] : [standard, own], BOX)
  const dot = own?.[marked]
  return (
    <svg className="path-sketch" viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
      <polyline className="path-sketch-standard" points={points(standard)} />
      {own === null ? null : <polyline className="path-sketch-own" points={points(own)} />}
      {dot === undefined ? null : <circle className="path-sketch-dot" cx={x(marked)} cy={y(dot)} r="2" />}
    </svg>
  )
}
