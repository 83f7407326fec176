/** Contributions over all years as bands above and below zero, with the difference that they sum to as a line. */

import { difference, scaledValue } from '../../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { tickTexts, unitOn } from '../../../../shared/reading/charts/chart-numbers.ts'
import { axisFor } from '../../../../shared/reading/charts/value-axis.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { useSize } from '../../../ui/use-size.ts'
import { attributionMessages } from './attribution-messages.ts'
import { type Contribution, stackedBands } from './attribution-view.ts'
import { StandardError } from './standard-error.tsx'
import './contribution-path.css'

interface ContributionPathProps {
  readonly caption: string
  readonly years: readonly number[]
  /** Drawn from this year on: before it nothing differs. */
  readonly from: number
  readonly year: number
  readonly contributions: readonly Contribution[]
  readonly unit: UnitDefinition
}

/** In pixels; the width is that of the drawer. */
const FRAME = { height: 232, left: 44, right: 10, top: 8, bottom: 20 }
const YEAR_STEP = 5

export function ContributionPath(props: ContributionPathProps) {
  const { caption, years, from, year, contributions, unit } = props
  const text = useMessages(attributionMessages)
  const language = useLanguage()
  const [box, size] = useSize<HTMLDivElement>()
  const width = size?.width ?? 0
  const bands = stackedBands(contributions, years.length)
  const totals = years.map((_, index) =>
    contributions.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  )
  const edges = [...bands.flatMap(({ above, below }) => [...above.upper, ...below.lower]), ...totals]
  const axis = axisFor(withoutSlivers(edges), false)
  const shown = years.map((_, index) => index).filter(index => (years[index] ?? 0) >= from)
  const first = years[shown[0] ?? 0] ?? from
  const last = years.at(-1) ?? from
  const x = (of: number) =>
    FRAME.left + ((of - first) / Math.max(1, last - first)) * (width - FRAME.left - FRAME.right)
  const y = (value: number) =>
    FRAME.top + ((axis.high - value) / (axis.high - axis.low)) * (FRAME.height - FRAME.top - FRAME.bottom)
  const point = (values: readonly number[], index: number) =>
    `${x(years[index] ?? from).toFixed(1)} ${y(values[index] ?? 0).toFixed(1)}`
  const along = (values: readonly number[]) => shown.map(index => point(values, index))
  const area = ({ lower, upper }: { readonly lower: readonly number[]; readonly upper: readonly number[] }) =>
    `M${[...along(upper), ...along(lower).toReversed()].join('L')}Z`
  const form = { unit: unitOn(axis, unit), language, isSigned: true }
  const ticks = tickTexts(axis, form)
  const yearIndex = years.indexOf(year)
  const ofDifference = (unit.difference ?? unit.label)[language]
  return (
    <figure className="contribution-path">
      <figcaption className="visually-hidden">{caption}</figcaption>
      {ofDifference === '' ? null : <p className="contribution-unit">{ofDifference}</p>}
      <div ref={box} style={{ height: FRAME.height }}>
        {size === null ? null : (
          <svg width={width} height={FRAME.height} aria-hidden="true">
            {axis.ticks.map((tick, index) => (
              <g key={tick}>
                <line
                  className={tick === 0 ? 'contribution-zero' : 'contribution-grid'}
                  x1={FRAME.left}
                  x2={width - FRAME.right}
                  y1={y(tick)}
                  y2={y(tick)}
                />
                <text
                  className="contribution-tick"
                  x={FRAME.left - 6}
                  y={y(tick)}
                  dy="0.35em"
                  textAnchor="end"
                >
                  {ticks[index]}
                </text>
              </g>
            ))}
            {bands.map(({ id, above, below }, index) => (
              <path
                key={id}
                className="contribution-band"
                style={{ fill: `var(--band-${index + 1})` }}
                d={`${area(above)}${area(below)}`}
              />
            ))}
            <line
              className="contribution-year"
              x1={x(year)}
              x2={x(year)}
              y1={FRAME.top}
              y2={FRAME.height - FRAME.bottom}
            />
            <path className="contribution-total" d={`M${along(totals).join('L')}`} />
            {shown
              .map(index => years[index] ?? from)
              .filter(each => each % YEAR_STEP === 0)
              .map(each => (
                <text
                  key={each}
                  className="contribution-tick"
                  data-year={each === year}
                  x={x(each)}
                  y={FRAME.height - 4}
                  textAnchor={each === last ? 'end' : 'middle'}
                >
                  {each}
                </text>
              ))}
          </svg>
        )}
      </div>
      <table className="contribution-key" data-copy>
        <caption className="visually-hidden">{`${caption} · ${year}`}</caption>
        <thead>
          <tr>
            <th scope="col">{text.part}</th>
            <th scope="col">{year}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ id, name, count, values, errors }, index) => (
            <tr key={id}>
              <th scope="row">
                <i style={{ background: `var(--band-${index + 1})` }} />
                {name ?? text.others(count)}
              </th>
              <td data-value={scaledValue(values[yearIndex] ?? 0, unit)}>
                {difference(values[yearIndex] ?? 0, unit, { language }).number}
                <StandardError error={errors?.[yearIndex] ?? null} unit={unit} />
              </td>
            </tr>
          ))}
          <tr data-total>
            <th scope="row">
              <i />
              {text.total}
            </th>
            <td data-value={scaledValue(totals[yearIndex] ?? 0, unit)}>
              {difference(totals[yearIndex] ?? 0, unit, { language }).number}
            </td>
          </tr>
        </tbody>
      </table>
    </figure>
  )
}

/** What reaches past zero on one side by less than this part of the other makes no room for itself on the axis. */
const SLIVER = 0.04

function withoutSlivers(values: readonly number[]): number[] {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  return values.map(value => {
    const isSliver = (value < 0 && -least < SLIVER * most) || (value > 0 && most < -SLIVER * least)
    return isSliver ? 0 : value
  })
}
