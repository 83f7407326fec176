/** Every test with its measures, group by group; a row chosen is drawn above. */

import { formatNumber } from '../../../shared/locale/numbers.ts'
import type { BackTest } from '../../../shared/model/back-test.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { percentWords } from '../../../shared/reading/back-test/back-test-words.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { backTestPanelMessages } from './back-test-panel-messages.ts'
import { keyOf, type TestGroup } from './test-groups.ts'
import { useNames } from './use-names.ts'

interface TestTableProps {
  readonly groups: readonly TestGroup[]
  /** Key of the test that is drawn. */
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

export function TestTable({ groups, chosen, onChoose }: TestTableProps) {
  const text = useMessages(backTestPanelMessages)
  const language = useLanguage()
  const nameOf = useNames()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard
    <table className="analysis-table back-test-table" data-copy="" tabIndex={0} aria-label={text.title}>
      <thead>
        <tr>
          <th scope="col">{text.series}</th>
          <th scope="col" className="number">
            {text.years}
          </th>
          <th scope="col" className="number">
            {text.mape}
          </th>
          <th scope="col" className="number">
            {text.bias}
          </th>
          <th scope="col" className="number">
            {text.theilU}
          </th>
        </tr>
      </thead>
      {groups.map(({ id, title, about, tests }) => (
        <tbody key={id} data-group={id}>
          <tr className="back-test-group">
            <th scope="rowgroup" colSpan={5}>
              {title[language]}
              <span>{about[language]}</span>
            </th>
          </tr>
          {tests.map(test => {
            const key = keyOf(test)
            const name = nameOf(test.variable)
            return (
              <tr key={key} data-chosen={key === chosen}>
                <th scope="row">
                  <button
                    type="button"
                    className="back-test-choice"
                    aria-pressed={key === chosen}
                    title={text.show(name)}
                    onClick={() => onChoose(key)}
                  >
                    {name}
                  </button>
                </th>
                <Measures test={test} language={language} />
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}

function Measures({ test, language }: { readonly test: BackTest; readonly language: Language }) {
  const { n, mape, relativeBias, theilU } = test.errors
  return (
    <>
      <td className="number" data-value={n}>
        {n}
      </td>
      <td className="number" data-value={mape ?? undefined}>
        {mape === null ? '–' : percentWords(mape, language)}
      </td>
      <td className="number" data-value={relativeBias ?? undefined}>
        {relativeBias === null ? '–' : percentWords(relativeBias, language, 'always')}
      </td>
      <td className="number" data-value={theilU ?? undefined}>
        {theilU === null ? '–' : formatNumber(theilU, { language, decimals: 2 })}
      </td>
    </>
  )
}
