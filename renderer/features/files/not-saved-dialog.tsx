/** Asked where a file was not saved: save elsewhere, stay, or replace what stands there where only that was in the way. */

import type { Fault } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { filesMessages } from './files-messages.ts'
import { keepingMessages } from './keeping-messages.ts'
import { isReplaceable } from './save-refusals.ts'

interface NotSavedDialogProps {
  readonly faults: readonly Fault[]
  readonly onClose: () => void
  readonly onReplace: () => void
  readonly onSaveAs: () => void
}

export function NotSavedDialog({ faults, onClose, onReplace, onSaveAs }: NotSavedDialogProps) {
  const text = useMessages(filesMessages)
  const keeping = useMessages(keepingMessages)
  const language = useLanguage()
  const canReplace = isReplaceable(faults)
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
      {isGone || !canReplace ? null : <p className="modal-text">{keeping.keptText}</p>}
      <div className="modal-answers">
        <TextButton label={text.cancel} onPress={onClose} />
        {canReplace ? (
          <TextButton
            label={isGone ? keeping.createAgain : text.replace}
            look="bordered"
            onPress={answer(onReplace)}
          />
        ) : null}
        <TextButton autoFocus label={text.saveAs} look="primary" onPress={answer(onSaveAs)} />
      </div>
    </Modal>
  )
}
