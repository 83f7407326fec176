/** Asked where a save would replace something that the planner has not seen: replace it, save elsewhere, or stay. */

import type { Fault } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { filesMessages } from './files-messages.ts'
import { keepingMessages } from './keeping-messages.ts'

interface ReplaceDialogProps {
  readonly faults: readonly Fault[]
  readonly onClose: () => void
  readonly onReplace: () => void
  readonly onSaveAs: () => void
}

export function ReplaceDialog({ faults, onClose, onReplace, onSaveAs }: ReplaceDialogProps) {
  const text = useMessages(filesMessages)
  const keeping = useMessages(keepingMessages)
  const language = useLanguage()
  const isGone = faults.every(({ code }) => code === 'file.gone')
  const answer = (act: () => void) => () => {
    onClose()
    act()
  }
  return (
    <Modal title={text.notSavedYet} role="alertdialog" onClose={onClose}>
      {faults.map(fault => (
        <p className="modal-text" key={fault.code}>
          {sayFault(fault, language)}
        </p>
      ))}
      {isGone ? null : <p className="modal-text">{keeping.keptText}</p>}
      <div className="modal-answers">
        <TextButton label={text.cancel} onPress={onClose} />
        <TextButton
          label={isGone ? keeping.createAgain : text.replace}
          look="bordered"
          onPress={answer(onReplace)}
        />
        <TextButton autoFocus label={text.saveAs} look="primary" onPress={answer(onSaveAs)} />
      </div>
    </Modal>
  )
}
