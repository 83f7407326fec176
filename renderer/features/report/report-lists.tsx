/** Lists of a report: what the model says of its own results, and where the numbers come from. */

import type { Language } from '../../../shared/model/definition.ts'
import type { ChecksContent, DecisionContent, SourceContent } from '../../../shared/report/content.ts'
import { paperMessages } from './report-screen-messages.ts'

interface ReportChecksProps {
  readonly checks: ChecksContent
  readonly language: Language
}

export function ReportChecks({ checks, language }: ReportChecksProps) {
  const t = paperMessages[language]
  const { summary, failed, refusals, flags, remarks, unmet } = checks
  return (
    <>
      <p>{summary}</p>
      {failed.length === 0 ? null : (
        <table className="report-table">
          <thead>
            <tr>
              <th scope="col">{t.scenario}</th>
              <th scope="col">{t.failed}</th>
              <th scope="col">{t.found}</th>
            </tr>
          </thead>
          <tbody>
            {failed.map(({ scenario, scenarioName, id, name, words }) => (
              <tr key={`${scenario} ${id} ${name}`}>
                <th scope="row">{scenarioName}</th>
                <td>{name}</td>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Sentences sentences={refusals} />
      <Sentences title={t.flags} sentences={flags} />
      <Sentences title={t.remarks} sentences={remarks} />
      <Sentences title={t.unmet} sentences={unmet} />
    </>
  )
}

interface SentencesProps {
  readonly title?: string
  readonly sentences: readonly string[]
}

/** Nothing where there are none. */
function Sentences({ title, sentences }: SentencesProps) {
  if (sentences.length === 0) return null
  return (
    <>
      {title === undefined ? null : <h3>{title}</h3>}
      <ul>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

interface ReportSourcesProps {
  readonly sources: readonly SourceContent[]
  readonly language: Language
}

export function ReportSources({ sources, language }: ReportSourcesProps) {
  const t = paperMessages[language]
  if (sources.length === 0) return <p>{t.noSources}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard
    <table className="report-table report-sources" data-copy="" tabIndex={0} aria-label={t.sources}>
      <thead>
        <tr>
          <th scope="col">{t.document}</th>
          <th scope="col">{t.sourceOf}</th>
          <th scope="col">{t.standing}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ subject, publisher, title, date, link, standing }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one document may be the source of several figures
          <tr key={index}>
            <th scope="row">
              {[publisher, title, date].filter(each => each !== '').join(', ')}
              {link === '' ? null : <span className="report-link">{link}</span>}
            </th>
            <td>{subject}</td>
            <td>{standing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function ReportDecisions({ decisions }: { readonly decisions: readonly DecisionContent[] }) {
  return decisions.map(({ scenario, date, parts, evidence }) => (
    <article key={`${scenario} ${date}`} className="report-decision">
      <h3>
        {scenario}, {date}
      </h3>
      {parts.map(({ title, words }) => (
        <p key={title}>
          <strong>{title}:</strong> {words}
        </p>
      ))}
      {evidence === '' ? null : <p className="report-small">{evidence}</p>}
    </article>
  ))
}
