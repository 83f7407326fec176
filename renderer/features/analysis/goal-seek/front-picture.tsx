/** The trade-off between two goals: as much of the one as each value of the other leaves, as a curve and as a table. */

import type { FrontPoint, LeverPlan, TradeOff } from '../../../../shared/analysis/optimise.ts'
import type { AskedQuestion } from '../../../../shared/contract/analysis.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { quantity, stepDecimals } from '../../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../../shared/model/definition.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { itemOf } from '../../../store/catalogue-item.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { type Size, useSize } from '../../../ui/use-size.ts'
import { axisFor } from '../../charts/value-axis.ts'
import { goalSeekMessages } from './goal-seek-messages.ts'
import { unitOf } from './goal-words.ts'
import './picture.css'

interface FrontPictureProps {
  readonly front: readonly FrontPoint[]
  readonly question: Pick<AskedQuestion<'optimise'>, 'aims' | 'cost'>
  readonly tradeOff: TradeOff
  readonly plan: Pick<LeverPlan, 'aims' | 'cost'>
}

/** A goal of the curve: its name, its unit and where the plan stands in it. */
interface Goal {
  readonly name: string
  readonly unit: UnitDefinition
  readonly planned: number
}

/** The sum of squares of moves. */
const MOVES: UnitDefinition = {
  id: 'moves',
  label: { en: '', vi: '' },
  scale: 1,
  decimals: 4,
  percent: false,
  measures: {},
}

export function FrontPicture({ front, question, tradeOff, plan }: FrontPictureProps) {
  const text = useMessages(goalSeekMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const [box, size] = useSize<HTMLDivElement>()
  const aimGoal = (place: number): Goal => {
    const { variable = '', year = 0 } = question.aims[place] ?? {}
    return {
      name: `${itemOf(catalogue.variables, variable).short[language]}, ${year}`,
      unit: unitOf(variable, catalogue),
      planned: plan.aims[place]?.value ?? 0,
    }
  }
  const costUnit = question.cost.kind === 'moves' ? MOVES : unitOf(question.cost.variable, catalogue)
  const first =
    tradeOff.first === 'cost'
      ? { name: text.costAxis, unit: costUnit, planned: plan.cost }
      : aimGoal(tradeOff.first)
  const second = aimGoal(tradeOff.second)
  const title = text.frontOf(first.name, second.name)
  const named = ({ name, unit }: Goal) =>
    unit.label[language] === '' ? name : `${name} (${unit.label[language]})`
  if (front.length < 2)
    return <p className="goal-note">{front.length === 1 ? text.noConflict : text.noFront}</p>
  return (
    <figure className="goal-figure">
      <figcaption>{named(first)}</figcaption>
      <div className="goal-picture" role="img" aria-label={title} ref={box}>
        {size === null ? null : (
          <Curve front={front} first={first} second={second} size={size} language={language} />
        )}
      </div>
      <p className="goal-axis-name">{named(second)}</p>
      <details className="goal-table">
        <summary>{text.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{second.name}</th>
              <th scope="col">{first.name}</th>
            </tr>
          </thead>
          <tbody>
            {front.map(point => (
              <tr key={point.second}>
                <td>{quantity(point.second, second.unit, { language }).text}</td>
                <td>{quantity(point.first, first.unit, { language }).text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** Room around the plane, in pixels at the usual size of type. */
const ROOM = { left: 56, right: 16, top: 10, bottom: 22 }

interface CurveProps {
  readonly front: readonly FrontPoint[]
  readonly first: Goal
  readonly second: Goal
  readonly size: Size
  readonly language: Language
}

function Curve({ front, first, second, size, language }: CurveProps) {
  const up = axisFor([...front.map(point => point.first), first.planned], first.unit.percent)
  const across = axisFor([...front.map(point => point.second), second.planned], second.unit.percent)
  const x = (value: number) =>
    ROOM.left + ((value - across.low) / (across.high - across.low)) * (size.width - ROOM.left - ROOM.right)
  const y = (value: number) =>
    ROOM.top + ((up.high - value) / (up.high - up.low)) * (size.height - ROOM.top - ROOM.bottom)
  const tick = (value: number, ticks: readonly number[], unit: UnitDefinition) =>
    formatNumber(value * unit.scale, {
      language,
      decimals: Math.min(6, Math.max(...ticks.map(each => stepDecimals(each, unit)))),
    })
  const line = front.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.second)} ${y(point.first)}`)
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      {up.ticks.map(each => (
        <g key={each}>
          <line className="goal-grid" x1={ROOM.left} x2={size.width - ROOM.right} y1={y(each)} y2={y(each)} />
          <text className="goal-tick" x={ROOM.left - 6} y={y(each)} dy="0.35em" textAnchor="end">
            {tick(each, up.ticks, first.unit)}
          </text>
        </g>
      ))}
      {across.ticks.map(each => (
        <text key={each} className="goal-tick" x={x(each)} y={size.height - 6} textAnchor="middle">
          {tick(each, across.ticks, second.unit)}
        </text>
      ))}
      <path className="goal-line" d={line.join('')} />
      {front.map(point => (
        <circle key={point.second} className="goal-front" cx={x(point.second)} cy={y(point.first)} r={3} />
      ))}
      <circle className="goal-root" cx={x(second.planned)} cy={y(first.planned)} r={5} />
    </svg>
  )
}
