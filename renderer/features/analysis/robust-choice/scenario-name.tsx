/** A scenario by its line and its name. */

import { slotOf } from '../../../store/app-state.ts'
import { useApp } from '../../../store/use-app.ts'
import { SlotChip } from '../../../ui/slot-chip.tsx'

interface ScenarioNameProps {
  readonly id: string
  readonly title: string
  /** The line alone; its name is said to those who hear the screen, and on a hover. */
  readonly isShort?: boolean
}

export function ScenarioName({ id, title, isShort = false }: ScenarioNameProps) {
  const slot = useApp(state => slotOf(state, id))
  const isActive = useApp(state => state.activeId === id)
  return (
    <span className="robust-name" title={title}>
      <SlotChip slot={slot} look={isActive ? 'active' : 'other'} />
      <span className={isShort ? 'visually-hidden' : 'robust-title'}>{title}</span>
    </span>
  )
}
