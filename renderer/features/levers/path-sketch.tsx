/** A lever's path in the size of a word: dashed by default, and over it the scenario's own with a dot in the selected year. */

interface PathSketchProps {
  /** The default path and the scenario's, from the same year on. */
  readonly standard: readonly number[]
  readonly own: readonly number[] | null
  /** Where the dot stands, counted from the first year. */
  readonly marked: number
}

const WIDTH = 44
const HEIGHT = 16
const MARGIN = 2.5

export function PathSketch({ standard, own, marked }: PathSketchProps) {
  const all = own === null ? standard : [...standard, ...own]
  const low = Math.min(...all)
  const high = Math.max(...all)
  const x = (index: number) => MARGIN + (index / Math.max(1, standard.length - 1)) * (WIDTH - 2 * MARGIN)
  const y = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - low) / (high - low)) * (HEIGHT - 2 * MARGIN)
  const line = (values: readonly number[]) =>
    values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
  const dot = own?.[marked]

  return (
    <svg className="path-sketch" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline className="path-sketch-standard" points={line(standard)} />
      {own === null ? null : <polyline className="path-sketch-own" points={line(own)} />}
      {dot === undefined ? null : <circle className="path-sketch-dot" cx={x(marked)} cy={y(dot)} r="2" />}
    </svg>
  )
}
