/** Who a line belongs to, as a small piece of the line: its colour, its dash and its marker. */

import { slotShape } from '../../shared/reading/charts/slot-shapes.ts'
import './slot-chip.css'

interface SlotChipProps {
  /** 1 to 6; null for a baseline. */
  readonly slot: number | null
  /** `active`: the scenario in hand, whose line is solid and thicker. `thin`: a solid line without a marker. */
  readonly look?: 'active' | 'other' | 'thin'
}

/** Decoration beside the name. */
export function SlotChip({ slot, look = 'other' }: SlotChipProps) {
  return (
    <svg
      className="slot-chip"
      data-slot={slot ?? 'base'}
      data-look={look}
      viewBox="0 0 24 10"
      aria-hidden="true"
    >
      <line className="slot-chip-line" x1="0" y1="5" x2="20" y2="5" />
      {look !== 'thin' && (
        <path className="slot-chip-mark" d={slotShape(slot)} transform="translate(19 5) scale(3.4)" />
      )}
    </svg>
  )
}
