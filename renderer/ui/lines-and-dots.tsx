/** A small picture of values over a few years: lines of what was said of them, dots of what came about. */

import { formatNumber } from '../../shared/locale/numbers.ts'
import { stepDecimals } from '../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../shared/model/definition.ts'
import { axisFor } from '../../shared/reading/charts/value-axis.ts'
import './lines-and-dots.css'
import type { Size } from './use-size.ts'

export interface YearValue {
  readonly year: number
  readonly value: number
}

export interface DrawnLine {
  readonly key: string
  /** `plan`: whole, in the colour of the scenario in hand; `other`: dashed. */
  readonly look: 'plan' | 'other'
  /** In the order of years. The line ends where a year is left out, and goes on after it. */
  readonly points: readonly YearValue[]
}

interface LinesAndDotsProps {
  readonly size: Size
  readonly language: Language
  readonly unit: UnitDefinition
  readonly from: number
  readonly to: number
  /** The first one is drawn over the others. */
  readonly lines: readonly DrawnLine[]
  readonly dots: readonly YearValue[]
  /** A year to be pointed at: by an upright line, and by a dot on the first line. */
  readonly selected?: number
}

/** More years than these are told by every fifth. */
const MOST_YEARS = 8

/** Around the plot, and the width of a digit of an axis, in pixels at the usual size of type. */
const ROOM = { beside: 10, right: 16, top: 8, bottom: 22 } as const
const DIGIT = 6

export function LinesAndDots({ size, language, unit, from, to, lines, dots, selected }: LinesAndDotsProps) {
  const drawn = [...dots, ...lines.flatMap(({ points }) => points)].map(({ value }) => value)
  const { low, high, ticks } = axisFor(drawn, unit.percent)
  const decimals = Math.min(6, Math.max(...ticks.map(tick => stepDecimals(tick, unit))))
  const labels = ticks.map(tick => ({
    tick,
    text: formatNumber(tick * unit.scale, { language, decimals }),
  }))
  const left = ROOM.beside + DIGIT * Math.max(...labels.map(({ text }) => text.length))
  const [right, bottom] = [size.width - ROOM.right, size.height - ROOM.bottom]
  const x = (year: number) => left + ((year - from) / (to - from)) * (right - left)
  const y = (value: number) => ROOM.top + ((high - value) / (high - low)) * (bottom - ROOM.top)
  const shownYears = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const isCrowded = shownYears.length > MOST_YEARS
  const inSelected = lines[0]?.points.find(({ year }) => year === selected)
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      {labels.map(({ tick, text }) => (
        <g key={tick}>
          <line className="lines-and-dots-grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="lines-and-dots-tick" x={left - 6} y={y(tick)} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {shownYears
        .filter(year => !isCrowded || year % 5 === 0)
        .map(year => (
          <text key={year} className="lines-and-dots-tick" x={x(year)} y={bottom + 16} textAnchor="middle">
            {year}
          </text>
        ))}
      <line className="lines-and-dots-axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      {selected === undefined ? null : (
        <line className="lines-and-dots-axis" x1={x(selected)} x2={x(selected)} y1={ROOM.top} y2={bottom} />
      )}
      {lines.toReversed().flatMap(({ key, look, points }) =>
        unbroken(points).map(stretch => {
          const [first] = stretch
          const name = `${key} ${first?.year}`
          // A year alone has no line: a ring stands for it.
          return stretch.length === 1 && first !== undefined ? (
            <circle
              key={name}
              className="lines-and-dots-ring"
              data-look={look}
              cx={x(first.year)}
              cy={y(first.value)}
              r={4}
            />
          ) : (
            <polyline
              key={name}
              className="lines-and-dots-line"
              data-look={look}
              points={stretch.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')}
            />
          )
        }),
      )}
      {inSelected === undefined ? null : (
        <circle
          className="lines-and-dots-selected"
          cx={x(inSelected.year)}
          cy={y(inSelected.value)}
          r={3.5}
        />
      )}
      {dots.map(({ year, value }) => (
        <circle key={year} className="lines-and-dots-dot" cx={x(year)} cy={y(value)} r={4} />
      ))}
    </svg>
  )
}

/** The points in stretches of years that follow on each other. */
export function unbroken(points: readonly YearValue[]): YearValue[][] {
  const stretches: YearValue[][] = []
  for (const point of points) {
    const stretch = stretches.at(-1)
    if (stretch !== undefined && stretch.at(-1)?.year === point.year - 1) stretch.push(point)
    else stretches.push([point])
  }
  return stretches
}
