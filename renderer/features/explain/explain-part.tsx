/** A part of an explanation under its heading. */

import { type ReactNode, useId } from 'react'
import { HelpButton } from '../help/help-button.tsx'
import type { TermId } from '../help/terms.ts'

interface ExplainPartProps {
  readonly title: string
  /** The word of the title that the help explains. */
  readonly topic?: TermId
  readonly children: ReactNode
}

export function ExplainPart({ title, topic, children }: ExplainPartProps) {
  const id = useId()
  return (
    <section className="explain-part" aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {topic === undefined ? null : <HelpButton topic={topic} />}
      </header>
      {children}
    </section>
  )
}
