/** The head of a printed page: the document, its scenarios with their colours, and the day. On the screen the bar says this. */

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario, slotOf } from '../../store/app-state.ts'
import { useApp, useLanguage } from '../../store/use-app.ts'
import { SlotChip } from '../../ui/slot-chip.tsx'
import { frameMessages } from '../frame/frame-messages.ts'
import { printMessages } from './print-messages.ts'
import './print.css'

export function PaperHead() {
  const { program } = useMessages(frameMessages)
  const text = useMessages(printMessages)
  const day = usePrintDay()
  const title = useApp(state => state.document.title)
  const scenarios = useApp(state => state.document.scenarios)
  const slots = useApp(state => state.slots)
  const active = useApp(state => activeScenario(state).id)
  return (
    <div className="paper-head">
      <p className="paper-title">{title}</p>
      <p className="paper-about">
        {program}
        {day === '' ? '' : ` · ${text.printed(day)}`}
      </p>
      <ul className="paper-scenarios">
        {scenarios.map(({ id, title: name }) => (
          <li key={id} data-active={id === active}>
            <SlotChip slot={slotOf({ slots }, id)} look={id === active ? 'active' : 'other'} />
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The day on which the page is being printed, written as the language does. */
function usePrintDay(): string {
  const language = useLanguage()
  const [day, setDay] = useState('')
  useEffect(() => {
    const locale = language === 'vi' ? 'vi-VN' : 'en-GB'
    const note = () =>
      // At once: what is drawn later is not on the paper.
      flushSync(() =>
        setDay(new Date().toLocaleDateString(locale, { day: '2-digit', month: '2-digit', year: 'numeric' })),
      )
    window.addEventListener('beforeprint', note)
    return () => window.removeEventListener('beforeprint', note)
  }, [language])
  return day
}
