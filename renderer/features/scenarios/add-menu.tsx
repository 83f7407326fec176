/** One press adds a copy of the scenario in hand; the menu beside it adds a scenario from elsewhere. */

import { Button, MenuTrigger, SubmenuTrigger, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { activeScenario } from '../../store/app-state.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuFloat, MenuLine, MenuRule } from '../../ui/menu.tsx'
import { useFileCommands } from '../files/use-file-commands.ts'
import { PresetFloat } from './preset-lines.tsx'
import { scenarioMessages } from './scenario-messages.ts'

export function AddMenu() {
  const text = useMessages(scenarioMessages)
  const title = useApp(state => activeScenario(state).title)
  const hasPresets = useApp(state => state.catalogue.presets.length > 0)
  const { addScenario, duplicateScenario } = useActions()
  const { importFile } = useFileCommands()
  return (
    <div className="scenario-add">
      <IconButton icon="plus" label={text.duplicateHint} onPress={() => duplicateScenario()} />
      <MenuTrigger>
        <TooltipTrigger delay={600} closeDelay={0}>
          <Button className="icon-button narrow" aria-label={text.add}>
            <Icon name="chevron" />
          </Button>
          <Hint>{text.add}</Hint>
        </TooltipTrigger>
        <MenuFloat aria-label={text.add}>
          <MenuLine icon="duplicate" label={text.addCopy(title)} onAction={() => duplicateScenario()} />
          <MenuLine icon="empty" label={text.addEmpty} detail={text.addEmptyText} onAction={addScenario} />
          {hasPresets ? (
            <SubmenuTrigger>
              <MenuLine icon="presets" label={text.fromPreset} />
              <PresetFloat />
            </SubmenuTrigger>
          ) : null}
          <MenuRule />
          <MenuLine icon="import" label={text.importFile} detail={text.importText} onAction={importFile} />
        </MenuFloat>
      </MenuTrigger>
    </div>
  )
}
