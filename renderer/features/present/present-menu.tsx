/** The button under the story that begins to present, and where. */

import { Button, MenuTrigger, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useApp } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { usePresent } from './present-desk.tsx'
import { presentMessages } from './present-messages.ts'
import { PRESENT_KEY } from './use-present-keys.ts'

export function PresentMenu() {
  const text = useMessages(presentMessages)
  const isBrowser = useApp(state => state.host.kind === 'browser')
  const present = usePresent()
  return (
    <MenuTrigger>
      <TooltipTrigger delay={600} closeDelay={0}>
        <Button className="text-button bordered">
          <Icon name="present" />
          <span>{text.present}</span>
          <Icon name="chevron" />
        </Button>
        <Hint>{text.presentHint(PRESENT_KEY)}</Hint>
      </TooltipTrigger>
      <MenuFloat aria-label={text.present} placement="top end" width="wide">
        <MenuLine
          icon="present"
          label={isBrowser ? text.window : text.second}
          detail={text.secondText}
          keys={PRESENT_KEY}
          onAction={() => present('second')}
        />
        <MenuLine
          icon="system"
          label={text.here}
          detail={text.hereText}
          keys={`Shift+${PRESENT_KEY}`}
          onAction={() => present('here')}
        />
      </MenuFloat>
    </MenuTrigger>
  )
}
