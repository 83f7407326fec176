/** Whether a frozen record is intact and comes out the same; where it does not, the numbers in which it differs. */

import { fieldText } from '../../../shared/locale/quantities.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { verificationWords } from '../../../shared/reading/decisions/evidence-words.ts'
import type { FrozenDecision } from '../../../shared/scenario/decision-chain.ts'
import type { ChangedNumber } from '../../../shared/scenario/verification.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { FaultLines } from '../files/fault-lines.tsx'
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
      {verification?.recomputed.kind === 'other' && verification.recomputed.count > 0 ? (
        <ChangedTable numbers={verification.recomputed.numbers} count={verification.recomputed.count} />
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
  const { variables, units } = useCatalogue()
  const rows = numbers.slice(0, SHOWN).map(number => {
    const variable = variables.find(({ id }) => id === number.variable)
    const unit = variable && itemOf(units, variable.unit)
    // With every digit: the difference may be in the last ones.
    const say = (value: number | null) =>
      value === null
        ? text.unwritten
        : unit === undefined
          ? String(value)
          : fieldText(value, unit, language, 0)
    return {
      ...number,
      name: variable?.short[language] ?? number.variable,
      frozenWords: say(number.frozen),
      nowWords: say(number.now),
    }
  })
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
          {rows.map(row => (
            <tr key={`${row.variable} ${row.year}`}>
              <th scope="row">{text.yearOf(row.name, row.year)}</th>
              <td className="number">{row.frozenWords}</td>
              <td className="number">{row.nowWords}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > rows.length ? <p className="decisions-note">{text.more(count - rows.length)}</p> : null}
    </section>
  )
}
