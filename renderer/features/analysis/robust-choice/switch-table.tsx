/** Which inputs would turn the choice, and at what level: the nearest to where they stand first. */

import type { Answer } from '../../../../shared/contract/analysis.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { scaledValue } from '../../../../shared/locale/quantities.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { useSomeRows } from '../../explain/some-rows.tsx'
import { robustMessages } from './robust-messages.ts'
import { switchWords } from './robust-words.ts'

/** Rows shown at first. */
const SHOWN = 6

export function SwitchTable({ answer }: { readonly answer: Answer<'robust-choice'> }) {
  const text = useMessages(robustMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const { switches, switchRunsFailed } = answer
  const { shown, more } = useSomeRows(switches, SHOWN, { more: text.moreRows, fewer: text.fewer })
  return (
    <section className="robust-part">
      <h3>{text.switches}</h3>
      {switches.length === 0 ? (
        <p>{text.noSwitch}</p>
      ) : (
        <>
          <p className="analysis-note">{text.switchesText}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard */}
          <table className="analysis-table" data-copy="" tabIndex={0} aria-label={text.switches}>
            <thead>
              <tr>
                <th scope="col">{text.input}</th>
                <th scope="col" className="number">
                  {text.level}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(each => {
                const { sentence, sides, level, value, unit } = switchWords(each, answer, catalogue, language)
                return (
                  <tr key={`${each.first} ${each.second} ${each.input} ${each.value}`}>
                    <th scope="row">
                      {sentence} <span className="robust-sides">{sides}</span>
                    </th>
                    <td className="number" data-value={scaledValue(value, unit)}>
                      {level}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          {more}
        </>
      )}
      {switchRunsFailed === 0 ? null : (
        <p className="analysis-note">
          {text.switchFailed(formatNumber(switchRunsFailed, { language, decimals: 0 }))}
        </p>
      )}
    </section>
  )
}
