/** Light, dark, or as the system has it. */

import { Button, MenuSection, MenuTrigger, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import type { Theme } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { frameMessages } from './frame-messages.ts'

const themes: readonly Theme[] = ['light', 'dark', 'system']

export function ThemeMenu() {
  const text = useMessages(frameMessages)
  const theme = useApp(state => state.theme)
  const { setTheme } = useActions()
  return (
    <MenuTrigger>
      <TooltipTrigger delay={600} closeDelay={0}>
        <Button className="icon-button" aria-label={text.theme}>
          <Icon name="contrast" />
        </Button>
        <Hint>{text.theme}</Hint>
      </TooltipTrigger>
      <MenuFloat aria-label={text.theme} placement="bottom end">
        <MenuSection
          aria-label={text.theme}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onSelectionChange={keys => {
            const chosen = themes.find(each => keys === 'all' || keys.has(each))
            if (chosen !== undefined) setTheme(chosen)
          }}
        >
          {themes.map(each => (
            <MenuLine key={each} id={each} icon={each} label={text[each]} />
          ))}
        </MenuSection>
      </MenuFloat>
    </MenuTrigger>
  )
}
