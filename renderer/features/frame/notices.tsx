/** What the host, a file or the last run remarked on: calm lines over the foot of the centre, each dismissed by hand. */

import './notices.css'
import type { Fault } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { FaultPlace } from '../../ui/fault-place.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { frameMessages } from './frame-messages.ts'

export function Notices() {
  const text = useMessages(frameMessages)
  const notices = useApp(state => state.notices)
  const { dismiss } = useActions()
  return (
    <section className="notices" aria-label={text.notices} aria-live="polite">
      <RefusedRun />
      {notices.map(notice => (
        <div className="notice" key={JSON.stringify(notice)}>
          <Icon name="notice" />
          <Sentence fault={notice} />
          <IconButton icon="close" label={text.dismiss} onPress={() => dismiss(notice)} />
        </div>
      ))}
    </section>
  )
}

/** Stays as long as the content cannot be run, so there is nothing to dismiss. */
function RefusedRun() {
  const text = useMessages(frameMessages)
  const refused = useApp(state => state.refused)
  const hasResult = useApp(state => state.simulation !== null)
  if (refused.length === 0) return null
  return (
    <div className="notice refused" role="alert">
      <Icon name="notice" />
      <div>
        <p className="notice-head">{hasResult ? text.refused : text.refusedFirst}</p>
        {refused.slice(0, 3).map(fault => (
          <Sentence key={JSON.stringify(fault)} fault={fault} />
        ))}
        {refused.length > 3 ? <p>{text.more(String(refused.length - 3))}</p> : null}
      </div>
    </div>
  )
}

function Sentence({ fault }: { readonly fault: Fault }) {
  const language = useApp(state => state.language)
  return (
    <p className="notice-text">
      {sayFault(fault, language)} <FaultPlace fault={fault} />
    </p>
  )
}
