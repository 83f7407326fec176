/** What the numbers rest on: the draws, what was varied and how far, and what was left out. Never absent beside them. */

import type { Answer, AskedQuestion } from '../../../../shared/contract/analysis.ts'
import { sayFault } from '../../../../shared/locale/fault-sentences.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { difference } from '../../../../shared/locale/quantities.ts'
import { ensembleMessages } from '../../../../shared/reading/charts/ensemble-messages.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { useOpenVaried } from '../uncertainty/uncertainty-settings.ts'
import { boundText, boundWords } from '../uncertainty/varied-words.ts'
import { robustMessages } from './robust-messages.ts'
import { inputOf, titleOf } from './robust-words.ts'

interface BasisProps {
  readonly answer: Answer<'robust-choice'>
  readonly question: AskedQuestion<'robust-choice'>
}

export function Basis({ answer, question }: BasisProps) {
  const text = useMessages(robustMessages)
  const ensemble = useMessages(ensembleMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const openVaried = useOpenVaried()
  const { inputs, draws } = answer
  const whole = (count: number) => formatNumber(count, { language, decimals: 0 })
  const summary = text.varied(
    ensemble.inputs(whole(inputs.length)),
    ensemble.draws(whole(draws)),
    ensemble.seed(String(question.sampling.seed)),
  )
  return (
    <section className="robust-part">
      <Failed answer={answer} />
      {inputs
        .filter(({ overrides }) => overrides.length > 0)
        .map(({ id, overrides }) => (
          <p className="analysis-note" key={id}>
            {text.overrides(
              inputOf(id, catalogue).label[language],
              overrides.map(each => titleOf(answer, each)).join(', '),
            )}
          </p>
        ))}
      <details className="robust-basis">
        <summary>{summary}</summary>
        <p className="analysis-note">
          {text.common} {text.variedAround}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard */}
        <table className="analysis-table" data-copy="" tabIndex={0} aria-label={summary}>
          <thead>
            <tr>
              <th scope="col">{text.input}</th>
              <th scope="col" className="number">
                {text.range}
              </th>
            </tr>
          </thead>
          <tbody>
            {inputs.map(({ id, kind, low, high }) => {
              const { label, unit } = inputOf(id, catalogue)
              return (
                <tr key={id}>
                  <th scope="row">{label[language]}</th>
                  <td className="number">
                    {kind === 'lever'
                      ? text.byShift(
                          difference(low, unit, { language }).number,
                          difference(high, unit, { language }).text,
                        )
                      : text.between(boundText(low, unit, language), boundWords(high, unit, language))}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </details>
      <TextButton look="bordered" icon="bands" label={text.change} onPress={openVaried} />
    </section>
  )
}

function Failed({ answer: { failed, failedIn } }: Pick<BasisProps, 'answer'>) {
  const text = useMessages(robustMessages)
  const language = useLanguage()
  if (failed.count === 0) return null
  return (
    <div className="analysis-note">
      <p>{text.failed(formatNumber(failed.count, { language, decimals: 0 }), failedIn ?? '')}</p>
      {failed.first?.faults.slice(0, 2).map(fault => (
        <p key={JSON.stringify(fault)}>{sayFault(fault, language)}</p>
      ))}
    </div>
  )
}
