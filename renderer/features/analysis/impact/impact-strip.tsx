/** A slim line that always stands above the status bar, so that nothing moves when it speaks: what the last change moved most. */

import { difference, quantity } from '../../../../shared/locale/quantities.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useMovers } from './impact-desk.tsx'
import { impactMessages } from './impact-messages.ts'
import { MoverLink } from './mover-link.tsx'
import type { Movers } from './movers.ts'
import './impact-strip.css'

export function ImpactStrip() {
  const text = useMessages(impactMessages)
  const language = useLanguage()
  const { movers, dismiss } = useMovers()
  return (
    <section className="impact-strip" aria-label={text.region}>
      {/* Told once with each change; the line itself may be read at leisure. */}
      <p className="visually-hidden" role="status">
        {movers === null ? '' : impactWords(movers, language)}
      </p>
      {movers === null ? (
        <span className="impact-quiet">{text.quiet}</span>
      ) : (
        <>
          {movers.list.length === 0 ? (
            <span className="impact-quiet">{text.unmoved}</span>
          ) : (
            <>
              <span className="impact-title">{text.title(movers.year)}</span>
              <ul>
                {movers.list.map(mover => (
                  <li key={mover.variable.id}>
                    <MoverLink mover={mover} year={movers.year} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <IconButton className="impact-dismiss" icon="close" label={text.dismiss} onPress={dismiss} />
        </>
      )}
    </section>
  )
}

/** What moved as a sentence, for those who hear the screen. */
export function impactWords({ year, list }: Movers, language: Language): string {
  const text = impactMessages[language]
  if (list.length === 0) return text.unmoved
  const one = ({ variable, unit, before, after }: Movers['list'][number]) =>
    text.one(
      variable.short[language],
      quantity(before, unit, { language }).text,
      quantity(after, unit, { language }).text,
      difference(after - before, unit, { language }).text,
    )
  return text.words(year, list.map(one).join('; '))
}
