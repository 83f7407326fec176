/** One line on the bar: its picture, and the button over the whole of it that opens it. */

import { memo, type ReactNode } from 'react'
import { sameContent } from '../../../shared/json/same-content.ts'
import { Icon } from '../../ui/icon.tsx'
import type { LineLabel } from './bar-labels.ts'
import type { PlacedLine } from './bar-layout.ts'

/** How far the residual may shrink. */
export interface Floor {
  /** From the left end of its segment, 0 to 1. */
  readonly at: number
  readonly text: string
}

interface BarLineProps {
  readonly place: PlacedLine
  readonly label: LineLabel
  readonly isHeld: boolean
  readonly isOdd: boolean
  readonly isCurrent: boolean
  readonly isOpened: boolean
  readonly words: string
  readonly floor: Floor | null
  readonly children: ReactNode
}

export function BarLine({ place, isCurrent, isOpened, words, children, ...picture }: BarLineProps) {
  const { label, isHeld, isOdd } = picture
  return (
    <div
      className="budget-line"
      data-line={place.id}
      data-state={isHeld ? 'held' : label.state}
      data-odd={isOdd}
      data-opened={isOpened || undefined}
    >
      <LinePicture place={place} {...picture} />
      <button
        type="button"
        className="budget-pick"
        style={{ left: place.left, width: place.width }}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={words}
        aria-haspopup="dialog"
        aria-expanded={isOpened}
      />
      {children}
    </div>
  )
}

type LinePictureProps = Pick<BarLineProps, 'place' | 'label' | 'floor' | 'isHeld' | 'isOdd'>

/** Drawn again only where something of its line is another: most of a run's changes are of few lines. */
const LinePicture = memo(function LinePicture({ place, label, floor }: LinePictureProps) {
  return (
    <>
      <span className="budget-name" style={{ left: place.name.middle }} aria-hidden="true">
        {label.isLocked && <Icon name="lock" />}
        {label.name}
        {place.inside === null && <em> {label.short}</em>}
        {label.note !== '' && <em>{label.note}</em>}
      </span>
      <span
        className="budget-segment"
        data-tight={place.inside === label.short}
        style={{ left: place.left, width: place.width }}
        aria-hidden="true"
      >
        {floor === null ? (
          place.inside
        ) : (
          <>
            <i className="budget-floor" style={{ left: `${(floor.at * 100).toFixed(3)}%` }}>
              <span>{floor.text}</span>
            </i>
            {place.inside !== null && <b>{place.inside}</b>}
          </>
        )}
      </span>
      <span className="budget-amount" style={{ left: place.amount.middle }} aria-hidden="true">
        {label.amount}
        {label.amountUnit !== '' && <em> {label.amountUnit}</em>}
      </span>
    </>
  )
}, sameContent)
