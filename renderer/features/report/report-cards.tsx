/** The headline indicators of a report, each on a card with what becomes of its targets. */

import type { Language } from '../../../shared/model/definition.ts'
import type { HeadlineContent } from '../../../shared/report/content.ts'
import { StateGlyph } from '../kpis/state-glyph.tsx'
import { paperMessages } from './report-screen-messages.ts'

interface ReportCardsProps {
  readonly headlines: readonly HeadlineContent[]
  readonly language: Language
}

export function ReportCards({ headlines, language }: ReportCardsProps) {
  const t = paperMessages[language]
  return (
    <ul className="report-cards">
      {headlines.map(({ variable, name, year, valueWords, baseWords, changeWords, targets }) => (
        <li key={variable}>
          <p className="report-card-name">
            {name}, {year}
          </p>
          <p className="report-card-value">{valueWords}</p>
          <p className="report-small">
            {t.base(baseWords)} · {changeWords}
          </p>
          {targets.map(({ id, state, words, stateWords, gapWords, source }) => (
            <div key={id} className="report-card-target" data-state={state}>
              <p>{words}</p>
              <p className="report-card-state">
                <StateGlyph kind={state} />
                <span>{[stateWords, gapWords].filter(each => each !== '').join(', ')}</span>
              </p>
              <p className="report-small">{source}</p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
