/** Asks under which name the document is saved in the folder, and offers a copy where the folder takes none. */

import { useState } from 'react'
import { Form, Input, Label, TextField } from 'react-aria-components'
import type { Fault } from '../../../shared/faults.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { cleanFileName, EXTENSION } from '../../../shared/scenario/file-name.ts'
import { useMessages } from '../../i18n/messages.ts'
import { namedAfter } from '../../store/new-document.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useApp, useLanguage, useWholeApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { downloadCopy } from './download-copy.ts'
import { FaultLines } from './fault-lines.tsx'
import { nameFromTitle, withExtension, withoutExtension } from './file-names.ts'
import { filesMessages } from './files-messages.ts'
import { keepingMessages } from './keeping-messages.ts'
import { isReplaceable } from './save-refusals.ts'

interface SaveDialogProps {
  /** What speaks against the file that the document came from; empty where nothing does. */
  readonly why: readonly Fault[]
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** What became of the last attempt. `taken`: a file stands there, which only `Replace` writes over. */
interface Attempt {
  readonly kind: 'none' | 'empty' | 'taken' | 'refused'
  readonly faults: readonly Fault[]
}

const NONE: Attempt = { kind: 'none', faults: [] }

export function SaveDialog({ why, onClose, onSaved }: SaveDialogProps) {
  const text = useMessages(filesMessages)
  const suggested = useApp(({ file, document }) =>
    file === null ? nameFromTitle(document.title) : file.isReadOnly ? text.copyOf(file.name) : file.name,
  )
  const language = useLanguage()
  const { store, actions } = useWholeApp()
  const [name, setName] = useState(withoutExtension(suggested))
  const [attempt, setAttempt] = useState<Attempt>(NONE)
  const isEmpty = /^[. ]*$/.test(name)
  const fileName = cleanFileName(name)

  async function save(replace: boolean) {
    if (isEmpty) return setAttempt({ kind: 'empty', faults: [] })
    try {
      await actions.save({ name: fileName }, replace)
    } catch (reason) {
      const faults = faultsOf(reason)
      return setAttempt({ kind: isReplaceable(faults) ? 'taken' : 'refused', faults })
    }
    onClose()
    onSaved()
  }

  function download() {
    if (isEmpty) return setAttempt({ kind: 'empty', faults: [] })
    try {
      downloadCopy(namedAfter(store.getState().document, fileName), fileName)
    } catch (reason) {
      setAttempt({ kind: 'refused', faults: faultsOf(reason) })
    }
  }

  return (
    <Modal title={text.saveTitle} onClose={onClose}>
      {why.map(fault => (
        <p className="modal-text" key={fault.code}>
          {sayFault(fault, language)}
        </p>
      ))}
      <Form
        className="save-form"
        // A refused name may be sent again. The browser must not hold it back.
        validationBehavior="aria"
        onSubmit={event => {
          event.preventDefault()
          save(false)
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
        <AttemptLine
          attempt={attempt}
          newName={isEmpty || fileName === withExtension(name.normalize()) ? null : fileName}
        />
        <div className="modal-answers">
          <span className="apart">
            <TextButton icon="download" label={text.download} onPress={download} />
          </span>
          <TextButton label={text.cancel} look="bordered" onPress={onClose} />
          {attempt.kind === 'taken' ? (
            <TextButton label={text.replace} look="bordered" onPress={() => save(true)} />
          ) : null}
          <TextButton label={text.save} look="primary" type="submit" />
        </div>
      </Form>
    </Modal>
  )
}

interface AttemptLineProps {
  readonly attempt: Attempt
  /** The name that the file gets where it is another than the typed one. */
  readonly newName: string | null
}

function AttemptLine({ attempt, newName }: AttemptLineProps) {
  const text = useMessages(filesMessages)
  const keeping = useMessages(keepingMessages)
  const folder = useApp(state => state.host.folder)
  if (attempt.kind === 'none') {
    return (
      <p className="save-place">
        {newName === null ? text.savedInto(folder) : text.savedAs(newName, folder)}
      </p>
    )
  }
  if (attempt.kind === 'taken') {
    return (
      <>
        <FaultLines faults={attempt.faults} />
        <p className="save-place">{keeping.keptText}</p>
      </>
    )
  }
  if (attempt.kind === 'refused') return <FaultLines faults={attempt.faults} />
  return (
    <p className="problem" role="alert">
      <Icon name="notice" />
      {text.emptyName}
    </p>
  )
}
