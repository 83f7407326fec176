/** The padlock of a lever that the planner locked: says so, and opens at a press. */

import type { RefObject } from 'react'
import { Button, TooltipTrigger } from 'react-aria-components'
import type { CatalogueLever } from '../../../shared/model/catalogue.ts'
import { useMessages } from '../../i18n/messages.ts'
import { setLocked } from '../../store/edits.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { focusFieldSoon } from './focus-field.ts'
import { leverMessages } from './lever-messages.ts'

interface PadlockProps {
  readonly lever: CatalogueLever
  readonly row: RefObject<HTMLElement | null>
}

export function Padlock({ lever, row }: PadlockProps) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const activeId = useApp(each => each.activeId)
  const { change } = useActions()
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button
        className="icon-button lever-padlock"
        aria-label={text.unlock(lever.short[language])}
        onPress={() => {
          change({ kind: 'lock', lever: lever.id, isLocked: false }, document =>
            setLocked(document, activeId, lever.id, false),
          )
          focusFieldSoon(row)
        }}
      >
        <Icon name="lock" />
      </Button>
      <Hint>{text.lockedWhy}</Hint>
    </TooltipTrigger>
  )
}
