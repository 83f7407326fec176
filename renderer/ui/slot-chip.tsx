/** Who a line belongs to, as a small piece of the line: its colour, its dash and its marker. */

import { slotShape } from './slot-shapes.ts'
import './slot-chip.css'

interface SlotChipProps {
  /** 1 to 6; null for a baseline. */
  readonly slot: number | null
  /** The scenario in hand, whose line is solid and thicker. */
  readonly isActive?: boolean
}

/** Decoration beside the name. */
export function SlotChip({ slot, isActive = false }: SlotChipProps) {
  return (
    <svg
      className="slot-chip"
      data-slot={slot ?? 'base'}
      data-active={isActive}
      viewBox="0 0 24 10"
      aria-hidden="true"
    >
      <line className="slot-chip-line" x1="0" y1="5" x2="20" y2="5" />
      <path className="slot-chip-mark" d={slotShape(slot)} transform="translate(19 5) scale(3.4)" />
    </svg>
  )
}
