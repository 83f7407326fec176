/** What is done with the chosen file of the library, or with one from elsewhere. */

import { useRef } from 'react'
import { EXTENSION } from '../../../shared/scenario/file-name.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import type { FileSource } from '../files/file-source.ts'
import { useFileCommands } from '../files/use-file-commands.ts'
import { libraryMessages } from './library-messages.ts'

interface LibraryFootProps {
  readonly purpose: 'open' | 'import'
  /** Ticket of the chosen file; undefined for none. */
  readonly chosen: string | undefined
  readonly onOpen: (source: FileSource) => void
  /** Undefined where files are listed because they are there. */
  readonly onForget: ((ticket: string) => void) | undefined
  readonly onClose: () => void
}

export function LibraryFoot({ purpose, chosen, onOpen, onForget, onClose }: LibraryFootProps) {
  const text = useMessages(libraryMessages)
  const isNative = useApp(state => state.host.dialogs === 'native')
  const commands = useFileCommands()
  const elsewhere = useRef<HTMLInputElement>(null)

  function chooseElsewhere() {
    if (!isNative) return elsewhere.current?.click()
    onClose()
    commands.open()
  }

  return (
    <div className="modal-answers library-foot">
      <span className="apart">
        <TextButton label={text.elsewhere} icon="folder" onPress={chooseElsewhere} />
        {onForget === undefined || chosen === undefined ? null : (
          <TextButton label={text.forget} icon="close" onPress={() => onForget(chosen)} />
        )}
      </span>
      <input
        ref={elsewhere}
        type="file"
        hidden
        accept={EXTENSION}
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file !== undefined) onOpen(file)
        }}
      />
      <TextButton label={text.cancel} look="bordered" onPress={onClose} />
      <TextButton
        label={purpose === 'import' ? text.import : text.open}
        look="primary"
        isDisabled={chosen === undefined}
        onPress={() => {
          if (chosen !== undefined) onOpen({ ticket: chosen })
        }}
      />
    </div>
  )
}
