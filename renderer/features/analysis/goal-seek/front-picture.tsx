/** The trade-off between two goals: as much of the one as each value of the other leaves, as a curve and as a table. */

import type { FrontPoint, LeverPlan, TradeOff } from '../../../../shared/analysis/optimise.ts'
import type { AskedQuestion } from '../../../../shared/contract/analysis.ts'
import { quantity } from '../../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { axisFor } from '../../../../shared/reading/charts/value-axis.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { type Size, useSize } from '../../../ui/use-size.ts'
import { goalSeekMessages } from './goal-seek-messages.ts'
import { unitOf } from './goal-words.ts'
import './picture.css'
import { PlaneAxes, planeOf } from './plane.tsx'

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
        {size === null ? null : <Curve front={front} first={first} second={second} size={size} />}
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

interface CurveProps {
  readonly front: readonly FrontPoint[]
  readonly first: Goal
  readonly second: Goal
  readonly size: Size
}

function Curve({ front, first, second, size }: CurveProps) {
  const up = axisFor([...front.map(point => point.first), first.planned], first.unit.percent)
  const across = axisFor([...front.map(point => point.second), second.planned], second.unit.percent)
  const plane = planeOf(across, up, size)
  const { x, y } = plane
  const line = front.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.second)} ${y(point.first)}`)
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      <PlaneAxes plane={plane} units={{ across: second.unit, up: first.unit }} />
      <path className="goal-line" d={line.join('')} />
      {front.map(point => (
        <circle key={point.second} className="goal-front" cx={x(point.second)} cy={y(point.first)} r={3} />
      ))}
      <circle className="goal-root" cx={x(second.planned)} cy={y(first.planned)} r={5} />
    </svg>
  )
}
