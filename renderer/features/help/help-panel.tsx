/** Help that works without a network. */

import { useMessages } from '../../i18n/messages.ts'
import { DrawerHead } from '../frame/drawer-head.tsx'
import { helpMessages } from './help-messages.ts'

export function HelpPanel({ topic }: { readonly topic: string | null }) {
  const text = useMessages(helpMessages)
  return <DrawerHead title={topic ?? text.title} />
}
