/** What the host, a file or the last run remarked on: calm lines over the foot of the centre, each dismissed by hand. */

import './notices.css'
import { useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import { sameContent } from '../../../shared/json/same-content.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeRefusal, activeSimulation } from '../../store/app-state.ts'
import { isHostGone, refusedChange } from '../../store/refused-change.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { FaultPlace } from '../../ui/fault-place.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { openingReportMessages } from '../files/opening-report-messages.ts'
import { StandingNotice } from '../files/standing-notice.tsx'
import { useFileCommands } from '../files/use-file-commands.ts'
import { frameMessages } from './frame-messages.ts'

export function Notices() {
  const text = useMessages(frameMessages)
  const notices = useApp(state => state.notices)
  const refused = useApp(activeRefusal)
  const told = notices.filter(notice => !refused.some(each => sameContent(each, notice)))
  const { dismiss } = useActions()
  return (
    <section className="notices" aria-label={text.notices} aria-live="polite">
      {refused.length > 0 ? <RefusedRun /> : null}
      <StandingNotice />
      {told.map(notice => (
        <div className="notice" key={JSON.stringify(notice)}>
          <Icon name="notice" />
          <div>
            <Sentence fault={notice} />
            {isAboutOpening(notice) ? <ReportButton /> : null}
          </div>
          <IconButton icon="close" label={text.dismiss} onPress={() => dismiss(notice)} />
        </div>
      ))}
    </section>
  )
}

/** True where the report on the file says more. */
function isAboutOpening({ code }: Fault): boolean {
  return ['scenario.older-format', 'scenario.other-version', 'scenario.other-data'].includes(code)
}

function ReportButton() {
  const text = useMessages(openingReportMessages)
  const hasReport = useApp(state => state.opening !== null)
  const { showReport } = useFileCommands()
  if (!hasReport) return null
  return <TextButton look="bordered" label={text.details} onPress={showReport} />
}

/** Said once for each time that the content stops being computed; the status bar goes on saying so. */
function RefusedRun() {
  const text = useMessages(frameMessages)
  const language = useLanguage()
  const refused = useApp(activeRefusal)
  const hasResult = useApp(state => activeSimulation(state) !== null)
  const changed = useApp(state => {
    const id = refusedChange(state)
    return state.catalogue.levers.find(lever => lever.id === id) ?? null
  })
  const { takeBack } = useActions()
  const [isClosed, close] = useState(false)
  if (isClosed) return null
  return (
    <div className="notice refused" role="alert">
      <Icon name="notice" />
      <div>
        {isHostGone(refused) ? null : (
          <p className="notice-head">{hasResult ? text.refused : text.refusedFirst}</p>
        )}
        {refused.slice(0, 3).map(fault => (
          <Sentence key={JSON.stringify(fault)} fault={fault} />
        ))}
        {refused.length > 3 ? <p>{text.more(String(refused.length - 3))}</p> : null}
        {changed === null ? null : (
          <TextButton
            icon="reset"
            look="bordered"
            label={text.takeBack(changed.short[language])}
            onPress={takeBack}
          />
        )}
      </div>
      <IconButton icon="close" label={text.dismiss} onPress={() => close(true)} />
    </div>
  )
}

function Sentence({ fault }: { readonly fault: Fault }) {
  const language = useLanguage()
  return (
    <p className="notice-text">
      {sayFault(fault, language)} <FaultPlace fault={fault} />
    </p>
  )
}
