/** What an export asks and tells while it is under way: its name, how far it is, why it was refused. */

import { useState } from 'react'
import { Form, Input, Label, ProgressBar, TextField } from 'react-aria-components'
import type { Fault } from '../../../shared/faults.ts'
import { cleanFileName } from '../../../shared/scenario/file-name.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { FaultLines } from '../files/fault-lines.tsx'
import { exportMessages } from './export-messages.ts'
import type { ExportUnderWay, ExportWish } from './export-run.ts'

interface NameStage {
  readonly kind: 'name'
  readonly wish: ExportWish
  readonly name: string
  /** Why the last name was refused; empty before the first. */
  readonly faults: readonly Fault[]
  readonly isOne: boolean
  readonly resolve: (answer: { name: string; replace: boolean } | null) => void
}

interface RefusedStage {
  readonly kind: 'refused'
  readonly name: string
  readonly faults: readonly Fault[]
  readonly resolve: (isAgain: boolean) => void
}

export type ExportStage =
  | NameStage
  | RefusedStage
  | { readonly kind: 'working'; readonly underWay: ExportUnderWay }

export function ExportStep({ stage }: { readonly stage: ExportStage }) {
  switch (stage.kind) {
    case 'name':
      return <NameDialog key={`${stage.name} ${JSON.stringify(stage.faults)}`} {...stage} />
    case 'refused':
      return <RefusedDialog {...stage} />
    case 'working':
      return <WorkingDialog {...stage.underWay} />
  }
}

function NameDialog({ wish, name: given, faults, isOne, resolve }: NameStage) {
  const text = useMessages(exportMessages)
  const folder = useApp(state => state.host.folder)
  const ending = `.${wish.format}`
  const [name, setName] = useState(withoutEnding(given, ending))
  const isTouched = name !== withoutEnding(given, ending)
  const isTaken = !isTouched && faults.some(({ code }) => code === 'file.exists')
  const isEmpty = /^[. ]*$/.test(name)
  return (
    <Modal title={text.exportTitle} onClose={() => resolve(null)}>
      <Form
        className="save-form"
        validationBehavior="aria"
        onSubmit={event => {
          event.preventDefault()
          if (!isEmpty) resolve({ name, replace: false })
        }}
      >
        <TextField
          className="text-field"
          autoFocus
          value={name}
          isInvalid={isEmpty || (faults.length > 0 && !isTouched)}
          onChange={setName}
        >
          <Label>{text.fileName}</Label>
          <span className="file-name-field">
            <Input maxLength={200} onFocus={event => event.currentTarget.select()} />
            <span className="file-extension">{ending}</span>
          </span>
        </TextField>
        {faults.length > 0 && !isTouched ? (
          <FaultLines faults={faults} />
        ) : (
          <p className="save-place">{text.into(cleanFileName(name, ending, text.untitled), folder)}</p>
        )}
        <div className="modal-answers">
          <TextButton label={text.cancel} look="bordered" onPress={() => resolve(null)} />
          {isTaken ? (
            <TextButton
              label={isOne ? text.replace : text.replaceAll}
              look="bordered"
              onPress={() => resolve({ name, replace: true })}
            />
          ) : null}
          <TextButton label={text.export} look="primary" type="submit" isDisabled={isEmpty} />
        </div>
      </Form>
    </Modal>
  )
}

function RefusedDialog({ name, faults, resolve }: RefusedStage) {
  const text = useMessages(exportMessages)
  return (
    <Modal title={text.notExported(name)} role="alertdialog" onClose={() => resolve(false)}>
      <FaultLines faults={faults} />
      <div className="modal-answers">
        <TextButton label={text.cancel} look="bordered" onPress={() => resolve(false)} />
        <TextButton label={text.elsewhere} look="primary" onPress={() => resolve(true)} />
      </div>
    </Modal>
  )
}

function WorkingDialog({ name, done, number, count, cancel }: ExportUnderWay) {
  const text = useMessages(exportMessages)
  return (
    // Not closed by a click beside it: the work would go on unseen.
    <Modal title={text.working} role="alertdialog" onClose={cancel}>
      <div className="export-work">
        <p className="export-file">
          <span>{name}</span>
          {count > 1 ? <span className="export-count">{text.ofFiles(number, count)}</span> : null}
        </p>
        <ProgressBar
          className="export-progress"
          aria-label={text.working}
          isIndeterminate={done === null}
          value={(done ?? 0) * 100}
        >
          <span className="export-done" style={{ width: `${(done ?? 0) * 100}%` }} />
        </ProgressBar>
      </div>
      <div className="modal-answers">
        <TextButton label={text.stop} look="bordered" onPress={cancel} autoFocus />
      </div>
    </Modal>
  )
}

function withoutEnding(name: string, ending: string): string {
  return name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name
}
