/** Robust choice: would we still choose the same scenario when the assumptions turn out otherwise? */

import type { Answer, AskedQuestion } from '../../../../shared/contract/analysis.ts'
import { sameContent } from '../../../../shared/json/same-content.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { NumberLink } from '../../explain/number-link.tsx'
import { analysisMessages } from '../analysis-messages.ts'
import { OutdatedMark } from '../parts/outdated-mark.tsx'
import { RunLine } from '../parts/run-line.tsx'
import { useAnalysis } from '../use-analysis.ts'
import { Basis } from './basis.tsx'
import { JudgeFields } from './judge-fields.tsx'
import { OutcomeTables } from './outcome-tables.tsx'
import { robustMessages } from './robust-messages.ts'
import { useRobustChoice } from './robust-settings.ts'
import { leadWords } from './robust-words.ts'
import { ScenarioChoice } from './scenario-choice.tsx'
import { SwitchTables } from './switch-tables.tsx'
import { Wins } from './wins.tsx'
import './robust-choice.css'

export function RobustChoiceTab() {
  const text = useMessages(robustMessages)
  const { scenarios, compared, judgedBy, question, choose, judge } = useRobustChoice()
  const analysis = useAnalysis('robust-choice')
  const { answered, running } = analysis
  return (
    <>
      <ScenarioChoice scenarios={scenarios} chosen={compared.map(({ id }) => id)} onChange={choose} />
      <JudgeFields judgedBy={judgedBy} onChange={judge} />
      {question === null ? (
        <p className="analysis-note">{scenarios.length < 2 ? text.onlyOne : text.tooFew}</p>
      ) : null}
      <RunLine
        analysis={analysis}
        isAgain={answered !== null}
        isDisabled={question === null}
        onRun={() => {
          if (question !== null) analysis.ask(question)
        }}
      />
      {answered === null ? null : (
        <Result {...answered} isOutdated={running === null && !sameContent(answered.question, question)} />
      )}
    </>
  )
}

interface ResultProps {
  readonly answer: Answer<'robust-choice'>
  readonly question: AskedQuestion<'robust-choice'>
  /** The question on the screen is another one by now. */
  readonly isOutdated: boolean
}

function Result({ answer, question, isOutdated }: ResultProps) {
  const text = useMessages(robustMessages)
  const shared = useMessages(analysisMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const { variable, year, better } = answer
  const { label, unit: unitId } = itemOf(catalogue.variables, variable)
  const unit = itemOf(catalogue.units, unitId)
  const [lead, ...others] = leadWords(answer, unit, catalogue, language)
  return (
    <div className="robust-answer" data-outdated={isOutdated || undefined}>
      {isOutdated ? <OutdatedMark>{shared.outdated}</OutdatedMark> : null}
      <header className="robust-lead" aria-live="polite">
        <p className="analysis-lead robust-first">{lead}</p>
        {others.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className="robust-judged">
          <NumberLink item={variable} year={year} side="scenario">
            {text.judged(label[language], year, text[better])}
          </NumberLink>
        </p>
      </header>
      <Wins answer={answer} />
      <OutcomeTables answer={answer} unit={unit} />
      <SwitchTables answer={answer} />
      <Basis answer={answer} question={question} />
    </div>
  )
}
