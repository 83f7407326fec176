/** One line of the list: what it is, its formula, what stands against it, and what can be done with it. */

import type { ReactNode } from 'react'

interface OwnRowProps {
  readonly name: string
  /** Behind the name. */
  readonly value: string
  readonly onName: () => void
  readonly nameHint: string
  readonly children: ReactNode
  readonly deeds: ReactNode
}

export function OwnRow({ name, value, onName, nameHint, children, deeds }: OwnRowProps) {
  return (
    <li className="own-row">
      <div className="own-row-head">
        <button type="button" className="own-name" title={nameHint} onClick={onName}>
          {name}
        </button>
        <span className="own-row-value">{value}</span>
        <span className="own-deeds">{deeds}</span>
      </div>
      {children}
    </li>
  )
}
