/** Whether a frozen record is intact and comes out the same; where it does not, the numbers in which it differs. */

import { verificationWords } from '../../../shared/reading/decisions/evidence-words.ts'
import type { FrozenDecision } from '../../../shared/scenario/decision-chain.ts'
import type { ChangedNumber, Verification } from '../../../shared/scenario/verification.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { FaultLines } from '../files/fault-lines.tsx'
import { changedWords, judgedWords } from './changed-words.ts'
import { decisionsMessages } from './decisions-messages.ts'
import { standingOf } from './record-standing.ts'

const SHOWN = 8

export function VerifiedPart({ record }: { readonly record: FrozenDecision }) {
  const text = useMessages(decisionsMessages)
  const language = useLanguage()
  const verification = useApp(({ verifications }) => verifications.get(record.frozen))
  const standing = useApp(({ verifications }) => standingOf(record, verifications))
  const words =
    verification === undefined ? text.verifying : verificationWords(verification, record.frozen, language)
  return (
    <>
      <p className="record-verified" data-standing={standing} aria-live="polite">
        <Icon name={standing === 'unconfirmed' ? 'notice' : standing === 'confirmed' ? 'check' : 'lock'} />
        <span>{words}</span>
      </p>
      {verification?.recomputed.kind === 'impossible' ? (
        <FaultLines faults={verification.recomputed.faults} />
      ) : null}
      {verification?.recomputed.kind === 'other' ? <Differing recomputed={verification.recomputed} /> : null}
    </>
  )
}

interface DifferingProps {
  readonly recomputed: Extract<Verification['recomputed'], { kind: 'other' }>
}

function Differing({ recomputed: { numbers, count, judgements } }: DifferingProps) {
  const text = useMessages(decisionsMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  return (
    <>
      {count > 0 ? <ChangedTable numbers={numbers} count={count} /> : null}
      {judgements.length > 0 ? (
        <p className="decisions-note">
          {text.judgedOtherwise(judgedWords(judgements, catalogue, language).join('; '))}
        </p>
      ) : null}
    </>
  )
}

interface ChangedTableProps {
  readonly numbers: readonly ChangedNumber[]
  /** Of all, told here or not. */
  readonly count: number
}

function ChangedTable({ numbers, count }: ChangedTableProps) {
  const text = useMessages(decisionsMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const rows = numbers.slice(0, SHOWN)
  return (
    <section className="record-part">
      <h3>{text.changedFigures}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard */}
      <table className="record-table" data-copy="" tabIndex={0} aria-label={text.changedFigures}>
        <thead>
          <tr>
            <th scope="col">{text.indicator}</th>
            <th scope="col" className="number">
              {text.whenFrozen}
            </th>
            <th scope="col" className="number">
              {text.computed}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(number => {
            const said = changedWords(number, catalogue, language)
            return (
              <tr key={`${number.variable} ${number.year}`}>
                <th scope="row">
                  {text.yearOf(said.name, said.year)} <span className="record-unit">{said.unit}</span>
                </th>
                <td className="number">{said.frozen ?? text.unwritten}</td>
                <td className="number">{said.now ?? text.unwritten}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {count > rows.length ? <p className="decisions-note">{text.more(count - rows.length)}</p> : null}
    </section>
  )
}
