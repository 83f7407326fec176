/** The levers of one sector: those shown first, and under a fold the others. */

import { Button } from 'react-aria-components'
import type { LeverKind, LeverSector } from '../../../shared/reading/levers/lever-list.ts'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useApp, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { leverMessages } from './lever-messages.ts'
import { LeverRow } from './lever-row.tsx'
import { useFold } from './use-fold.ts'

interface SectorLeversProps {
  /** A sector may have levers of both. */
  readonly kind: LeverKind
  readonly sector: LeverSector
}

export function SectorLevers({ kind, sector }: SectorLeversProps) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const [isOpen, turn] = useFold(`${kind} ${sector.id}`, false)
  const { primary, detailed } = sector
  const hidden = useApp(state => {
    const { levers } = activeScenario(state)
    return detailed.filter(({ id }) => Object.hasOwn(levers, id)).length
  })
  const label = sector.label[language]
  const words = isOpen
    ? text.fewer
    : primary.length === 0
      ? text.details(detailed.length)
      : text.more(detailed.length)

  return (
    <div className="lever-sector">
      <h3>{label}</h3>
      {primary.map(lever => (
        <LeverRow key={lever.id} lever={lever} />
      ))}
      {isOpen ? detailed.map(lever => <LeverRow key={lever.id} lever={lever} />) : null}
      {detailed.length === 0 ? null : (
        <Button
          className="lever-fold"
          aria-expanded={isOpen}
          aria-label={text.moreOf(words, label)}
          onPress={turn}
        >
          <Icon name="chevron" />
          {words}
          {hidden > 0 && !isOpen ? (
            <span className="lever-fold-changed">{text.changedInside(hidden)}</span>
          ) : null}
        </Button>
      )}
    </div>
  )
}
