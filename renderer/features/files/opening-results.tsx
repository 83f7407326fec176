/** Headline results of an opened file: as it recorded them, and as the running model computes them. */

import type { OpeningReport } from '../../../shared/scenario/opening-report.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { openingReportMessages } from './opening-report-messages.ts'
import { type ResultRow, resultGroups } from './opening-view.ts'

export function OpeningResults({ results }: Pick<OpeningReport, 'results'>) {
  const text = useMessages(openingReportMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const scenarios = useApp(state => state.document.scenarios)
  const groups = resultGroups(results, catalogue, language)
  const recorded = groups.flatMap(({ rows }) => rows).filter(({ before }) => before !== null)
  const moved = recorded.filter(({ hasMoved }) => hasMoved)
  if (recorded.length === 0) return <p>{text.noResults}</p>
  return (
    <>
      <p>{moved.length === 0 ? text.sameResults : text.movedResults(moved.length, recorded.length)}</p>
      <table className="opening-results">
        <caption className="visually-hidden">{text.results}</caption>
        <thead>
          <tr>
            <th scope="col">{text.result}</th>
            <th scope="col">{text.year}</th>
            <th scope="col">{text.before}</th>
            <th scope="col">{text.after}</th>
            <th scope="col">{text.difference}</th>
          </tr>
        </thead>
        {groups.map(({ scenario, rows }) => (
          <tbody key={scenario}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {scenarios.find(({ id }) => id === scenario)?.title ?? scenario}
              </th>
            </tr>
            {rows.map(row => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}

function Row({ row }: { readonly row: ResultRow }) {
  const text = useMessages(openingReportMessages)
  return (
    <tr data-moved={row.hasMoved ? '' : undefined}>
      <th scope="row">{row.name}</th>
      <td>{row.year}</td>
      <td>{row.before ?? <Absent words={text.notRecorded} />}</td>
      <td>{row.after ?? <Absent words={text.notComputed} />}</td>
      <td>{row.hasMoved ? (row.difference ?? text.belowRounding) : ''}</td>
    </tr>
  )
}

function Absent({ words }: { readonly words: string }) {
  return <span className="opening-absent">{words}</span>
}
