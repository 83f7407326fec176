/** The piece of line of a scenario or a baseline, as it is drawn in the chart. */

import type { LineOwner, LineRole } from '../../../shared/reading/charts/chart-view.ts'
import { SlotChip } from '../../ui/slot-chip.tsx'

const looks: Readonly<Record<LineRole, 'active' | 'other' | 'thin'>> = {
  active: 'active',
  other: 'other',
  base: 'other',
  original: 'thin',
}

export function OwnerChip({ slot, role }: Pick<LineOwner, 'slot' | 'role'>) {
  return <SlotChip slot={slot} look={looks[role]} />
}
