/** What the draws say: what it rests on, whether it still stands, the chances, and what was left out. */

import { sameContent } from '../../../../shared/json/same-content.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { activeScenario } from '../../../store/app-state.ts'
import { type Ensemble, isOf } from '../../../store/ensemble.ts'
import { useAppAtRest, useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { FaultLines } from '../../files/fault-lines.tsx'
import { OutdatedMark } from '../parts/outdated-mark.tsx'
import { Chances } from './chances.tsx'
import { itemsToVary } from './edit-inputs.ts'
import { basisWords } from './ensemble-words.ts'
import { uncertaintyMessages } from './uncertainty-messages.ts'
import type { Uncertainty } from './uncertainty-settings.ts'

interface ResultPartProps {
  readonly ensemble: Ensemble
  readonly uncertainty: Uncertainty
  readonly onOpenList: () => void
}

export function ResultPart({ ensemble, uncertainty, onOpenList }: ResultPartProps) {
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const { answer } = ensemble
  return (
    <section className="ensemble" aria-label={text.result} aria-busy={ensemble.isPartial}>
      <button type="button" className="number-link ensemble-basis" onClick={onOpenList}>
        {basisWords(ensemble, language)}
      </button>
      <StaleMarks ensemble={ensemble} uncertainty={uncertainty} />
      <Failed ensemble={ensemble} />
      {answer.draws === 0 ? (
        <p>{text.allFailed}</p>
      ) : (
        <Chances title={ensemble.question.scenario.title} targets={answer.targets} years={answer.years} />
      )}
      <Achieved ensemble={ensemble} />
    </section>
  )
}

/** Of what stood before the numbers are still true, and are told as that. */
function StaleMarks({ ensemble, uncertainty }: Pick<ResultPartProps, 'ensemble' | 'uncertainty'>) {
  const text = useMessages(uncertaintyMessages)
  const scenario = useAppAtRest(activeScenario)
  const { question } = ensemble
  const { title, id } = question.scenario
  const { sampling, edit } = uncertainty
  return (
    <>
      {!isOf(ensemble, scenario) && (
        <OutdatedMark>
          {id === scenario.id ? text.staleScenario(title) : text.otherScenario(title)}
        </OutdatedMark>
      )}
      {!sameContent(question.sampling, sampling) && (
        <OutdatedMark>
          {text.staleSettings}{' '}
          <TextButton look="bordered" label={text.takeBack} onPress={() => edit(question.sampling)} />
        </OutdatedMark>
      )}
    </>
  )
}

function Failed({ ensemble: { answer } }: Pick<ResultPartProps, 'ensemble'>) {
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const { count, first } = answer.failed
  if (count === 0) return null
  return (
    <div className="ensemble-failed">
      <p>{text.failed(formatNumber(count, { language, decimals: 0 }))}</p>
      {first !== null && <FaultLines faults={first.faults} />}
    </div>
  )
}

/** What the draws have of the correlations that were assumed. */
function Achieved({ ensemble: { question, answer } }: Pick<ResultPartProps, 'ensemble'>) {
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  if (answer.correlations.length === 0) return null
  const items = itemsToVary(catalogue)
  const nameOf = (id: string) => items.find(item => item.id === id)?.short[language] ?? id
  const rank = (value: number | undefined) =>
    value === undefined ? '' : formatNumber(value, { language, decimals: 2 })
  return (
    <table className="achieved" data-copy>
      <caption>{text.achieved}</caption>
      <thead>
        <tr>
          <th scope="col">{text.pair}</th>
          <th scope="col">{text.asked}</th>
          <th scope="col">{text.reached}</th>
        </tr>
      </thead>
      <tbody>
        {answer.correlations.map(({ first, second, rank: reached }) => (
          <tr key={`${first} ${second}`}>
            <th scope="row">
              {nameOf(first)} × {nameOf(second)}
            </th>
            <td>
              {rank(
                question.sampling.correlations.find(each => each.first === first && each.second === second)
                  ?.rank,
              )}
            </td>
            <td>{rank(reached)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
