/** The files of the folder, to open one; or one from elsewhere on this machine. */

import { useEffect, useRef, useState } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import type { ListedFile } from '../../../shared/contract/files.ts'
import type { Fault } from '../../../shared/faults.ts'
import { EXTENSION } from '../../../shared/scenario/file-name.ts'
import { useMessages } from '../../i18n/messages.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useApp, useLanguage, useWholeApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { FaultLines } from './fault-lines.tsx'
import type { FileSource } from './file-commands.ts'
import { momentText, sizeText } from './file-facts.ts'

import { filesMessages } from './files-messages.ts'
import { useFileCommands } from './use-file-commands.ts'

interface OpenDialogProps {
  /** `import`: the scenarios of the file come into the document in hand. */
  readonly purpose: 'open' | 'import'
  readonly onClose: () => void
}

export function OpenDialog({ purpose, onClose }: OpenDialogProps) {
  const text = useMessages(filesMessages)
  const language = useLanguage()
  const folder = useApp(state => state.host.folder)
  const { show, take } = useFileCommands()
  const isImport = purpose === 'import'
  const { files, faults: listFaults } = useFolder()
  const [chosen, choose] = useState<string | null>(null)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const elsewhere = useRef<HTMLInputElement>(null)

  const open = (source: FileSource) => {
    setFaults([])
    const use = isImport ? take : show
    use(source).then(setFaults)
  }
  useEffect(() => choose(files?.[0]?.ticket ?? null), [files])
  const told = faults.length > 0 ? faults : listFaults

  return (
    <Modal title={isImport ? text.importTitle : text.openTitle} onClose={onClose}>
      <div className="file-list-frame">
        <p className="file-folder">
          <Icon name="folder" />
          {text.folder(folder)}
        </p>
        {/* The list names its rows to those who hear it; the heads are for the eye. */}
        <p className="file-heads" aria-hidden="true">
          <span className="file-name">{text.fileName}</span>
          <span className="file-fact">{text.modified}</span>
          <span className="file-fact">{text.size}</span>
        </p>
        <GridList
          // The list takes the focus when there is something in it to choose.
          key={files === null ? 'reading' : 'read'}
          autoFocus={files !== null && files.length > 0}
          className="file-list"
          aria-label={text.fileList}
          items={files ?? []}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          escapeKeyBehavior="none"
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={keys => {
            const [key] = keys
            choose(key === undefined ? null : String(key))
          }}
          onAction={key => open({ ticket: String(key) })}
          renderEmptyState={() =>
            listFaults.length > 0 ? null : (
              <p className="file-list-empty">{files === null ? text.loading : text.emptyFolder}</p>
            )
          }
        >
          {file => (
            <GridListItem id={file.ticket} textValue={file.name} className="file-row">
              <Icon name="document" />
              <span className="file-name">{file.name}</span>
              <span className="file-fact">{momentText(file.modified, language)}</span>
              <span className="file-fact">{sizeText(file.size, language)}</span>
            </GridListItem>
          )}
        </GridList>
      </div>
      {told.length > 0 ? <FaultLines faults={told} /> : null}
      <div className="modal-answers">
        <span className="apart">
          <TextButton label={text.elsewhere} icon="folder" onPress={() => elsewhere.current?.click()} />
        </span>
        <input
          ref={elsewhere}
          type="file"
          hidden
          accept={EXTENSION}
          onChange={event => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file !== undefined) open(file)
          }}
        />
        <TextButton label={text.cancel} look="bordered" onPress={onClose} />
        <TextButton
          label={isImport ? text.import : text.open}
          look="primary"
          isDisabled={chosen === null}
          onPress={() => {
            if (chosen !== null) open({ ticket: chosen })
          }}
        />
      </div>
    </Modal>
  )
}

/** What stands in the folder now, the last changed first; null until the host has answered. */
function useFolder(): { files: readonly ListedFile[] | null; faults: readonly Fault[] } {
  const { client } = useWholeApp()
  const [files, setFiles] = useState<readonly ListedFile[] | null>(null)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  useEffect(() => {
    let isOpen = true
    client.ask('files:list', {}).then(
      answer => {
        if (isOpen) setFiles(answer.files.toSorted((a, b) => b.modified.localeCompare(a.modified)))
      },
      reason => {
        if (isOpen) setFaults(faultsOf(reason))
      },
    )
    return () => {
      isOpen = false
    }
  }, [client])
  return { files, faults }
}
