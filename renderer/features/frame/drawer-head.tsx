/** The head of a panel in the drawer: what it is about, a way back where there is one, and the button that closes it. */

import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useActions } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { drawerMessages } from './drawer-messages.ts'

interface DrawerHeadProps {
  readonly title: string
  /** Under the title. */
  readonly children?: ReactNode
  /** Where the way back leads; absent where there is none. */
  readonly onBack?: () => void
}

export function DrawerHead({ title, children, onBack }: DrawerHeadProps) {
  const text = useMessages(drawerMessages)
  const { closeDrawer } = useActions()
  return (
    <header className="drawer-head">
      {onBack === undefined ? null : <IconButton icon="back" label={text.back} onPress={onBack} />}
      <div className="drawer-title">
        <h2>{title}</h2>
        {children}
      </div>
      <IconButton icon="close" label={text.close} onPress={closeDrawer} />
    </header>
  )
}
