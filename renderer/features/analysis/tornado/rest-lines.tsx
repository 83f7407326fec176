/** What an answer leaves out, and why: nothing that was asked for goes without a word. */

import type { TornadoAnswer } from '../../../../shared/analysis/tornado.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { FaultLines } from '../../files/fault-lines.tsx'
import { InputName } from './input-name.tsx'
import { shortValue } from './input-words.ts'
import { tornadoMessages } from './tornado-messages.ts'
import type { Plotted } from './use-plotted.ts'

interface RestLinesProps {
  readonly answer: TornadoAnswer
  readonly plotted: Plotted
}

export function RestLines({ answer: { left, still, failures }, plotted }: RestLinesProps) {
  const text = useMessages(tornadoMessages)
  const { language, year, wordsOf } = plotted
  const idsOf = (why: TornadoAnswer['still'][number]['why']) =>
    still.filter(each => each.why === why).map(({ id }) => id)
  const groups = [
    { key: 'no-effect', ids: idsOf('no-effect'), say: text.noEffect },
    { key: 'not-moved', ids: idsOf('not-moved'), say: text.notMoved },
    { key: 'no-distribution', ids: idsOf('no-distribution'), say: text.noDistribution },
  ].filter(({ ids }) => ids.length > 0)
  return (
    <div className="plot-rest">
      {left > 0 ? <p>{text.more(left)}</p> : null}
      {failures.length === 0 ? null : (
        <details>
          <summary>{text.failures(failures.length)}</summary>
          {failures.map(({ id, end, input, faults }) => {
            const words = wordsOf(id)
            const value = shortValue(input, words.unit, language)
            return (
              <div key={`${id} ${end}`}>
                <p>{text.failedAt(words.name, end === 'low' ? text.lowEnd : text.highEnd, value)}</p>
                <FaultLines faults={faults} />
              </div>
            )
          })}
        </details>
      )}
      {groups.map(({ key, ids, say }) => (
        <details key={key}>
          <summary>{say(ids.length)}</summary>
          <ul>
            {ids.map(id => (
              <li key={id}>
                <InputName input={wordsOf(id)} year={year} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
