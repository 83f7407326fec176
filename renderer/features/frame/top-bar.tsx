/** The bar on top: the program, the scenarios of the file, what can be done with files, language and appearance. */

import './top-bar.css'
import { TooltipTrigger } from 'react-aria-components'
import type { Language } from '../../../shared/model/definition.ts'
import { useMessages } from '../../i18n/messages.ts'
import type { Theme } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { shortcutWords } from '../../ui/shortcut.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useFileCommands } from '../files/use-file-commands.ts'
import { frameMessages } from './frame-messages.ts'
import { PresetMenu } from './preset-menu.tsx'
import { ScenarioTabs } from './scenario-tabs.tsx'
import { Seal } from './seal.tsx'

export function TopBar() {
  const text = useMessages(frameMessages)
  return (
    <header className="top-bar">
      <div className="brand">
        <Seal />
        <h1>{text.program}</h1>
      </div>
      <ScenarioTabs />
      <div className="bar-actions">
        <PresetMenu />
        <FileButtons />
      </div>
      <div className="bar-choices">
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </header>
  )
}

function FileButtons() {
  const text = useMessages(frameMessages)
  const commands = useFileCommands()
  return (
    <div className="file-buttons">
      <HintedButton
        icon="empty"
        label={text.newScenario}
        hint={text.newScenarioHint}
        onPress={commands.startEmpty}
      />
      <HintedButton
        icon="folder"
        label={text.open}
        hint={text.openHint(shortcutWords('O'))}
        onPress={commands.open}
      />
      <HintedButton
        icon="save"
        label={text.save}
        hint={text.saveHint(shortcutWords('S'))}
        onPress={() => commands.save()}
      />
      <HintedButton
        icon="saveAs"
        label={text.saveAs}
        hint={text.saveAsHint(shortcutWords('S', true))}
        onPress={() => commands.saveAs()}
      />
    </div>
  )
}

interface HintedButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly hint: string
  readonly onPress: () => void
}

function HintedButton({ icon, label, hint, onPress }: HintedButtonProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <TextButton icon={icon} label={label} onPress={onPress} />
      <Hint>{hint}</Hint>
    </TooltipTrigger>
  )
}

function LanguageChoice() {
  const text = useMessages(frameMessages)
  const { setLanguage } = useActions()
  return (
    <Segmented<Language>
      label={text.language}
      value={useApp(state => state.language)}
      onChange={setLanguage}
      choices={[
        { value: 'vi', label: text.vietnamese, face: 'VI' },
        { value: 'en', label: text.english, face: 'EN' },
      ]}
    />
  )
}

function ThemeChoice() {
  const text = useMessages(frameMessages)
  const { setTheme } = useActions()
  return (
    <Segmented<Theme>
      label={text.theme}
      value={useApp(state => state.theme)}
      onChange={setTheme}
      choices={[
        { value: 'light', label: text.light, face: <Icon name="light" /> },
        { value: 'dark', label: text.dark, face: <Icon name="dark" /> },
        { value: 'system', label: text.system, face: <Icon name="system" /> },
      ]}
    />
  )
}
