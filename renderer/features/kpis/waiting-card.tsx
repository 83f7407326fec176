/** A card whose numbers have not arrived: its name, and the lines of the card that will stand there, so that nothing moves. */

import type { Card } from '../../../shared/reading/indicators/kpi.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { kpiMessages } from './kpi-messages.ts'

interface WaitingCardProps {
  readonly card: Card
  readonly form: 'full' | 'compact'
}

export function WaitingCard({ card, form }: WaitingCardProps) {
  const t = useMessages(kpiMessages)
  const language = useLanguage()
  return (
    <article className="kpi" data-form={form}>
      <header className="kpi-head">
        <h2 className="kpi-name">{card.indicator.variable.short[language]}</h2>
      </header>
      <div className="kpi-value" />
      <div className="kpi-change">
        <span className="kpi-versus">{t.waiting}</span>
      </div>
      {form === 'compact' &&
        (card.target === null ? (
          <div className="kpi-course" />
        ) : (
          <>
            <div className="kpi-standing" />
            <p className="kpi-gap" />
          </>
        ))}
    </article>
  )
}
