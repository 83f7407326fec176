/** Why a file cannot be opened, and the last content of it that can. */

import type { Fault } from '../../../shared/faults.ts'
import { momentText } from '../../../shared/locale/moments.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { FaultLines } from './fault-lines.tsx'
import { keepingMessages } from './keeping-messages.ts'

interface UnreadableDialogProps {
  readonly faults: readonly Fault[]
  /** When the version that is offered was kept. */
  readonly keptAt: string
  readonly onClose: () => void
  readonly onOpen: () => void
}

export function UnreadableDialog({ faults, keptAt, onClose, onOpen }: UnreadableDialogProps) {
  const text = useMessages(keepingMessages)
  const language = useLanguage()
  return (
    <Modal title={text.unreadableTitle} onClose={onClose}>
      <FaultLines faults={faults} />
      <p className="modal-text">{text.untouched}</p>
      <div className="modal-answers">
        <TextButton label={text.close} look="bordered" onPress={onClose} />
        <TextButton
          autoFocus
          label={text.openGood(momentText(keptAt, language))}
          look="primary"
          onPress={() => {
            onClose()
            onOpen()
          }}
        />
      </div>
    </Modal>
  )
}
