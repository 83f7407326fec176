/** Lines of the file menu: the library, and the files opened or saved last. */

import { useEffect, useState } from 'react'
import { SubmenuTrigger } from 'react-aria-components'
import type { RecentFile } from '../../../shared/contract/files.ts'
import { useMessages } from '../../i18n/messages.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useApp, useWholeApp } from '../../store/use-app.ts'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { useFileCommands } from '../files/use-file-commands.ts'
import { packsMessages } from '../packs/packs-messages.ts'
import { libraryMessages } from './library-messages.ts'

/** Recent files that stand in the menu; the library has all of them. */
const SHOWN = 8

/** Only where opening shows the system's own dialog; elsewhere opening is the library. */
export function LibraryLine() {
  const text = useMessages(libraryMessages)
  const isNative = useApp(state => state.host.dialogs === 'native')
  const { library } = useFileCommands()
  return isNative ? <MenuLine icon="presets" label={text.library} onAction={library} /> : null
}

export function RecentLines() {
  const text = useMessages(libraryMessages)
  const packs = useMessages(packsMessages)
  const { openRecent } = useFileCommands()
  const recents = useRecents()
  return (
    <SubmenuTrigger>
      <MenuLine icon="document" label={text.recentFiles} />
      <MenuFloat placement="left top" aria-label={text.recentFiles} onAction={key => openRecent(String(key))}>
        {recents.length === 0 ? <MenuLine id="none" label={text.noRecents} isDisabled /> : null}
        {recents.map(({ ticket, name, folder, otherPack }) => (
          <MenuLine
            key={ticket}
            id={ticket}
            label={name}
            detail={otherPack === null ? folder : `${folder} · ${packs.otherModel(otherPack)}`}
          />
        ))}
      </MenuFloat>
    </SubmenuTrigger>
  )
}

/** Asked each time that the menu opens. */
function useRecents(): readonly RecentFile[] {
  const { client, actions } = useWholeApp()
  const [recents, setRecents] = useState<readonly RecentFile[]>([])
  useEffect(() => {
    client.ask('recents:list', {}).then(
      files => setRecents(files.slice(0, SHOWN)),
      reason => actions.say(faultsOf(reason)),
    )
  }, [client, actions])
  return recents
}
