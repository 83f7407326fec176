/** The bar on top: the program, its scenarios, undo, what money is shown in, comparing, files, help, language and appearance. */

import './top-bar.css'
import { ToggleButton, TooltipTrigger } from 'react-aria-components'
import type { Language } from '../../../shared/model/definition.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { shortcutWords } from '../../ui/shortcut.ts'
import { COMPARE_LETTER } from '../compare/use-compare-key.ts'
import { FileMenu } from '../files/file-menu.tsx'
import { ModelChip } from '../packs/model-chip.tsx'
import { PriceBasisSwitch } from '../prices/price-basis-switch.tsx'
import { HistoryButtons } from '../scenarios/history-buttons.tsx'
import { ScenarioTabs } from '../scenarios/scenario-tabs.tsx'
import { frameMessages } from './frame-messages.ts'
import { Seal } from './seal.tsx'
import { ThemeMenu } from './theme-menu.tsx'

export function TopBar() {
  const text = useMessages(frameMessages)
  const { openHelp } = useActions()
  return (
    <header className="top-bar">
      <div className="brand">
        <Seal />
        <h1>{text.program}</h1>
        <ModelChip />
      </div>
      <ScenarioTabs />
      <div className="bar-actions">
        <HistoryButtons />
        <PriceBasisSwitch />
        <CompareButton />
        <FileMenu />
      </div>
      <div className="bar-choices">
        <IconButton icon="help" label={text.help} onPress={() => openHelp(null)} />
        <LanguageChoice />
        <ThemeMenu />
      </div>
    </header>
  )
}

function CompareButton() {
  const text = useMessages(frameMessages)
  const isComparing = useApp(state => state.isComparing)
  const { compare } = useActions()
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <ToggleButton className="text-button plain compare-button" isSelected={isComparing} onChange={compare}>
        <Icon name="compare" />
        <span>{text.compare}</span>
      </ToggleButton>
      <Hint>{text.compareHint(shortcutWords(COMPARE_LETTER, true))}</Hint>
    </TooltipTrigger>
  )
}

function LanguageChoice() {
  const text = useMessages(frameMessages)
  const { setLanguage } = useActions()
  return (
    <Segmented<Language>
      label={text.language}
      value={useLanguage()}
      onChange={setLanguage}
      choices={[
        { value: 'vi', label: text.vietnamese, face: 'VI' },
        { value: 'en', label: text.english, face: 'EN' },
      ]}
    />
  )
}
