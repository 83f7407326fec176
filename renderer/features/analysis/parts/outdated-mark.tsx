/** That numbers are of what stood on the screen before, and not of what stands there now. */

import type { ReactNode } from 'react'
import { Icon } from '../../../ui/icon.tsx'
import './outdated-mark.css'

export function OutdatedMark({ children }: { readonly children: ReactNode }) {
  return (
    <p className="outdated-mark">
      <Icon name="notice" />
      <span>{children}</span>
    </p>
  )
}
