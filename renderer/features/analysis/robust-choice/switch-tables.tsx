/** Which inputs would turn the choice between two scenarios, and at what level: the nearest to where they stand first. */

import type { SwitchValue } from '../../../../shared/analysis/robust-choice.ts'
import type { Answer } from '../../../../shared/contract/analysis.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { scaledValue } from '../../../../shared/locale/quantities.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { useSomeRows } from '../../explain/some-rows.tsx'
import { robustMessages } from './robust-messages.ts'
import { switchWords, titleOf } from './robust-words.ts'
import { ScenarioName } from './scenario-name.tsx'

/** Rows of a pair shown at first. */
const SHOWN = 6

interface SwitchTablesProps {
  readonly answer: Answer<'robust-choice'>
}

/** A table for each pair that something turns, the one with the nearest switch first. */
export function SwitchTables({ answer }: SwitchTablesProps) {
  const text = useMessages(robustMessages)
  const language = useLanguage()
  const { switches, switchRunsFailed } = answer
  const byPair = Map.groupBy(switches, ({ first, second }) => `${first} ${second}`)
  return (
    <section className="robust-part">
      <h3>{text.switches}</h3>
      <p className="analysis-note">{switches.length === 0 ? text.noSwitch : text.switchesText}</p>
      {[...byPair].map(([pair, own]) => (
        <SwitchTable key={pair} answer={answer} switches={own} />
      ))}
      {switchRunsFailed === 0 ? null : (
        <p className="analysis-note">
          {text.switchFailed(formatNumber(switchRunsFailed, { language, decimals: 0 }))}
        </p>
      )}
    </section>
  )
}

interface SwitchTableProps extends SwitchTablesProps {
  /** Of one pair, at least one. */
  readonly switches: readonly SwitchValue[]
}

function SwitchTable({ answer, switches }: SwitchTableProps) {
  const text = useMessages(robustMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const { shown, more } = useSomeRows(switches, SHOWN, { more: text.moreRows, fewer: text.fewer })
  const [{ first, second } = { first: '', second: '' }] = switches
  const side = (id: string) => <ScenarioName id={id} title={titleOf(answer, id)} isShort />
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard */}
      <table className="analysis-table robust-switches" data-copy="" tabIndex={0}>
        <caption>{text.level(titleOf(answer, first), titleOf(answer, second))}</caption>
        <thead>
          <tr>
            <th scope="col">{text.input}</th>
            <th scope="col" className="number">
              {text.at}
            </th>
            <th scope="col" className="number">
              {text.now}
            </th>
            <th scope="col">{text.below}</th>
            <th scope="col">{text.above}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(each => {
            const told = switchWords(each, answer, catalogue, language)
            return (
              <tr key={`${each.input} ${each.value}`}>
                <th scope="row">{told.name}</th>
                <td className="number" data-value={scaledValue(told.at, told.unit)}>
                  {told.level}
                </td>
                <td className="number" data-value={scaledValue(told.now, told.unit)}>
                  {told.today}
                </td>
                <td>{side(each.below)}</td>
                <td>{side(each.below === first ? second : first)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {more}
    </div>
  )
}
