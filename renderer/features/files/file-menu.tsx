/** Saving in one press, and the menu of everything else that can be done with files. */

import { Button, MenuTrigger, TooltipTrigger } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { isUnsaved } from '../../store/app-state.ts'
import { useActions, useApp, useWholeApp } from '../../store/use-app.ts'
import { Hint } from '../../ui/hint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { MenuFloat, MenuLine, MenuRule } from '../../ui/menu.tsx'
import { shortcutWords } from '../../ui/shortcut.ts'
import { exportMessages } from '../export/export-messages.ts'
import { modelWish } from '../export/export-wishes.ts'
import { useExport } from '../export/use-export.ts'
import { importMessages } from '../import/import-messages.ts'
import { LibraryLine, RecentLines } from '../library/recent-lines.tsx'
import { packsMessages } from '../packs/packs-messages.ts'
import { usePresent } from '../present/present-desk.tsx'
import { presentMessages } from '../present/present-messages.ts'
import { PRESENT_KEY } from '../present/use-present-keys.ts'
import { printPage } from '../print/paper.ts'
import { printMessages } from '../print/print-messages.ts'
import { reportScreenMessages } from '../report/report-screen-messages.ts'
import { filesMessages } from './files-messages.ts'
import { keepingMessages } from './keeping-messages.ts'
import { recoveryMessages } from './recovery-messages.ts'
import { useFileCommands } from './use-file-commands.ts'

export function FileMenu() {
  const text = useMessages(filesMessages)
  const keeping = useMessages(keepingMessages)
  const paper = useMessages(printMessages)
  const report = useMessages(reportScreenMessages)
  const actions = useActions()
  const exportText = useMessages(exportMessages)
  const imports = useMessages(importMessages)
  const packs = useMessages(packsMessages)
  const commands = useFileCommands()
  const { openPack, exportFiles } = useExport()
  const { store } = useWholeApp()
  const presenting = useMessages(presentMessages)
  const present = usePresent()
  return (
    <div className="file-menu">
      <SaveButton />
      <MenuTrigger>
        <Button className="text-button plain file-menu-button">
          <span>{text.file}</span>
          <Icon name="chevron" />
        </Button>
        <MenuFloat aria-label={text.file} placement="bottom end">
          <MenuLine
            icon="empty"
            label={text.newFile}
            detail={text.newFileText}
            onAction={commands.startEmpty}
          />
          <MenuLine
            icon="folder"
            label={text.openFile}
            keys={shortcutWords('O')}
            onAction={() => commands.open()}
          />
          <LibraryLine />
          <RecentLines />
          <LeftWorkLine />
          <MenuRule />
          <MenuLine
            icon="save"
            label={text.save}
            keys={shortcutWords('S')}
            onAction={() => commands.save()}
          />
          <MenuLine
            icon="saveAs"
            label={text.saveAs}
            keys={shortcutWords('S', true)}
            onAction={() => commands.saveAs()}
          />
          <MenuLine icon="history" label={keeping.versions} onAction={commands.versions} />
          <MenuRule />
          <MenuLine icon="world" label={packs.menu} onAction={commands.models} />
          <MenuLine icon="table" label={imports.menu} onAction={() => commands.figures()} />
          <MenuRule />
          <MenuLine
            icon="present"
            label={presenting.present}
            keys={PRESENT_KEY}
            onAction={() => present('second')}
          />
          <MenuLine icon="document" label={report.open} onAction={() => actions.report(true)} />
          <MenuLine
            icon="print"
            label={paper.print}
            keys={shortcutWords('P')}
            onAction={() => printPage(window)}
          />
          <MenuRule />
          <MenuLine icon="download" label={exportText.menu} onAction={openPack} />
          <MenuLine
            icon="download"
            label={exportText.model}
            detail={exportText.modelText}
            onAction={() => exportFiles([modelWish(store.getState())])}
          />
        </MenuFloat>
      </MenuTrigger>
    </div>
  )
}

/** While there is work that was left unsaved, and no longer. */
function LeftWorkLine() {
  const text = useMessages(recoveryMessages)
  const count = useApp(state => state.left.length)
  const { recover } = useFileCommands()
  return count === 0 ? null : <MenuLine icon="history" label={text.menu(count)} onAction={recover} />
}

/** Bears a dot exactly while the content is another than what was saved. */
function SaveButton() {
  const text = useMessages(filesMessages)
  const hasChanges = useApp(isUnsaved)
  const { save } = useFileCommands()
  const keys = shortcutWords('S')
  const label = hasChanges ? text.saveUnsavedHint(keys) : text.saveHint(keys)
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <Button className="icon-button save-button" aria-label={label} onPress={() => save()}>
        <Icon name="save" />
        {hasChanges ? <span className="unsaved-dot" /> : null}
      </Button>
      <Hint>{label}</Hint>
    </TooltipTrigger>
  )
}
