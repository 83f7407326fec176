/** The handle on the right edge of a line: a slider of its request in the selected year, by hand and by keys. */

import { memo } from 'react'
import { sameContent } from '../../../shared/json/same-content.ts'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { spokenText, stepped, stepsOfKey } from '../../../shared/reading/levers/lever-number.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { useLeverHand } from '../levers/use-lever-hand.ts'
import type { BarEdge } from './edge-hand.ts'
import { envelopeMessages } from './envelope-messages.ts'
import './bar-edge-handle.css'

interface BarEdgeHandleProps {
  readonly lever: CatalogueLever
  readonly year: number
  /** The requested share. */
  readonly value: number
  /** Of the line. */
  readonly name: string
  readonly isLocked: boolean
  readonly isHeld: boolean
  /** A pointer is within reach of the edge. */
  readonly isNear: boolean
  /** The line on which the keys stand; only its edge is a stop of the tab key. */
  readonly isCurrent: boolean
  readonly edge: BarEdge
}

const ARROWS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 } as const

/** Drawn again only where something of its line is another. */
export const BarEdgeHandle = memo(function BarEdgeHandle(props: BarEdgeHandleProps) {
  const { lever, year, value, name, isLocked, isHeld, isNear, isCurrent, edge } = props
  const language = useLanguage()
  const unit = useApp(state => itemOf(state.catalogue.units, lever.unit))
  const { setLever } = useActions()
  const hand = useLeverHand(lever.id)
  const t = envelopeMessages[language]
  const { range } = lever
  const words = spokenText(value, range, unit, language)
  return (
    <div
      className="budget-edge"
      role="slider"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={t.edge(name, year)}
      aria-orientation="horizontal"
      aria-valuemin={range.min}
      aria-valuemax={range.max}
      aria-valuenow={value}
      aria-valuetext={isLocked ? `${words}, ${t.locked}` : words}
      aria-disabled={isLocked}
      data-held={isHeld || undefined}
      data-near={isNear || undefined}
      data-locked={isLocked || undefined}
      style={{ left: edge.from, width: edge.to - edge.from }}
      onKeyDown={event => {
        const steps = stepsOfKey(event, ARROWS)
        const bound = event.key === 'Home' ? range.min : event.key === 'End' ? range.max : null
        if (steps === null && bound === null) return
        event.preventDefault()
        event.stopPropagation()
        if (isLocked) return
        hand.hold(event.key)
        setLever(lever, bound ?? stepped(value, steps ?? 0, range))
      }}
      onBlur={hand.release}
    >
      <i style={{ left: edge.at - edge.from }} />
    </div>
  )
}, sameContent)
