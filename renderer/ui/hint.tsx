/** Words that appear beside a control on hover or focus. */

import type { ReactNode } from 'react'
import { Tooltip } from 'react-aria-components'

export function Hint({ children }: { readonly children: ReactNode }) {
  return (
    <Tooltip className="hint" offset={6}>
      {children}
    </Tooltip>
  )
}
