/** What a formula comes to, year by year, beside the model's own: a small picture, and the numbers of the selected year. */

import { formatNumber } from '../../../shared/locale/numbers.ts'
import { quantity, stepDecimals } from '../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { axisFor } from '../../../shared/reading/charts/value-axis.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { type Size, useSize } from '../../ui/use-size.ts'
import './formula-preview.css'
import { ownPanelMessages } from './own-panel-messages.ts'

interface FormulaPreviewProps {
  readonly name: string
  readonly unit: UnitDefinition
  /** From the base year on. */
  readonly values: readonly number[]
  /** By the model's own formula; null for an indicator. */
  readonly before: readonly number[] | null
  /** The text in the field is another one, which does not fit. */
  readonly isOld: boolean
}

/** Around the plot, and the width of a digit of an axis, in pixels at the usual size of type. */
const ROOM = { beside: 10, right: 14, top: 8, bottom: 20 } as const
const DIGIT = 6

export function FormulaPreview(props: FormulaPreviewProps) {
  const text = useMessages(ownPanelMessages)
  const [box, size] = useSize<HTMLDivElement>()
  return (
    <figure className="formula-preview" data-old={props.isOld || undefined}>
      <div className="formula-picture" role="img" aria-label={text.preview(props.name)} ref={box}>
        {size === null ? null : <Picture {...props} size={size} />}
      </div>
      <figcaption>
        <Caption {...props} />
        {props.isOld ? <span className="formula-old">{text.lastGood}</span> : null}
      </figcaption>
    </figure>
  )
}

function Caption({ unit, values, before }: FormulaPreviewProps) {
  const text = useMessages(ownPanelMessages)
  const language = useLanguage()
  const { baseYear } = useCatalogue()
  const year = useApp(state => state.year)
  const say = (series: readonly number[]) => quantity(series[year - baseYear] ?? 0, unit, { language }).text
  return (
    <>
      <span data-line="here">{text.inYear(year, say(values))}</span>
      {before === null ? null : <span data-line="model">{text.withModel(say(before))}</span>}
    </>
  )
}

function Picture({ unit, values, before, size }: FormulaPreviewProps & { readonly size: Size }) {
  const language = useLanguage()
  const { baseYear } = useCatalogue()
  const selected = useApp(state => state.year)
  const drawn = [...values, ...(before ?? [])]
  const { low, high, ticks } = axisFor(drawn, unit.percent)
  const decimals = Math.min(6, Math.max(...ticks.map(tick => stepDecimals(tick, unit))))
  const labels = ticks.map(tick => ({ tick, text: formatNumber(tick * unit.scale, { language, decimals }) }))
  const left = ROOM.beside + DIGIT * Math.max(...labels.map(({ text }) => text.length))
  const [right, bottom] = [size.width - ROOM.right, size.height - ROOM.bottom]
  const last = Math.max(1, values.length - 1)
  const x = (index: number) => left + (index / last) * (right - left)
  const y = (value: number) => ROOM.top + ((high - value) / (high - low)) * (bottom - ROOM.top)
  const path = (series: readonly number[]) =>
    series.map((value, index) => `${x(index)},${y(value)}`).join(' ')
  const place = selected - baseYear
  const inYear = values[place]
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      {labels.map(({ tick, text }) => (
        <g key={tick}>
          <line className="formula-grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="formula-tick" x={left - 6} y={y(tick)} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {values.flatMap((_, index) => {
        const year = baseYear + index
        if (year % 5 !== 0) return []
        return [
          <text key={year} className="formula-tick" x={x(index)} y={bottom + 15} textAnchor="middle">
            {year}
          </text>,
        ]
      })}
      <line className="formula-year" x1={x(place)} x2={x(place)} y1={ROOM.top} y2={bottom} />
      {before === null ? null : <polyline className="formula-before" points={path(before)} />}
      <polyline className="formula-line" points={path(values)} />
      {inYear === undefined ? null : <circle className="formula-dot" cx={x(place)} cy={y(inYear)} r={3.5} />}
    </svg>
  )
}
