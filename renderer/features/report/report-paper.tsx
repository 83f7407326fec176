/** The report itself, as it stands on paper: A4 upright, in light colours whatever the program is shown in. */

import { type ReactNode, useEffect, useMemo } from 'react'
import { paperLook } from '../../../shared/reading/charts/paper-look.ts'
import type { ReportContent, TableContent } from '../../../shared/report/content.ts'
import { useChartLook } from '../charts/use-chart-look.ts'
import { Seal } from '../frame/seal.tsx'
import { footPages } from './page-foot.ts'
import { ReportCards } from './report-cards.tsx'
import { ReportChart } from './report-chart.tsx'
import { ReportChecks, ReportDecisions, ReportSources } from './report-lists.tsx'
import { paperMessages } from './report-screen-messages.ts'
import { ReportTable } from './report-table.tsx'

export function ReportPaper({ content }: { readonly content: ReportContent }) {
  const { language, imprint, notes, scenarios, findings, headlines, charts, steps } = content
  const t = paperMessages[language]
  const { measure, fontSize } = useChartLook()
  const look = useMemo(() => paperLook(measure, fontSize), [measure, fontSize])
  useEffect(() => footPages(document, imprint, t.page), [imprint, t])
  const described = scenarios.filter(({ description }) => description !== '')
  return (
    <article className="report-paper" lang={language} data-theme="light">
      <header className="report-head">
        <p className="report-kind">
          <Seal />
          {t.kind}
        </p>
        <h1>{content.title}</h1>
        <ReportFacts content={content} />
        {imprint.warning === '' ? null : <p className="report-warning">{imprint.warning}</p>}
      </header>
      {notes === '' ? null : <p className="report-notes">{notes}</p>}
      <Part title={t.findings}>
        <ul className="report-findings">
          {findings.map(({ words, parts }) => (
            <li key={words}>
              {words}
              {parts.length === 0 ? null : (
                <ul>
                  {parts.map(part => (
                    <li key={part}>{part}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </Part>
      {described.length === 0 ? null : (
        <Part title={scenarios.length === 1 ? t.about : t.aboutAll}>
          {described.map(({ name, description }) => (
            <p key={name} className="report-notes">
              {scenarios.length === 1 ? null : <strong>{name}. </strong>}
              {description}
            </p>
          ))}
        </Part>
      )}
      {headlines.length === 0 ? null : (
        <Part title={t.headlines}>
          <ReportCards headlines={headlines} language={language} />
        </Part>
      )}
      {steps.length === 0 ? null : (
        <Part title={t.story}>
          {steps.map(({ sentence, chart, imprint: own, remark }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same, and the story has an order
            <div key={index}>
              <p>{sentence}</p>
              <ReportChart chart={chart} title={t.figure(index + 1, chart.words.title)} look={look} />
              <p className="report-small">
                {[own.scenarios.join(' · '), own.priceBasis, remark].filter(each => each !== '').join(' · ')}
              </p>
            </div>
          ))}
        </Part>
      )}
      {charts.length === 0 ? null : (
        <Part title={t.charts}>
          {charts.map((chart, index) => (
            <ReportChart
              key={`${chart.subject.variable} ${chart.words.title}`}
              chart={chart}
              title={t.figure(steps.length + index + 1, chart.words.title)}
              look={look}
            />
          ))}
        </Part>
      )}
      {[
        content.results,
        content.policies,
        content.budget,
        content.assumptions,
        ...(content.formulas.rows.length === 0 ? [] : [content.formulas]),
      ].map(table => (
        <TablePart key={table.title} table={table} />
      ))}
      {content.decisions.length === 0 ? null : (
        <Part title={t.decisions}>
          <ReportDecisions decisions={content.decisions} />
        </Part>
      )}
      <Part title={t.checks}>
        <ReportChecks checks={content.checks} language={language} />
      </Part>
      <Part title={t.sources}>
        <ReportSources sources={content.sources} language={language} />
      </Part>
    </article>
  )
}

function ReportFacts({ content: { imprint, language } }: { readonly content: ReportContent }) {
  const t = paperMessages[language]
  const { scenarios, base, priceBasis, model, data, date, program } = imprint
  const facts: readonly (readonly [string, string])[] = [
    [scenarios.length === 1 ? t.scenario : t.scenarios, scenarios.join('; ')],
    [t.against, base],
    [t.prices, priceBasis],
    [t.basis, `${model} · ${data} · ${program}`],
    [t.date, date],
  ]
  return (
    <dl className="report-facts">
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

function TablePart({ table }: { readonly table: TableContent }) {
  return (
    <Part title={table.title}>
      {table.note === '' ? null : <p className="report-small">{table.note}</p>}
      <ReportTable table={table} />
    </Part>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="report-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
