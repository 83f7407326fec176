/** Executed values as dots against the lines of what was forecast, around the years that came about. */

import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { chartNumber } from '../../../shared/reading/charts/chart-numbers.ts'
import { axisFor } from '../../../shared/reading/charts/value-axis.ts'
import type { Forecast } from '../../../shared/reading/executed/forecast-errors.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { type Size, useSize } from '../../ui/use-size.ts'
import { planeOf } from '../analysis/goal-seek/plane.tsx'
import { executedMessages } from './executed-messages.ts'

interface ForecastPictureProps {
  readonly name: string
  readonly unit: UnitDefinition
  readonly actual: readonly ExecutedValue[]
  /** The plan first where it is known, as `plan`. */
  readonly forecasts: readonly Forecast[]
}

/** Years before the first executed value and after the last one. */
const AROUND = { before: 2, after: 3 } as const

export function ForecastPicture(props: ForecastPictureProps) {
  const text = useMessages(executedMessages)
  const [box, size] = useSize<HTMLDivElement>()
  const hasFrozen = props.forecasts.some(({ key }) => key !== 'plan')
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
  const up = axisFor(drawn, unit.percent)
  const across = { low: from, high: to, ticks: Array.from({ length: to - from + 1 }, (_, at) => from + at) }
  const { x, y, left, right, bottom } = planeOf(across, up, size)
  const form = { unit, language, isSigned: false }
  const isCrowded = across.ticks.length > 10
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      {up.ticks.map(tick => (
        <g key={tick}>
          <line className="executed-grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="executed-tick" x={left - 6} y={y(tick)} dy="0.35em" textAnchor="end">
            {chartNumber(tick, form)}
          </text>
        </g>
      ))}
      {across.ticks
        .filter(tick => !isCrowded || tick % 5 === 0)
        .map(tick => (
          <text key={tick} className="executed-tick" x={x(tick)} y={bottom + 16} textAnchor="middle">
            {tick}
          </text>
        ))}
      <line className="executed-axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      {lines.toReversed().map(({ key, points }) => (
        <polyline
          key={key}
          className={key === 'plan' ? 'executed-plan' : 'executed-frozen'}
          points={points.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')}
        />
      ))}
      {actual.map(({ year, value }) => (
        <circle key={year} className="executed-dot" cx={x(year)} cy={y(value)} r={4} />
      ))}
    </svg>
  )
}
