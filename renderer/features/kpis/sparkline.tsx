/** A series in the size of a word: its course beside the baseline's, with a dot in one year. */

import { smallLines } from '../../ui/small-line.ts'
import './sparkline.css'

interface SparklineProps {
  readonly years: readonly number[]
  readonly values: readonly number[]
  readonly base: readonly number[]
  readonly year: number
}

const BOX = { width: 48, height: 28, margin: 3 }

export function Sparkline({ years, values, base, year }: SparklineProps) {
  const { points, x, y } = smallLines([values, base], BOX)
  const marked = years.indexOf(year)
  const value = values[marked]
  return (
    <svg className="sparkline" viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
      <polyline className="sparkline-base" points={points(base)} />
      <polyline className="sparkline-run" points={points(values)} />
      {value !== undefined && <circle className="sparkline-dot" cx={x(marked)} cy={y(value)} r="2.2" />}
    </svg>
  )
}
