/** One model of the list: its name, where it comes from, what is wrong with it, and what can be done. */

import type { KnownPack } from '../../../shared/contract/packs.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { FaultPlace } from '../../ui/fault-place.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { packsMessages } from './packs-messages.ts'

interface PackCardProps {
  readonly pack: KnownPack
  /** Name of the folder of packs. */
  readonly place: string
  readonly onUse: () => void
  readonly onForget: () => void
}

/** Faults that are told at once; the rest is counted. */
const SHOWN = 3

export function PackCard({ pack, place, onUse, onForget }: PackCardProps) {
  const text = useMessages(packsMessages)
  const language = useLanguage()
  const { head, isRunning, faults, origin, folder } = pack
  const title = head === null ? folder : head.title[language]
  const whence = {
    shipped: text.shipped,
    folder: text.folder(place, folder),
    added: text.added(folder),
    given: text.given(folder),
  }[origin]
  return (
    <li className="pack" data-running={isRunning}>
      <div className="pack-words">
        <h3 className="pack-title">
          {title}
          {isRunning ? <PackState state="running" words={text.running} /> : null}
          {faults.length > 0 ? <PackState state="faulty" words={text.faulty(faults.length)} /> : null}
        </h3>
        <p className="pack-facts">
          {head === null ? null : (
            <>
              <span>{head.place[language]}</span>
              <span>{text.version(head.version)}</span>
              <span>{dataWords(head.data, text.data)}</span>
            </>
          )}
          <span>{whence}</span>
        </p>
        {faults.length === 0 ? null : (
          <ul className="pack-faults">
            {faults.slice(0, SHOWN).map(fault => (
              <li key={JSON.stringify(fault)}>
                <FaultPlace fault={fault} /> {sayFault(fault, language)}
              </li>
            ))}
            {faults.length > SHOWN ? <li>{text.more(faults.length - SHOWN)}</li> : null}
          </ul>
        )}
      </div>
      <div className="pack-answers">
        {origin === 'added' && !isRunning ? <TextButton label={text.forget} onPress={onForget} /> : null}
        {isRunning ? (
          <TextButton
            label={text.readAgain}
            aria-label={text.readAgainHint}
            look="bordered"
            onPress={onUse}
          />
        ) : null}
        {!isRunning && faults.length === 0 ? (
          <TextButton label={text.use} aria-label={text.namedUse(title)} look="bordered" onPress={onUse} />
        ) : null}
      </div>
    </li>
  )
}

function PackState({ state, words }: { readonly state: 'running' | 'faulty'; readonly words: string }) {
  return (
    <span className="pack-state" data-state={state}>
      <Icon name={state === 'running' ? 'check' : 'notice'} />
      {words}
    </span>
  )
}

function dataWords(data: string, say: (month: string, year: string) => string): string {
  const [year = '', month = ''] = data.split('-')
  return say(month, year)
}
