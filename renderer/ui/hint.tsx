/** Words that appear beside a control on hover or focus. */

import type { ReactNode, RefObject } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'

interface HintProps {
  readonly children: ReactNode
  readonly placement?: 'top' | 'left'
}

export function Hint({ children, placement = 'top' }: HintProps) {
  return (
    <Tooltip className="hint" placement={placement} offset={6}>
      {children}
    </Tooltip>
  )
}

interface HintAtProps {
  readonly place: RefObject<Element | null>
  readonly side?: 'top' | 'bottom'
  readonly children: ReactNode
}

/** The same words over a place that cannot have the focus, for as long as this is drawn. */
export function HintAt({ place, side = 'top', children }: HintAtProps) {
  return (
    <TooltipTrigger isOpen>
      <Tooltip className="hint" triggerRef={place} placement={side} offset={6}>
        {children}
      </Tooltip>
    </TooltipTrigger>
  )
}
