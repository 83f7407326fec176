/** Executed values as dots against the lines of what was forecast, around the years that came about. */

import { formatNumber } from '../../../shared/locale/numbers.ts'
import { stepDecimals } from '../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { axisFor } from '../../../shared/reading/charts/value-axis.ts'
import type { Forecast } from '../../../shared/reading/executed/forecast-errors.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { type Size, useSize } from '../../ui/use-size.ts'
import { executedMessages } from './executed-messages.ts'

interface ForecastPictureProps {
  readonly name: string
  readonly unit: UnitDefinition
  readonly actual: readonly ExecutedValue[]
  /** The plan first where it is known. */
  readonly forecasts: readonly Forecast[]
}

/** Years before the first executed value and after the last one. */
const AROUND = { before: 2, after: 3 } as const

/** More years than these are told by every fifth. */
const MOST_YEARS = 8

/** Around the plot, and the width of a digit of an axis, in pixels at the usual size of type. */
const ROOM = { beside: 10, right: 16, top: 8, bottom: 22 } as const
const DIGIT = 6

/** Key of the forecast that is the plan of the scenario in hand. */
export const PLAN = 'plan'

export function ForecastPicture(props: ForecastPictureProps) {
  const text = useMessages(executedMessages)
  const [box, size] = useSize<HTMLDivElement>()
  const hasFrozen = props.forecasts.some(({ key }) => key !== PLAN)
  if (props.forecasts.length === 0) return null
  return (
    <figure className="executed-figure">
      <div className="executed-picture" role="img" aria-label={text.picture(props.name)} ref={box}>
        {size === null ? null : <Picture {...props} size={size} />}
      </div>
      <figcaption>
        <span data-mark="actual">{text.legendActual}</span>
        <span data-mark="plan">{text.legendPlan}</span>
        {hasFrozen ? <span data-mark="frozen">{text.legendFrozen}</span> : null}
      </figcaption>
    </figure>
  )
}

function Picture({ unit, actual, forecasts, size }: ForecastPictureProps & { readonly size: Size }) {
  const language = useLanguage()
  const years = actual.map(({ year }) => year)
  const [from, to] = [Math.min(...years) - AROUND.before, Math.max(...years) + AROUND.after]
  const lines = forecasts.map(({ key, firstYear, values }) => ({
    key,
    points: values.flatMap((value, index) => {
      const year = firstYear + index
      return year >= from && year <= to && Number.isFinite(value) ? [{ year, value }] : []
    }),
  }))
  const drawn = [...actual, ...lines.flatMap(({ points }) => points)].map(({ value }) => value)
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
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      {labels.map(({ tick, text }) => (
        <g key={tick}>
          <line className="executed-grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="executed-tick" x={left - 6} y={y(tick)} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {shownYears
        .filter(year => !isCrowded || year % 5 === 0)
        .map(year => (
          <text key={year} className="executed-tick" x={x(year)} y={bottom + 16} textAnchor="middle">
            {year}
          </text>
        ))}
      <line className="executed-axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      {lines.toReversed().map(({ key, points }) => (
        <polyline
          key={key}
          className={key === PLAN ? 'executed-plan' : 'executed-frozen'}
          points={points.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')}
        />
      ))}
      {actual.map(({ year, value }) => (
        <circle key={year} className="executed-dot" cx={x(year)} cy={y(value)} r={4} />
      ))}
    </svg>
  )
}
