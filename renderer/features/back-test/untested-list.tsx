/** What cannot be tested, and why: first what was observed in vain, then what never was, sector by sector. */

import type { Untested } from '../../../shared/model/back-test.ts'
import { untestedWords } from '../../../shared/reading/back-test/back-test-words.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import { LeadOn } from '../explain/number-link.tsx'
import { useSomeRows } from '../explain/some-rows.tsx'
import { backTestPanelMessages } from './back-test-panel-messages.ts'
import { useNames } from './use-names.ts'

/** So many names of a sector stand there before the others are asked for. */
const MOST_NAMES = 6

export function UntestedList({ untested }: { readonly untested: readonly Untested[] }) {
  const text = useMessages(backTestPanelMessages)
  const language = useLanguage()
  const nameOf = useNames()
  const { sectors, variables, lastOutturn } = useCatalogue()
  const inVain = untested.filter(({ reason }) => reason !== 'not-observed')
  const never = new Set(
    untested.filter(({ reason }) => reason === 'not-observed').map(({ variable }) => variable),
  )
  const bySector = sectors
    .map(sector => ({
      sector,
      ids: variables.filter(each => each.sector === sector.id && never.has(each.id)).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0)
  return (
    <section className="back-test-untested">
      <h3>{text.untested(untested.length)}</h3>
      {inVain.length === 0 ? null : (
        <>
          <h4>{text.observedButUntested}</h4>
          <ul>
            {inVain.map(each => (
              <li key={each.variable}>
                <LeadOn item={each.variable} year={lastOutturn} side="scenario" className="explain-lead">
                  {nameOf(each.variable)}
                </LeadOn>
                <p>{untestedWords(each, nameOf, language)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {bySector.length === 0 ? null : (
        <details>
          <summary>{text.neverObserved(never.size)}</summary>
          {bySector.map(({ sector, ids }) => (
            <SectorNames key={sector.id} title={`${sector.label[language]} (${ids.length})`} ids={ids} />
          ))}
        </details>
      )}
    </section>
  )
}

function SectorNames({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const text = useMessages(backTestPanelMessages)
  const nameOf = useNames()
  const { lastOutturn } = useCatalogue()
  const { shown, more } = useSomeRows(ids, MOST_NAMES, text)
  return (
    <section className="back-test-sector" aria-label={title}>
      <h4>{title}</h4>
      <ul>
        {shown.map(id => (
          <li key={id}>
            <LeadOn item={id} year={lastOutturn} side="scenario" className="explain-lead">
              {nameOf(id)}
            </LeadOn>
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}
