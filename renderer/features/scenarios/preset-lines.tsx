/** The scenarios that come with the model, each with what it assumes; choosing one adds a copy of one's own. */

import { Header, MenuSection } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { scenarioMessages } from './scenario-messages.ts'

/** The float of the submenu. */
export function PresetFloat() {
  const text = useMessages(scenarioMessages)
  const language = useLanguage()
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
          <MenuLine key={id} id={id} label={label[language]} detail={words[language]} />
        ))}
      </MenuSection>
    </MenuFloat>
  )
}
