/** Where figures come from: a file, a pasted range, or first of all a template to be filled in. */

import { useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useWholeApp } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { viewOf } from '../export/export-wishes.ts'
import { useExport } from '../export/use-export.ts'
import { FaultLines } from '../files/fault-lines.tsx'
import { FileChoice } from './file-choice.tsx'
import { importMessages } from './import-messages.ts'
import type { TableStanding } from './use-table.ts'

interface ImportSourceProps {
  readonly standing: TableStanding
  readonly onClose: () => void
}

export function ImportSource({ standing, onClose }: ImportSourceProps) {
  const text = useMessages(importMessages)
  const { store } = useWholeApp()
  const { exportFiles } = useExport()
  const [pasted, setPasted] = useState('')
  const readText = (range: string) => standing.read(new Blob([range]), text.pastedName)

  const saveTemplate = (format: 'csv' | 'xlsx') => {
    const state = store.getState()
    const scenario = state.document.scenarios.find(({ id }) => id === state.activeId)
    const name = text.templateName(scenario?.title ?? state.document.title)
    const subject = { kind: 'levers', format } as const
    onClose()
    exportFiles([{ format, name, of: { document: state.document, view: viewOf(state), subject } }])
  }

  return (
    <div className="import-source">
      <p className="modal-text">{text.sourceText}</p>
      <div className="import-choice">
        <FileChoice
          label={text.choose}
          look="primary"
          icon="folder"
          onChoose={file => standing.read(file, file.name)}
        />
        <span className="import-note" role="status">
          {standing.isReading ? text.reading : text.dropOrPaste}
        </span>
      </div>
      <textarea
        className="import-paste"
        rows={4}
        spellCheck={false}
        aria-label={text.pasteBox}
        value={pasted}
        onChange={event => setPasted(event.currentTarget.value)}
        onPaste={event => {
          const range = event.clipboardData.getData('text/plain')
          if (range.trim() !== '') readText(range)
        }}
      />
      {standing.faults.length === 0 ? null : <FaultLines faults={standing.faults} />}
      <div className="import-template">
        <p className="import-note">{text.templateText}</p>
        <TextButton label={`${text.template} (XLSX)`} icon="download" onPress={() => saveTemplate('xlsx')} />
        <TextButton label={`${text.template} (CSV)`} icon="download" onPress={() => saveTemplate('csv')} />
      </div>
      <div className="modal-answers">
        <TextButton label={text.cancel} look="bordered" onPress={onClose} />
        <TextButton
          label={text.readPasted}
          look="bordered"
          isDisabled={pasted.trim() === '' || standing.isReading}
          onPress={() => readText(pasted)}
        />
      </div>
    </div>
  )
}
