/** What Sobol indices say, with all that they rest on. */

import type { SobolAnswer } from '../../../../shared/analysis/sobol.ts'
import type { AskedQuestion } from '../../../../shared/contract/analysis.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { FaultLines } from '../../files/fault-lines.tsx'
import { analysisMessages } from '../analysis-messages.ts'
import { OutdatedMark } from '../parts/outdated-mark.tsx'
import { InputName } from './input-name.tsx'
import { shortNumber, spanText } from './input-words.ts'
import { shareText } from './share-text.ts'
import { SobolPlot, SobolTable } from './sobol-plot.tsx'
import { sobolLead } from './tornado-lead.ts'
import { tornadoMessages } from './tornado-messages.ts'
import { usePlotted } from './use-plotted.ts'

interface SobolResultProps {
  readonly question: AskedQuestion<'sobol'>
  readonly answer: SobolAnswer
  readonly isTable: boolean
  /** The screen shows another scenario or other choices by now. */
  readonly isStale: boolean
}

export function SobolResult({ question, answer, isTable, isStale }: SobolResultProps) {
  const text = useMessages(tornadoMessages)
  const shared = useMessages(analysisMessages)
  const plotted = usePlotted(question.variable, question.year)
  const { language, unit, year, wordsOf } = plotted
  const { alone, together, deviation, rows, runs, failed, held, ignored } = answer
  const whole = (count: number) => formatNumber(count, { language, decimals: 0 })
  const pairs = ignored.map(({ first, second, rank }) =>
    text.pair(wordsOf(first).name, wordsOf(second).name, shortNumber(rank, language)),
  )
  const lead = sobolLead(answer, plotted)
  const Shown = isTable ? SobolTable : SobolPlot
  return (
    <>
      {isStale ? <OutdatedMark>{shared.outdated}</OutdatedMark> : null}
      {lead === null ? null : <p className="analysis-lead">{lead}</p>}
      <p className="analysis-note">
        {text.alone(
          shareText(Math.min(1, alone), language),
          shareText(together, language),
          spanText(deviation, unit, language),
        )}
      </p>
      <Shown answer={answer} plotted={plotted} />
      <div className="plot-rest">
        <p>{text.counted(whole(rows), whole(runs))}</p>
        {pairs.length === 0 ? null : <p>{text.ignored(pairs.join('; '))}</p>}
        {failed.count === 0 ? null : (
          <div>
            <p>{text.leftOut(whole(failed.count))}</p>
            <FaultLines faults={failed.first?.faults ?? []} />
          </div>
        )}
        {held.length === 0 ? null : (
          <details>
            <summary>{text.held(held.length)}</summary>
            <ul>
              {held.map(id => (
                <li key={id}>
                  <InputName input={wordsOf(id)} year={year} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  )
}
