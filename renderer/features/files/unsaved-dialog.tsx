/** Asked before unsaved changes would be replaced: save, give up, or stay. */

import { useMessages } from '../../i18n/messages.ts'
import { type AppState, activeScenario, isEdited } from '../../store/app-state.ts'
import { useApp } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { filesMessages } from './files-messages.ts'
import { useFileCommands } from './use-file-commands.ts'

interface UnsavedDialogProps {
  readonly onClose: () => void
  readonly onContinue: () => void
}

export function UnsavedDialog({ onClose, onContinue }: UnsavedDialogProps) {
  const text = useMessages(filesMessages)
  const title = useApp(savedAs)
  const why = useApp(state =>
    state.file === null ? 'unsavedNever' : isEdited(state) ? 'unsavedText' : 'unsavedAway',
  )
  const { save, whenSafe } = useFileCommands()

  return (
    <Modal title={text.unsavedTitle(title)} role="alertdialog" onClose={onClose}>
      <p className="modal-text">{text[why]}</p>
      <div className="modal-answers">
        <TextButton
          label={text.discard}
          onPress={() => {
            onClose()
            onContinue()
          }}
        />
        <TextButton label={text.cancel} look="bordered" onPress={onClose} />
        <TextButton
          autoFocus
          label={text.saveFirst}
          look="primary"
          onPress={() => {
            onClose()
            // What was changed while the file was written is not in it.
            save(() => whenSafe(onContinue))
          }}
        />
      </div>
    </Modal>
  )
}

/** What a save would write, as the planner knows it: the file, or else what it would be named after. */
function savedAs(state: AppState): string {
  if (state.file !== null) return state.file.name
  return state.document.scenarios.length === 1 ? activeScenario(state).title : state.document.title
}
