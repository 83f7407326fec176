/** Whose the lines of small charts are, in one row over them. */

import { SlotChip } from '../../ui/slot-chip.tsx'
import type { LineOwner } from './chart-view.ts'

interface ChartKeyProps {
  readonly owners: readonly LineOwner[]
  /** In pixels. */
  readonly height: number
}

export function ChartKey({ owners, height }: ChartKeyProps) {
  return (
    <ul className="chart-key" style={{ height }}>
      {owners.map(({ key, role, slot, name }) => (
        <li key={key} data-active={role === 'active'} title={name}>
          <SlotChip slot={slot} isActive={role === 'active'} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  )
}
