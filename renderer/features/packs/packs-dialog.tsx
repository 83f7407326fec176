/** All models that can run: what each is, what is wrong with it, and which one is running. */

import './packs.css'
import { useCallback, useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import { useMessages } from '../../i18n/messages.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useApp, useWholeApp } from '../../store/use-app.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { FaultLines } from '../files/fault-lines.tsx'
import { useAnswer } from '../files/use-answer.ts'
import { useFileCommands } from '../files/use-file-commands.ts'
import { PackCard } from './pack-card.tsx'
import { packsMessages } from './packs-messages.ts'

export function PacksDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(packsMessages)
  const { client } = useWholeApp()
  const isNative = useApp(state => state.host.dialogs === 'native')
  const { switchModel } = useFileCommands()
  const [refused, setRefused] = useState<readonly Fault[]>([])
  /** Counts what changed the list, so that it is asked for again. */
  const [changes, setChanges] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another count asks again
  const list = useAnswer(useCallback(() => client.ask('packs:list', {}), [client, changes]))

  function change(work: Promise<unknown>): void {
    setRefused([])
    work.then(() => setChanges(count => count + 1)).catch(reason => setRefused(faultsOf(reason)))
  }

  const faults = [...list.faults, ...refused]
  return (
    <Modal title={text.title} size="wide" onClose={onClose}>
      <p className="modal-text">{text.about}</p>
      {list.value === null && list.faults.length === 0 ? (
        <p className="packs-reading">{text.listing}</p>
      ) : null}
      {list.value === null ? null : (
        <ul className="packs">
          {list.value.packs.map(pack => (
            <PackCard
              key={pack.ticket}
              pack={pack}
              place={list.value?.folder ?? ''}
              onUse={() => switchModel(pack.ticket, null, setRefused)}
              onForget={() => change(client.ask('packs:forget', { ticket: pack.ticket }))}
            />
          ))}
        </ul>
      )}
      {faults.length > 0 ? <FaultLines faults={faults} /> : null}
      {!isNative && list.value !== null ? (
        <p className="packs-hint">{text.whereto(list.value.folder)}</p>
      ) : null}
      <div className="modal-answers">
        {isNative ? (
          <span className="apart">
            <TextButton label={text.add} icon="folder" onPress={() => change(client.ask('packs:add', {}))} />
          </span>
        ) : null}
        <TextButton autoFocus label={text.close} look="bordered" onPress={onClose} />
      </div>
    </Modal>
  )
}
