/** How often each scenario is the best, as bars with their intervals; and of three or more, how often each beats each. */

import type { ComparedPair, CountedShare } from '../../../../shared/analysis/robust-choice.ts'
import type { Answer } from '../../../../shared/contract/analysis.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { slotOf } from '../../../store/app-state.ts'
import { useApp, useLanguage } from '../../../store/use-app.ts'
import { robustMessages } from './robust-messages.ts'
import { inBrackets, intervalWords, shareWords } from './robust-words.ts'
import { ScenarioName } from './scenario-name.tsx'

interface WinsProps {
  readonly answer: Answer<'robust-choice'>
}

export function Wins({ answer }: WinsProps) {
  const text = useMessages(robustMessages)
  const language = useLanguage()
  const slots = useApp(state => state.slots)
  const { scenarios } = answer
  return (
    <section className="robust-part">
      <h3>{text.best}</h3>
      <ul className="robust-bars">
        {scenarios.map(({ id, title, best }) => (
          <li key={id} data-slot={slotOf({ slots }, id)}>
            <ScenarioName id={id} title={title} />
            <span className="robust-share">
              <b>{shareWords(best, language)}</b>
              {inBrackets(best, language)}
            </span>
            <ShareBar counted={best} />
          </li>
        ))}
      </ul>
      {scenarios.length > 2 ? <Matrix answer={answer} /> : null}
    </section>
  )
}

/** The share as a bar of the scenario's colour, its interval as a line over the end. Words beside it say the same. */
function ShareBar({ counted: { share, low, high } }: { readonly counted: CountedShare }) {
  const at = (part: number) => `${part * 100}%`
  return (
    <svg className="robust-bar" aria-hidden="true">
      <rect className="robust-bar-ground" width="100%" height="8" y="2" rx="2" />
      <rect className="robust-bar-share" width={at(share)} height="8" y="2" rx="2" />
      <line className="robust-bar-interval" x1={at(low)} x2={at(high)} y1="6" y2="6" />
      <line className="robust-bar-interval" x1={at(low)} x2={at(low)} y1="2" y2="10" />
      <line className="robust-bar-interval" x1={at(high)} x2={at(high)} y1="2" y2="10" />
    </svg>
  )
}

function Matrix({ answer: { scenarios, pairs } }: WinsProps) {
  const text = useMessages(robustMessages)
  const language = useLanguage()
  return (
    <div className="robust-wide">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard */}
      <table className="analysis-table robust-matrix" data-copy="" tabIndex={0}>
        <caption>{text.beatsTable}</caption>
        <thead>
          <tr>
            <th scope="col">{text.scenario}</th>
            {scenarios.map(({ id, title }) => (
              <th scope="col" key={id} className="number">
                <ScenarioName id={id} title={title} isShort />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scenarios.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">
                <ScenarioName id={id} title={title} />
              </th>
              {scenarios.map(other => {
                const counted = beaten(pairs, id, other.id)
                return counted === null ? (
                  <td key={other.id} className="number" />
                ) : (
                  <td
                    key={other.id}
                    className="number"
                    data-value={counted.share}
                    title={intervalWords(counted, language)}
                    data-wins={counted.low > 0.5 || undefined}
                  >
                    {shareWords(counted, language)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** How often one beats another; null for a scenario and itself. */
function beaten(pairs: readonly ComparedPair[], one: string, other: string): CountedShare | null {
  const pair = pairs.find(each => each.first === one && each.second === other)
  if (pair !== undefined) return pair.firstBetter
  return pairs.find(each => each.first === other && each.second === one)?.secondBetter ?? null
}
