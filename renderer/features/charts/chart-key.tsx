/** Whose the lines of small charts are, in one row over them. */

import type { LineOwner } from '../../../shared/reading/charts/chart-view.ts'
import { OwnerChip } from './owner-chip.tsx'

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
          <OwnerChip slot={slot} role={role} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  )
}
