/** One piece of left work: what it is, what its file is now, what differs, and the three answers to it. */

import { type ReactNode, useCallback, useState } from 'react'
import type { LeftBackup } from '../../../shared/contract/files.ts'
import type { Fault } from '../../../shared/faults.ts'
import { momentText } from '../../../shared/locale/moments.ts'
import { useMessages } from '../../i18n/messages.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useActions, useApp, useLanguage, useWholeApp } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { packsMessages } from '../packs/packs-messages.ts'
import { DifferenceList } from './difference-list.tsx'
import { FaultLines } from './fault-lines.tsx'
import { recoveryMessages } from './recovery-messages.ts'
import { isRisky } from './restored-work.ts'
import { useAnswer } from './use-answer.ts'
import { useFileCommands } from './use-file-commands.ts'

interface LeftWorkProps {
  readonly work: LeftBackup
  /** Whether it is looked into at once. */
  readonly isUnfolded: boolean
  /** Told the name of the file that was made of it. */
  readonly onRescued: (name: string) => void
}

export function LeftWork({ work, isUnfolded, onRescued }: LeftWorkProps) {
  const text = useMessages(recoveryMessages)
  const packs = useMessages(packsMessages)
  const language = useLanguage()
  const [isOpen, setOpen] = useState(isUnfolded)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const showLabel = work.standing === null ? text.contents : text.differences
  return (
    <li className="left-work">
      <h3 className="left-title">{work.title}</h3>
      <p className="left-facts">
        <span>{work.name ?? text.neverSaved}</span>
        <span>{text.keptAt(momentText(work.savedAt, language))}</span>
        {work.standing === null ? null : (
          <span className="left-standing" data-standing={work.standing}>
            {text[work.standing]}
          </span>
        )}
      </p>
      {work.standing === 'changed' ? <Remark>{text.changedHint}</Remark> : null}
      {isRisky(work) ? <Remark>{text.risky(work.attempts)}</Remark> : null}
      {work.otherPack === null ? (
        <TextButton
          icon="chevron"
          label={showLabel}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        />
      ) : (
        <Remark>{packs.restoredThere(work.otherPack)}</Remark>
      )}
      {isOpen && work.otherPack === null ? <Contents slot={work.slot} label={showLabel} /> : null}
      {faults.length > 0 ? <FaultLines faults={faults} /> : null}
      <Answers work={work} onRescued={onRescued} onRefused={setFaults} />
    </li>
  )
}

function Remark({ children }: { readonly children: ReactNode }) {
  return (
    <p className="left-remark">
      <Icon name="notice" />
      <span>{children}</span>
    </p>
  )
}

/** What the work has otherwise than its file has now; a look into its slot counts as no attempt. */
function Contents({ slot, label }: { readonly slot: string; readonly label: string }) {
  const text = useMessages(recoveryMessages)
  const { client } = useWholeApp()
  const { value: opened, faults } = useAnswer(
    useCallback(() => client.ask('backups:open', { slot, purpose: 'look' }), [client, slot]),
  )
  if (faults.length > 0) return <FaultLines faults={faults} />
  if (opened === null) return <p className="left-reading">{text.looking}</p>
  return (
    <section className="left-contents" aria-label={label}>
      <DifferenceList before={opened.saved} after={opened.document} />
    </section>
  )
}

interface AnswersProps extends Pick<LeftWorkProps, 'work' | 'onRescued'> {
  readonly onRefused: (faults: readonly Fault[]) => void
}

/** Giving up is asked about once, in place of the answers. */
function Answers({ work, onRescued, onRefused }: AnswersProps) {
  const text = useMessages(recoveryMessages)
  const folder = useApp(state => state.host.folder)
  const { store } = useWholeApp()
  const { rescue, giveUp, say } = useActions()
  const { restore } = useFileCommands()
  const [isGivingUp, setGivingUp] = useState(false)
  const refused = (reason: unknown) => onRefused(faultsOf(reason))

  const saveCopy = async () => {
    const name = await rescue(work.slot)
    onRescued(name)
    // The last one closes the question, which cannot tell it any more.
    if (store.getState().left.length === 0) say([{ code: 'backup.rescued', args: { name, folder } }])
  }

  if (isGivingUp) {
    return (
      <fieldset className="left-answers">
        <legend className="left-ask">{text.discardAsk(work.title)}</legend>
        <TextButton look="bordered" label={text.discard} onPress={() => giveUp(work.slot).catch(refused)} />
        <TextButton autoFocus look="primary" label={text.keep} onPress={() => setGivingUp(false)} />
      </fieldset>
    )
  }
  return (
    <div className="left-answers">
      <TextButton label={text.discard} onPress={() => setGivingUp(true)} />
      <TextButton
        look={isRisky(work) ? 'primary' : 'bordered'}
        label={text.rescue}
        onPress={() => saveCopy().catch(refused)}
      />
      {work.otherPack === null ? (
        <TextButton
          look={isRisky(work) ? 'bordered' : 'primary'}
          label={isRisky(work) ? text.restoreAnyway : text.restore}
          onPress={() => restore(work)}
        />
      ) : null}
    </div>
  )
}
