/** Asked where a file was made for another model that is known: whether to change to that model and open it there. */

import { useState } from 'react'
import type { KnownPack } from '../../../shared/contract/packs.ts'
import type { Fault } from '../../../shared/faults.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { FaultLines } from '../files/fault-lines.tsx'
import { useFileCommands } from '../files/use-file-commands.ts'
import { packsMessages } from './packs-messages.ts'

interface OtherPackDialogProps {
  readonly pack: Pick<KnownPack, 'ticket' | 'folder' | 'head'>
  /** Ticket of the file; null for a copy without a place, which has to be handed over again. */
  readonly file: string | null
  readonly onClose: () => void
}

export function OtherPackDialog({ pack, file, onClose }: OtherPackDialogProps) {
  const text = useMessages(packsMessages)
  const language = useLanguage()
  const running = useCatalogue().title[language]
  const { switchModel } = useFileCommands()
  const [refused, setRefused] = useState<readonly Fault[]>([])
  return (
    <Modal title={text.otherTitle} onClose={onClose}>
      <p className="modal-text">{text.otherText(pack.head?.title[language] ?? pack.folder, running)}</p>
      <p className="modal-text">{file === null ? text.otherAgain : text.otherOpens}</p>
      {refused.length > 0 ? <FaultLines faults={refused} /> : null}
      <div className="modal-answers">
        <TextButton label={text.cancel} look="bordered" onPress={onClose} />
        <TextButton
          autoFocus
          label={file === null ? text.switchOnly : text.switchAndOpen}
          look="primary"
          onPress={() => switchModel(pack.ticket, file, setRefused)}
        />
      </div>
    </Modal>
  )
}
