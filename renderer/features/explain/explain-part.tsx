/** A part of an explanation under its heading. */

import { type ReactNode, useId } from 'react'

interface ExplainPartProps {
  readonly title: string
  readonly children: ReactNode
}

export function ExplainPart({ title, children }: ExplainPartProps) {
  const id = useId()
  return (
    <section className="explain-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
