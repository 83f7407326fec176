/** While the last change is replayed: which side of it the screen shows. Escape ends it. */

import './replay-badge.css'
import { useEffect } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { lastNumericStep, replayedSide } from '../../store/replay.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { scenarioMessages } from './scenario-messages.ts'
import { stepWords } from './step-words.ts'

export function ReplayBadge() {
  const text = useMessages(scenarioMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const side = useApp(replayedSide)
  const label = useApp(state => (state.replayed === null ? null : (lastNumericStep(state)?.label ?? null)))
  const { stopReplay } = useActions()
  const isShown = side !== null

  useEffect(() => {
    if (!isShown) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      stopReplay()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [isShown, stopReplay])

  const words = label === null ? '' : stepWords(label, catalogue, language)
  return (
    <>
      <span className="visually-hidden" role="status">
        {isShown ? text.replaying(words) : ''}
      </span>
      {isShown ? (
        <div className="replay-badge" aria-hidden="true">
          <Icon name="replay" />
          <span data-on={side === 'before' || undefined}>{text.before}</span>
          <span data-on={side === 'after' || undefined}>{text.after}</span>
          <span className="replay-words">{words}</span>
        </div>
      ) : null}
    </>
  )
}
