/** A number that leads to where it comes from. */

import type { ReactNode } from 'react'
import type { Explained } from '../../store/drawer.ts'
import { useActions } from '../../store/use-app.ts'
import './number-link.css'

interface NumberLinkProps extends Explained {
  /** The number as it stands on the screen. */
  readonly children: ReactNode
}

export function NumberLink({ item, year, side, children }: NumberLinkProps) {
  const { explain } = useActions()
  return (
    <button type="button" className="number-link" onClick={() => explain({ item, year, side })}>
      {children}
    </button>
  )
}
