/** The way from the base to the scenario in one year, step by step: a table that can be copied, with a bar in every row. */

import type { ReactNode } from 'react'
import { difference, quantity, scaledValue } from '../../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../../shared/model/definition.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { attributionMessages } from './attribution-messages.ts'
import { type WaterfallScale, type WaterfallStep, waterfallScale } from './attribution-view.ts'
import { StandardError } from './standard-error.tsx'
import './waterfall.css'

interface WaterfallProps {
  readonly caption: string
  readonly base: { readonly name: string; readonly value: number; readonly face: ReactNode }
  readonly scenario: { readonly name: string; readonly value: number; readonly face: ReactNode }
  readonly steps: readonly WaterfallStep[]
  readonly unit: UnitDefinition
}

export function Waterfall({ caption, base, scenario, steps, unit }: WaterfallProps) {
  const text = useMessages(attributionMessages)
  const language = useLanguage()
  const scale = waterfallScale([base.value, ...steps.map(({ to }) => to), scenario.value])
  const ofDifference = (unit.difference ?? unit.label)[language]
  return (
    <>
      <table className="waterfall" data-copy>
        <caption className="visually-hidden">{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{text.part}</th>
            <th scope="col">{text.picture}</th>
            <th scope="col">{ofDifference === '' ? text.value : `${text.value}, ${ofDifference}`}</th>
          </tr>
        </thead>
        <tbody>
          <End kind="base" {...base} scale={scale} unit={unit} />
          {steps.map(step => {
            const name = step.name ?? text.others(step.count)
            return (
              <tr key={step.id} data-sign={step.value < 0 ? 'minus' : 'plus'}>
                <th scope="row">
                  <span className="waterfall-name">{name}</span>
                  {step.detail === '' ? null : (
                    <span className="waterfall-detail" title={step.detail}>
                      {step.detail}
                    </span>
                  )}
                </th>
                <td className="waterfall-bar">
                  <Bar scale={scale} from={step.from} to={step.to} />
                </td>
                <td className="waterfall-value" data-value={scaledValue(step.value, unit)}>
                  {difference(step.value, unit, { language }).number}
                  <StandardError error={step.error} unit={unit} />
                </td>
              </tr>
            )
          })}
          <End kind="scenario" {...scenario} scale={scale} unit={unit} />
        </tbody>
      </table>
      {scale.isCut && (
        <p className="attribution-note">
          {text.cut(quantity(scale.low > 0 ? scale.low : scale.high, unit, { language }).text)}
        </p>
      )}
    </>
  )
}

interface EndProps {
  readonly kind: 'base' | 'scenario'
  readonly name: string
  readonly value: number
  readonly face: ReactNode
  readonly scale: WaterfallScale
  readonly unit: UnitDefinition
}

/** The base before all steps, or the scenario after them. */
function End({ kind, name, value, face, scale, unit }: EndProps) {
  const from = scale.isCut ? (value > 0 ? scale.low : scale.high) : 0
  return (
    <tr data-end={kind} data-cut={scale.isCut}>
      <th scope="row">
        <span className="waterfall-name">{name}</span>
      </th>
      <td className="waterfall-bar">
        <Bar
          scale={scale}
          from={from}
          to={value}
          enters={kind === 'scenario' ? value : null}
          leaves={kind === 'base'}
        />
      </td>
      <td className="waterfall-value" data-value={scaledValue(value, unit)}>
        {face}
      </td>
    </tr>
  )
}

interface BarProps {
  readonly scale: WaterfallScale
  readonly from: number
  readonly to: number
  /** Where the line from the row above comes in; null where none does. */
  readonly enters?: number | null
  /** Whether a line goes on to the row below. */
  readonly leaves?: boolean
}

/** Fills its cell, whatever its size: the lines between rows meet. */
function Bar({ scale, from, to, enters = from, leaves = true }: BarProps) {
  const x = (value: number) => (100 * (value - scale.low)) / (scale.high - scale.low)
  const [start, end] = [x(from), x(to)]
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {enters === null ? null : <line x1={x(enters)} x2={x(enters)} y1={0} y2={22} />}
      {leaves ? <line x1={end} x2={end} y1={78} y2={100} /> : null}
      <rect x={Math.min(start, end)} width={Math.abs(end - start)} y={22} height={56} />
      <line className="waterfall-edge" x1={end} x2={end} y1={22} y2={78} />
    </svg>
  )
}
