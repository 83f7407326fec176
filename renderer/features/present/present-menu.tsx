/** The button in the bar on top that begins to present, and where. */

import { Button, MenuTrigger, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { MenuFloat, MenuLine, MenuRule } from '../../ui/menu.tsx'
import { usePresent } from './present-desk.tsx'
import { presentMessages } from './present-messages.ts'
import { storyMessages } from './story-messages.ts'
import { PRESENT_KEY } from './use-present-keys.ts'

export function PresentMenu() {
  const text = useMessages(presentMessages)
  const story = useMessages(storyMessages)
  const isBrowser = useApp(state => state.host.kind === 'browser')
  const { openStory } = useActions()
  const present = usePresent()
  return (
    <MenuTrigger>
      <TooltipTrigger delay={600} closeDelay={0}>
        <Button className="icon-button present-menu" aria-label={text.present}>
          <Icon name="present" />
        </Button>
        <Hint>{text.presentHint(PRESENT_KEY)}</Hint>
      </TooltipTrigger>
      <MenuFloat aria-label={text.present} placement="bottom end" width="wide">
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
        <MenuRule />
        <MenuLine icon="story" label={story.title} detail={story.about} onAction={openStory} />
      </MenuFloat>
    </MenuTrigger>
  )
}
