/** The question before all levers are reset: how many, and which, from what to what. */

import { useMemo } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { resetPlan } from '../../store/reset-plan.ts'
import type { ResetTo } from '../../store/steps.ts'
import { useActions, useLanguage, useWholeApp } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { shortcutWords } from '../../ui/shortcut.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { leverMessages } from './lever-messages.ts'
import { resetLines } from './reset-lines.ts'
import './reset-dialog.css'

interface ResetDialogProps {
  readonly to: ResetTo
  readonly onClose: () => void
}

/** As many levers as are listed by name. */
const LISTED = 8

export function ResetDialog({ to, onClose }: ResetDialogProps) {
  const text = useMessages(leverMessages)
  const language = useLanguage()
  const { resetAll } = useActions()
  const { store } = useWholeApp()
  // The page behind a question does not change.
  const { lines, kept, year, isCommon } = useMemo(() => {
    const state = store.getState()
    const lines = resetLines(state, to, language)
    const isShared = state.workspace.sharesAssumptions && state.document.scenarios.length > 1
    return {
      lines,
      kept: resetPlan(state, to).kept,
      year: state.year,
      isCommon: isShared && lines.some(({ isAssumption }) => isAssumption),
    }
  }, [store, to, language])
  const more = lines.length - LISTED

  return (
    <Modal
      title={to === 'base' ? text.confirmBase(lines.length) : text.confirmSaved(lines.length)}
      onClose={onClose}
    >
      <table className="reset-table">
        <thead>
          <tr>
            <th scope="col">{text.inYear(year)}</th>
            <th scope="col">{text.before}</th>
            <th scope="col">{text.after}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, LISTED).map(line => (
            <tr key={line.id}>
              <th scope="row">
                {line.name}
                {line.year === year ? '' : ` (${line.year})`}
              </th>
              <td>{line.from}</td>
              <td>{line.to}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className="modal-text">{text.andMore(more)}</p> : null}
      {kept > 0 ? <p className="modal-text">{text.keptLocked(kept)}</p> : null}
      {isCommon ? <p className="modal-text">{text.commonToAll}</p> : null}
      <p className="modal-text">{text.confirmText(shortcutWords('Z'))}</p>
      <div className="modal-answers">
        <TextButton label={text.cancel} onPress={onClose} />
        <TextButton
          autoFocus
          look="primary"
          label={text.confirm}
          onPress={() => {
            resetAll(to)
            onClose()
          }}
        />
      </div>
    </Modal>
  )
}
