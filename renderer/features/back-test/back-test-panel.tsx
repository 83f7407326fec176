/** The model against the past: what was found in a sentence, the series one by one, and what cannot be tested. */

import { useMemo, useRef, useState } from 'react'
import { backTestCoverage, backTestLead } from '../../../shared/reading/back-test/back-test-words.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import '../analysis/analysis.css'
import { FaultLines } from '../files/fault-lines.tsx'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import './back-test.css'
import { backTestPanelMessages } from './back-test-panel-messages.ts'
import { ChosenSeries } from './chosen-series.tsx'
import { keyOf, mostTelling, testGroups } from './test-groups.ts'
import { TestTable } from './test-table.tsx'
import { UntestedList } from './untested-list.tsx'
import { useBackTest } from './use-back-test.ts'
import { useNames } from './use-names.ts'

export function BackTestPanel() {
  const text = useMessages(backTestPanelMessages)
  const { result, faults } = useBackTest()
  return (
    <DrawerPanel
      name="back-test"
      title={text.title}
      about={<p className="analysis-about">{text.about}</p>}
      subject="back-test"
      instead={() => document.querySelector('[data-tool="back-test"]')}
    >
      {faults.length === 0 ? null : <FaultLines faults={faults} />}
      {result === null && faults.length === 0 ? (
        <p className="analysis-note" role="status">
          {text.working}
        </p>
      ) : null}
      {result === null ? null : <Found result={result} />}
    </DrawerPanel>
  )
}

type Result = NonNullable<ReturnType<typeof useBackTest>['result']>

function Found({ result }: { readonly result: Result }) {
  const text = useMessages(backTestPanelMessages)
  const language = useLanguage()
  const { baseYear } = useCatalogue()
  const nameOf = useNames()
  const groups = useMemo(() => testGroups(result, baseYear), [result, baseYear])
  const [wanted, setWanted] = useState<string | null>(null)
  const tests = groups.flatMap(group => group.tests)
  const chosen = tests.find(test => keyOf(test) === wanted) ?? mostTelling(tests)
  const top = useRef<HTMLDivElement>(null)
  const choose = (key: string) => {
    setWanted(key)
    // The picture stands above the table, which may be scrolled far down.
    top.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <>
      <p className="analysis-lead">{backTestLead(result, nameOf, language)}</p>
      {result.span === null ? null : <p className="analysis-note">{backTestCoverage(result, language)}</p>}
      {chosen === undefined ? null : (
        <>
          <div ref={top}>
            <ChosenSeries test={chosen} />
          </div>
          <TestTable groups={groups} chosen={keyOf(chosen)} onChoose={choose} />
          <p className="analysis-note">{text.measures}</p>
        </>
      )}
      {result.span === null ? null : <UntestedList untested={result.untested} />}
    </>
  )
}
