/** A series in the size of a word: its course beside the baseline's, with a dot in one year. */

import './sparkline.css'

interface SparklineProps {
  readonly years: readonly number[]
  readonly values: readonly number[]
  readonly base: readonly number[]
  readonly year: number
}

const WIDTH = 48
const HEIGHT = 28
const MARGIN = 3

export function Sparkline({ years, values, base, year }: SparklineProps) {
  const low = Math.min(...values, ...base)
  const high = Math.max(...values, ...base)
  const x = (index: number) => MARGIN + (index / Math.max(1, years.length - 1)) * (WIDTH - 2 * MARGIN)
  const y = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - low) / (high - low)) * (HEIGHT - 2 * MARGIN)
  const points = (series: readonly number[]) =>
    series.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
  const marked = years.indexOf(year)
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline className="sparkline-base" points={points(base)} />
      <polyline className="sparkline-run" points={points(values)} />
      <circle className="sparkline-dot" cx={x(marked)} cy={y(values[marked] ?? low)} r="2.2" />
    </svg>
  )
}
