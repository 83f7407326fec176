/** Under the numbers of a chart, those of the other places that are laid over it: each with its year and how it is known. */

import { useMemo } from 'react'
import type { Fact } from '../../../shared/model/definition.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { chartMessages } from '../../../shared/reading/charts/chart-messages.ts'
import { chartNumber, type NumberForm } from '../../../shared/reading/charts/chart-numbers.ts'
import type { ChartBenchmark } from '../../../shared/reading/charts/chart-view.ts'
import { classWords, confidenceWords } from '../../../shared/reading/sources/fact-words.ts'
import { useCatalogue } from '../../store/use-app.ts'
import { useFacts } from '../explain/kept-answers.ts'
import { NumberLink } from '../explain/number-link.tsx'
import { benchmarkMessages } from './benchmark-messages.ts'

interface BenchmarkTableProps {
  readonly benchmarks: readonly ChartBenchmark[]
  readonly form: NumberForm
}

export function BenchmarkTable({ benchmarks, form }: BenchmarkTableProps) {
  const { language } = form
  const catalogue = useCatalogue()
  const { byId } = useFacts(useMemo(() => benchmarks.flatMap(({ facts }) => facts), [benchmarks]))
  const t = benchmarkMessages[language]
  const sourceWords = ({ publisher, confidence, source_class: sourceClass }: Fact) =>
    [publisher, classWords(sourceClass, language), confidenceWords(confidence, language)]
      .filter(each => each !== '')
      .join(' · ')
  return (
    <table className="benchmark-table">
      <caption>{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.place}</th>
          <th scope="col">{chartMessages[language].year}</th>
          <th scope="col">{t.value}</th>
          <th scope="col">{t.source}</th>
        </tr>
      </thead>
      <tbody>
        {benchmarks.map(({ key, year, value, isAim, facts, note }) => {
          const place = itemOf(catalogue.benchmarks, key).place[language]
          const sources = facts.flatMap(id => byId.get(id) ?? []).map(sourceWords)
          return (
            <tr key={key}>
              <th scope="row">{isAim ? chartMessages[language].aim(place) : place}</th>
              <td>{year}</td>
              <td>
                <NumberLink item={key} year={year} side="scenario">
                  {chartNumber(value, form)}
                </NumberLink>
              </td>
              <td>{[...new Set(sources), note].filter(each => each !== '').join('; ')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
