/** Asks under which name the document is saved in the folder, and whether a file of that name may be replaced. */

import { useState } from 'react'
import { Form, Input, Label, TextField } from 'react-aria-components'
import type { Fault } from '../../../shared/faults.ts'
import { EXTENSION } from '../../../shared/scenario/file-name.ts'
import { useMessages } from '../../i18n/messages.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { FaultLines } from './fault-lines.tsx'
import { isReplaceable } from './file-commands.ts'
import { nameFromTitle, withExtension, withoutExtension } from './file-names.ts'
import { filesMessages } from './files-messages.ts'

interface SaveDialogProps {
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** What became of the last attempt. `taken`: a second press replaces what stands there. */
interface Attempt {
  readonly kind: 'none' | 'empty' | 'taken' | 'refused'
  readonly faults: readonly Fault[]
}

const NONE: Attempt = { kind: 'none', faults: [] }

export function SaveDialog({ onClose, onSaved }: SaveDialogProps) {
  const text = useMessages(filesMessages)
  const folder = useApp(state => state.host.folder)
  const suggested = useApp(state => state.file?.name ?? nameFromTitle(state.document.title))
  const actions = useActions()
  const [name, setName] = useState(withoutExtension(suggested))
  const [attempt, setAttempt] = useState<Attempt>(NONE)
  const isTaken = attempt.kind === 'taken'

  async function save() {
    if (name.trim() === '') return setAttempt({ kind: 'empty', faults: [] })
    try {
      await actions.save({ name: withExtension(name) }, isTaken)
    } catch (reason) {
      const faults = faultsOf(reason)
      return setAttempt({ kind: isReplaceable(faults) ? 'taken' : 'refused', faults })
    }
    onClose()
    onSaved()
  }

  return (
    <Modal title={text.saveTitle} onClose={onClose}>
      <Form
        className="save-form"
        // A refused name may be sent again: that is what replaces the file. The browser must not hold it back.
        validationBehavior="aria"
        onSubmit={event => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          className="text-field"
          autoFocus
          value={name}
          isInvalid={attempt.kind !== 'none'}
          onChange={typed => {
            setName(typed)
            setAttempt(NONE)
          }}
        >
          <Label>{text.fileName}</Label>
          <span className="file-name-field">
            <Input maxLength={200} onFocus={event => event.currentTarget.select()} />
            <span className="file-extension">{EXTENSION}</span>
          </span>
        </TextField>
        <AttemptLine attempt={attempt} quiet={text.savedInto(folder)} />
        <div className="modal-answers">
          <TextButton label={text.cancel} look="bordered" onPress={onClose} />
          <TextButton label={isTaken ? text.replace : text.save} look="primary" type="submit" />
        </div>
      </Form>
    </Modal>
  )
}

function AttemptLine({ attempt, quiet }: { readonly attempt: Attempt; readonly quiet: string }) {
  const text = useMessages(filesMessages)
  if (attempt.kind === 'none') return <p className="save-place">{quiet}</p>
  if (attempt.kind !== 'empty') return <FaultLines faults={attempt.faults} />
  return (
    <p className="problem" role="alert">
      <Icon name="notice" />
      {text.emptyName}
    </p>
  )
}
