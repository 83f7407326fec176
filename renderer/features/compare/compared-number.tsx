/** A number of the table that leads to where it comes from, in the scenario that it belongs to. */

import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { explainMessages } from '../explain/explain-messages.ts'
import { NumberLink } from '../explain/number-link.tsx'

interface ComparedNumberProps {
  /** Id of the scenario; null for the baseline of the one in hand. */
  readonly scenarioId: string | null
  readonly item: string
  readonly year: number
  readonly children: ReactNode
}

/** What is explained is a number of the scenario in hand: another one comes into hand first. */
export function ComparedNumber({ scenarioId, item, year, children }: ComparedNumberProps) {
  const text = useMessages(explainMessages)
  const isInHand = useApp(state => scenarioId === null || state.activeId === scenarioId)
  const { selectScenario, explain } = useActions()
  if (scenarioId === null || isInHand) {
    return (
      <NumberLink item={item} year={year} side={scenarioId === null ? 'base' : 'scenario'}>
        {children}
      </NumberLink>
    )
  }
  return (
    <button
      type="button"
      className="number-link"
      onClick={() => {
        selectScenario(scenarioId)
        explain({ item, year, side: 'scenario' })
      }}
    >
      {children}
      <span className="visually-hidden">, {text.explain}</span>
    </button>
  )
}
