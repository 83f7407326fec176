/** Said where a recent file cannot be had: why, and whether it stays on the list. */

import type { Fault } from '../../../shared/faults.ts'
import { useMessages } from '../../i18n/messages.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useWholeApp } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { FaultLines } from '../files/fault-lines.tsx'
import { libraryMessages } from './library-messages.ts'

interface RecentDialogProps {
  readonly ticket: string
  /** Why it could not be opened. */
  readonly faults: readonly Fault[]
  readonly onClose: () => void
}

export function RecentDialog({ ticket, faults, onClose }: RecentDialogProps) {
  const text = useMessages(libraryMessages)
  const { client, actions } = useWholeApp()
  return (
    <Modal title={text.notOpened} onClose={onClose}>
      <FaultLines faults={faults} />
      <div className="modal-answers">
        <TextButton
          label={text.forget}
          look="bordered"
          onPress={() => {
            onClose()
            client.ask('recents:forget', { ticket }).catch(reason => actions.say(faultsOf(reason)))
          }}
        />
        <TextButton autoFocus label={text.keep} look="primary" onPress={onClose} />
      </div>
    </Modal>
  )
}
