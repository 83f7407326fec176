/** The work that was left unsaved, each with its own answer; what gets none is kept. */

import './recovery.css'
import { useEffect, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { LeftWork } from './left-work.tsx'
import { recoveryMessages } from './recovery-messages.ts'

/** As many as are looked into without being asked to. */
const UNFOLDED = 2

export function RecoveryDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(recoveryMessages)
  const left = useApp(state => state.left)
  const [rescued, setRescued] = useState<string | null>(null)
  const isDone = left.length === 0
  useEffect(() => {
    if (isDone) onClose()
  }, [isDone, onClose])

  return (
    <Modal title={text.title} size="wide" role="alertdialog" onClose={onClose}>
      <p className="modal-text">{text.text}</p>
      <ul className="left-list" aria-label={text.list}>
        {left.map((work, index) => (
          <LeftWork key={work.slot} work={work} isUnfolded={index < UNFOLDED} onRescued={setRescued} />
        ))}
      </ul>
      <p className="left-rescued" role="status">
        {rescued === null ? null : (
          <>
            <Icon name="check" />
            {text.rescued(rescued)}
          </>
        )}
      </p>
      <div className="left-foot">
        <p>{text.laterText}</p>
        <div className="modal-answers">
          <TextButton look="bordered" label={text.later} onPress={onClose} />
        </div>
      </div>
    </Modal>
  )
}
