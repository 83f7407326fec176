/** The scenarios that come with the model, each with what it assumes; choosing one starts a scenario of one's own from it. */

import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { frameMessages } from './frame-messages.ts'

export function PresetMenu() {
  const text = useMessages(frameMessages)
  const language = useApp(state => state.language)
  const definitions = useApp(state => state.catalogue.presets)
  const presets = useApp(state => state.presets)
  const { startFrom } = useActions()
  if (definitions.length === 0) return null

  return (
    <MenuTrigger>
      <Button className="text-button plain">
        <Icon name="presets" />
        <span>{text.presets}</span>
        <Icon name="chevron" />
      </Button>
      <Popover className="float preset-float" placement="bottom start" offset={4}>
        <Menu
          className="preset-menu"
          onAction={key => {
            const preset = presets[definitions.findIndex(({ id }) => id === key)]
            if (preset !== undefined) startFrom(preset)
          }}
        >
          <MenuSection>
            <Header className="preset-header">{text.presetsText}</Header>
            {definitions.map(({ id, label, text: words }) => (
              <MenuItem key={id} id={id} className="preset" textValue={label[language]}>
                <b>{label[language]}</b>
                <span>{words[language]}</span>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
