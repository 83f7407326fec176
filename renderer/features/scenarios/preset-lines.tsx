/** The scenarios that come with the model, each with what it assumes; choosing one adds a copy of one's own. */

import { Header, MenuSection } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { scenarioMessages } from './scenario-messages.ts'

/** Where the menu may stand with less room on either side of it than these lines are wide. */
const CLOSE = '(max-width: 78rem), (max-height: 560px)'

/** The float of the submenu: beside its line, or under it where it would stand out of the window. */
export function PresetFloat() {
  const text = useMessages(scenarioMessages)
  const language = useLanguage()
  const definitions = useApp(state => state.catalogue.presets)
  const presets = useApp(state => state.presets)
  const { startFrom } = useActions()
  const isClose = useMedia(CLOSE)
  return (
    <MenuFloat
      width="wide"
      placement={isClose ? 'bottom start' : 'end top'}
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
