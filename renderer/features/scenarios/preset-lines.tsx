/** The scenarios that come with the model, each with what it assumes; choosing one adds a copy of one's own. */

import { Header, MenuItem, MenuSection, Text } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { MenuFloat } from '../../ui/menu.tsx'
import { scenarioMessages } from './scenario-messages.ts'

/** The float of the submenu. */
export function PresetFloat() {
  const text = useMessages(scenarioMessages)
  const language = useApp(state => state.language)
  const definitions = useApp(state => state.catalogue.presets)
  const presets = useApp(state => state.presets)
  const { startFrom } = useActions()
  return (
    <MenuFloat
      width="wide"
      placement="end top"
      aria-label={text.presets}
      onAction={key => {
        const preset = presets[definitions.findIndex(({ id }) => id === key)]
        if (preset !== undefined) startFrom(preset)
      }}
    >
      <MenuSection>
        <Header className="menu-head">{text.presetsText}</Header>
        {definitions.map(({ id, label, text: words }) => (
          <MenuItem key={id} id={id} className="menu-line" textValue={label[language]}>
            <span className="menu-words">
              <Text slot="label">
                <b>{label[language]}</b>
              </Text>
              <Text slot="description" className="menu-detail">
                {words[language]}
              </Text>
            </span>
          </MenuItem>
        ))}
      </MenuSection>
    </MenuFloat>
  )
}
