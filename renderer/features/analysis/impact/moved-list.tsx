/** All that the last change moved most, as a list: at the head of the tab on what changes did. Nothing where there was none. */

import { useMessages } from '../../../i18n/messages.ts'
import { useMovers } from './impact-desk.tsx'
import { impactMessages } from './impact-messages.ts'
import { MoverLink } from './mover-link.tsx'
import './moved-list.css'

export function MovedList() {
  const text = useMessages(impactMessages)
  const { movers } = useMovers()
  if (movers === null || movers.list.length === 0) return null
  return (
    <section className="moved-list">
      <h3>
        {text.region} · {movers.year}
      </h3>
      <ul>
        {movers.list.map(mover => (
          <li key={mover.variable.id}>
            <MoverLink mover={mover} year={movers.year} />
          </li>
        ))}
      </ul>
    </section>
  )
}
