/** Earlier contents of the file in hand: what each has otherwise than what is in hand, and the way back to it. */

import './keeping.css'
import { useCallback, useMemo, useState } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import type { EarlierVersion, OpenedFile } from '../../../shared/contract/files.ts'
import { momentText } from '../../../shared/locale/moments.ts'
import { differencesOf } from '../../../shared/scenario/differences.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage, useWholeApp } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { DifferenceSide } from './difference-side.tsx'
import { FaultLines } from './fault-lines.tsx'
import { sizeText } from './file-facts.ts'
import { keepingMessages } from './keeping-messages.ts'
import { type Answer, useAnswer } from './use-answer.ts'
import { useFileCommands } from './use-file-commands.ts'

export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(keepingMessages)
  const file = useApp(state => state.file)
  return (
    <Modal
      title={file === null ? text.versionsTitle : text.versionsOf(file.name)}
      size={file === null ? 'narrow' : 'wide'}
      onClose={onClose}
    >
      {file === null ? (
        <>
          <p className="modal-text">{text.neverSaved}</p>
          <div className="modal-answers">
            <TextButton autoFocus label={text.close} look="primary" onPress={onClose} />
          </div>
        </>
      ) : (
        <Versions ticket={file.ticket} onClose={onClose} />
      )}
    </Modal>
  )
}

function Versions({ ticket, onClose }: { readonly ticket: string; readonly onClose: () => void }) {
  const text = useMessages(keepingMessages)
  const { client } = useWholeApp()
  const { restoreVersion } = useActions()
  const { showCopy } = useFileCommands()
  const list = useAnswer(useCallback(() => client.ask('versions:list', { ticket }), [client, ticket]))
  const [id, choose] = useState<string | null>(null)
  const chosen = list.value?.find(each => each.id === id) ?? list.value?.[0] ?? null
  const version = useAnswer(
    useMemo(
      () => (chosen === null ? null : () => client.ask('versions:open', { ticket, id: chosen.id })),
      [client, ticket, chosen],
    ),
  )
  const opened = version.value
  const inHand = useApp(state => state.document)
  const hasDifferences = opened !== null && differencesOf(inHand, opened.document).length > 0

  const answer = (act: (opened: OpenedFile, keptAt: string) => void) => () => {
    if (opened === null || chosen === null) return
    onClose()
    act(opened, chosen.keptAt)
  }

  return (
    <>
      {list.faults.length > 0 ? <FaultLines faults={list.faults} /> : null}
      {list.value?.length === 0 ? <p className="modal-text">{text.noVersions}</p> : null}
      {list.value === null && list.faults.length === 0 ? (
        <p className="keeping-quiet">{text.reading}</p>
      ) : null}
      {chosen === null || list.value === null ? null : (
        <div className="versions">
          <VersionList versions={list.value} chosen={chosen.id} onChoose={choose} />
          <VersionSide version={version} />
        </div>
      )}
      <div className="modal-answers">
        {chosen === null ? null : (
          <span className="apart">
            <TextButton
              label={text.openCopy}
              isDisabled={opened === null}
              onPress={answer(copy => showCopy(copy))}
            />
          </span>
        )}
        <TextButton
          autoFocus={list.value?.length === 0}
          label={text.close}
          look={list.value?.length === 0 ? 'primary' : 'bordered'}
          onPress={onClose}
        />
        {chosen === null ? null : (
          <TextButton
            label={text.restore}
            look="primary"
            isDisabled={!hasDifferences}
            onPress={answer(({ document }, keptAt) => restoreVersion(document, keptAt))}
          />
        )}
      </div>
    </>
  )
}

interface VersionListProps {
  readonly versions: readonly EarlierVersion[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const text = useMessages(keepingMessages)
  const language = useLanguage()
  return (
    <GridList
      autoFocus
      className="version-list"
      aria-label={text.versionList}
      items={versions}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      escapeKeyBehavior="none"
      selectedKeys={[chosen]}
      onSelectionChange={keys => {
        const [key] = keys
        if (key !== undefined) onChoose(String(key))
      }}
    >
      {({ id, keptAt, reason, size }) => (
        <GridListItem id={id} textValue={momentText(keptAt, language, 'second')} className="version-row">
          <span className="version-moment">{momentText(keptAt, language, 'second')}</span>
          <span className="version-size">{sizeText(size, language)}</span>
          <span className="version-reason">{reason === 'saved' ? text.saved : text.givenUp}</span>
        </GridListItem>
      )}
    </GridList>
  )
}

function VersionSide({ version: { value, faults } }: { readonly version: Answer<OpenedFile> }) {
  const text = useMessages(keepingMessages)
  const inHand = useApp(state => state.document)
  if (faults.length > 0) return <FaultLines faults={faults} />
  if (value === null) return <p className="keeping-quiet">{text.reading}</p>
  if (differencesOf(inHand, value.document).length === 0) {
    return <p className="keeping-quiet">{text.sameAsInHand}</p>
  }
  return (
    <div className="version-side">
      <DifferenceSide title={text.restoreChanges} before={inHand} after={value.document} />
      <p className="keeping-quiet">{text.restoreText}</p>
    </div>
  )
}
