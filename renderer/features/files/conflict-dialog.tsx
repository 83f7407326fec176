/** Asked where a file was changed here and elsewhere: what each side changed, and which content the file shall have. */

import './keeping.css'
import { useCallback, useState } from 'react'
import type { OpenedFile } from '../../../shared/contract/files.ts'
import type { Fault } from '../../../shared/faults.ts'
import { differencesOf } from '../../../shared/scenario/differences.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useWholeApp } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { DifferenceSide } from './difference-side.tsx'
import { FaultLines } from './fault-lines.tsx'
import { keepingMessages } from './keeping-messages.ts'
import { useAnswer } from './use-answer.ts'
import { useFileCommands } from './use-file-commands.ts'

interface ConflictDialogProps {
  readonly ticket: string
  readonly onClose: () => void
  /** Goes on when the planner has chosen. */
  readonly onSettled: () => void
}

export function ConflictDialog({ ticket, onClose, onSettled }: ConflictDialogProps) {
  const text = useMessages(keepingMessages)
  const { client } = useWholeApp()
  const name = useApp(state => state.file?.name ?? '')
  const { keepMine, takeTheirs, saveAs } = useFileCommands()
  const theirs = useAnswer(useCallback(() => client.ask('files:open', { ticket }), [client, ticket]))
  const [refused, refuse] = useState<readonly Fault[]>([])
  // Of a file that was deleted meanwhile there is no other content to keep.
  const isGone = theirs.faults.some(({ code }) => code === 'file.not-found')

  async function take(opened: OpenedFile) {
    const faults = await takeTheirs(opened)
    refuse(faults)
    if (faults.length > 0) return
    onClose()
    onSettled()
  }

  return (
    <Modal title={text.conflictTitle(name)} role="alertdialog" size="wide" onClose={onClose}>
      <p className="modal-text">
        {text.conflictText} {isGone ? null : text.bothKept}
      </p>
      {theirs.faults.length > 0 ? <FaultLines faults={theirs.faults} /> : null}
      {theirs.value === null ? null : <Sides theirs={theirs.value.document} />}
      {theirs.value === null && theirs.faults.length === 0 ? (
        <p className="keeping-quiet">{text.reading}</p>
      ) : null}
      {refused.length > 0 ? <FaultLines faults={refused} /> : null}
      <div className="modal-answers">
        <span className="apart">
          <TextButton label={text.later} onPress={onClose} />
        </span>
        <TextButton
          label={text.keepMine}
          look="bordered"
          onPress={() => {
            onClose()
            keepMine(ticket, onSettled)
          }}
        />
        <TextButton
          label={text.takeTheirs}
          look="bordered"
          isDisabled={theirs.value === null}
          onPress={() => {
            if (theirs.value !== null) take(theirs.value)
          }}
        />
        <TextButton
          autoFocus
          label={text.saveAs}
          look="primary"
          onPress={() => {
            onClose()
            saveAs(onSettled)
          }}
        />
      </div>
    </Modal>
  )
}

function Sides({ theirs }: { readonly theirs: ScenarioDocument }) {
  const text = useMessages(keepingMessages)
  const mine = useApp(state => state.document)
  const before = useApp(state => state.saved)
  const [view, see] = useState<'each' | 'between'>('each')
  const between = <DifferenceSide title={text.fromMine} before={mine} after={theirs} />
  // Of work that outlived its page only what the file holds now is known, and not what it held when the work began.
  if (differencesOf(before, theirs).length === 0) return between
  return (
    <>
      <div className="keeping-view">
        <Segmented
          label={text.view}
          value={view}
          onChange={see}
          choices={[
            { value: 'each', label: text.each, face: text.each },
            { value: 'between', label: text.between, face: text.between },
          ]}
        />
      </div>
      {view === 'each' ? (
        <div className="keeping-sides">
          <DifferenceSide title={text.mine} before={before} after={mine} />
          <DifferenceSide title={text.theirs} before={before} after={theirs} />
        </div>
      ) : (
        between
      )}
    </>
  )
}
