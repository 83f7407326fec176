/** How a record stands, in words and a sign. */

import { useMessages } from '../../i18n/messages.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { decisionsMessages } from './decisions-messages.ts'
import type { RecordStanding } from './record-standing.ts'

const ICONS: Readonly<Record<RecordStanding, IconName>> = {
  open: 'pencil',
  frozen: 'lock',
  confirmed: 'check',
  unconfirmed: 'notice',
}

export function StandingMark({ standing }: { readonly standing: RecordStanding }) {
  const text = useMessages(decisionsMessages)
  return (
    <span className="record-standing" data-standing={standing}>
      <Icon name={ICONS[standing]} />
      {text[standing]}
    </span>
  )
}
