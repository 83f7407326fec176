/** Said while the file in hand is not what was last read or written here, with what can be done about it. */

import './keeping.css'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { type FileInHand, isEdited } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { keepingMessages } from './keeping-messages.ts'
import { useFileCommands } from './use-file-commands.ts'

export function StandingNotice() {
  const file = useApp(state => state.file)
  if (file === null || file.standing === 'same') return null
  // What was dismissed is said again where something else happens to the file.
  return <Notice key={`${file.ticket} ${file.standing}`} file={file} />
}

function Notice({ file }: { readonly file: FileInHand }) {
  const [isClosed, close] = useState(false)
  const text = useMessages(keepingMessages)
  if (isClosed) return null
  return (
    <div className="notice" role="alert">
      <Icon name="notice" />
      <Words file={file} />
      <IconButton icon="close" label={text.dismiss} onPress={() => close(true)} />
    </div>
  )
}

function Words({ file: { name, ticket, standing } }: { readonly file: FileInHand }) {
  const text = useMessages(keepingMessages)
  const hasChanges = useApp(state => isEdited(state) || state.future.length > 0)
  const { settle, save, saveAs, replace } = useFileCommands()
  const saveElsewhere = <TextButton look="bordered" label={text.saveAs} onPress={() => saveAs()} />
  switch (standing) {
    case 'same':
      return null
    case 'changed':
      return (
        <Said words={hasChanges ? text.changedNotice(name) : text.changedUnread(name)}>
          <TextButton look="bordered" label={text.compare} onPress={() => settle()} />
        </Said>
      )
    case 'gone':
      return (
        <Said words={text.goneNotice(name)}>
          <TextButton look="bordered" label={text.createAgain} onPress={() => replace(ticket)} />
          {saveElsewhere}
        </Said>
      )
    case 'unavailable':
      return <Said words={text.unavailableNotice(name)}>{saveElsewhere}</Said>
    case 'unread':
      return (
        <Said words={text.unreadNotice(name)}>
          <TextButton look="bordered" label={text.save} onPress={() => save()} />
        </Said>
      )
  }
}

function Said({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className="notice-text">{words}</p>
      <div className="standing-answers">{children}</div>
    </div>
  )
}
