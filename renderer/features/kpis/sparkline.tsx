/** A series in the size of a word: its course beside the baseline's, with a dot in one year. */

import { smallLines } from '../../ui/small-line.ts'
import './sparkline.css'

interface SparklineProps {
  readonly years: readonly number[]
  readonly values: readonly number[]
  readonly base: readonly number[]
  readonly year: number
  /** As wide as its box, for a card that has the room. */
  readonly isWide?: boolean
}

const WORD = { width: 48, height: 28, margin: 3 }
const LINE = { width: 200, height: 28, margin: 3 }

export function Sparkline({ years, values, base, year, isWide = false }: SparklineProps) {
  const box = isWide ? LINE : WORD
  const { points, x, y } = smallLines([values, base], box)
  const marked = years.indexOf(year)
  const value = values[marked]
  return (
    <svg
      className="sparkline"
      data-wide={isWide}
      viewBox={`0 0 ${box.width} ${box.height}`}
      aria-hidden="true"
    >
      <polyline className="sparkline-base" points={points(base)} />
      <polyline className="sparkline-run" points={points(values)} />
      {value !== undefined && <circle className="sparkline-dot" cx={x(marked)} cy={y(value)} r="2.2" />}
    </svg>
  )
}
