/** A number that leads to where it comes from. */

import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import type { Explained } from '../../store/drawer.ts'
import { useActions } from '../../store/use-app.ts'
import { explainMessages } from './explain-messages.ts'
import './number-link.css'

interface LeadOnProps extends Explained {
  readonly className: string
  /** Shown on hover, where the words may be cut off. */
  readonly title?: string
  /** No stop of the tab key: a menu beside it leads to the same. */
  readonly isQuiet?: boolean
  readonly children: ReactNode
}

/** A button that explains a number. */
export function LeadOn({ item, year, side, className, title, isQuiet = false, children }: LeadOnProps) {
  const { explain } = useActions()
  return (
    <button
      type="button"
      className={className}
      data-explains={item}
      title={title}
      tabIndex={isQuiet ? -1 : undefined}
      onClick={() => explain({ item, year, side })}
    >
      {children}
    </button>
  )
}

interface NumberLinkProps extends Explained {
  /** No stop of the tab key: a menu beside it leads to the same. */
  readonly isQuiet?: boolean
  /** The number as it stands on the screen. */
  readonly children: ReactNode
}

/** Stands wherever a number may stand in a line of text, and looks like it; its name says the number and where it leads. */
export function NumberLink({ children, ...number }: NumberLinkProps) {
  const text = useMessages(explainMessages)
  return (
    <LeadOn {...number} className="number-link">
      {children}
      <span className="visually-hidden">, {text.explain}</span>
    </LeadOn>
  )
}
