/** Both resets for all levers at once: a menu that counts, and a question that lists before anything moves. */

import { useRef, useState } from 'react'
import { MenuTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { resetPlan, savedScenario } from '../../store/reset-plan.ts'
import type { ResetTo } from '../../store/steps.ts'
import { useApp } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { leverMessages } from './lever-messages.ts'
import { ResetDialog } from './reset-dialog.tsx'

export function ResetAll() {
  const text = useMessages(leverMessages)
  const [asked, ask] = useState<ResetTo | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const isOffered = useApp(state => {
    const saved = savedScenario(state)?.levers ?? {}
    return [activeScenario(state).levers, saved].some(levers => Object.keys(levers).length > 0)
  })
  const close = () => {
    ask(null)
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus())
  }
  return (
    <div ref={place}>
      <MenuTrigger>
        <IconButton className="lever-reset-all" icon="reset" label={text.resetAll} isDisabled={!isOffered} />
        <MenuFloat placement="bottom end" aria-label={text.resetAll}>
          <ResetLine to="saved" onAsk={ask} />
          <ResetLine to="base" onAsk={ask} />
        </MenuFloat>
      </MenuTrigger>
      {asked === null ? null : <ResetDialog to={asked} onClose={close} />}
    </div>
  )
}

interface ResetLineProps {
  readonly to: ResetTo
  readonly onAsk: (to: ResetTo) => void
}

function ResetLine({ to, onAsk }: ResetLineProps) {
  const text = useMessages(leverMessages)
  const count = useApp(state => resetPlan(state, to).levers.length)
  const isNeverSaved = useApp(state => to === 'saved' && savedScenario(state) === null)
  const nothing = isNeverSaved ? text.neverSaved : text.noLever
  return (
    <MenuLine
      id={to}
      icon={to === 'saved' ? 'history' : 'reset'}
      label={`${to === 'saved' ? text.toSaved : text.toBase} …`}
      detail={count === 0 ? nothing : text.levers(count)}
      isDisabled={count === 0}
      onAction={() => onAsk(to)}
    />
  )
}
