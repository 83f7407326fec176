/** One test: the picture of it, what stands behind it, and its years with their sources. */

import { difference } from '../../../shared/locale/quantities.ts'
import type { BackTest } from '../../../shared/model/back-test.ts'
import { testRemarks } from '../../../shared/reading/back-test/back-test-words.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../store/use-app.ts'
import { LinesAndDots, type YearValue } from '../../ui/lines-and-dots.tsx'
import { useSize } from '../../ui/use-size.ts'
import { LeadOn } from '../explain/number-link.tsx'
import { backTestPanelMessages } from './back-test-panel-messages.ts'
import { TestedYears } from './tested-years.tsx'
import { useNames } from './use-names.ts'

export function ChosenSeries({ test }: { readonly test: BackTest }) {
  const text = useMessages(backTestPanelMessages)
  const language = useLanguage()
  const { variables, units, lastOutturn } = useCatalogue()
  const nameOf = useNames()
  const variable = itemOf(variables, test.variable)
  const unit = itemOf(units, variable.unit)
  const { bias, rmse } = test.errors
  const sized = (value: number) => difference(value, unit, { language }).text
  return (
    <section className="back-test-chosen" aria-label={variable.label[language]}>
      <h3>
        <LeadOn item={variable.id} year={lastOutturn} side="scenario" className="explain-lead">
          {variable.label[language]}
          <span className="visually-hidden">, {text.explain}</span>
        </LeadOn>
        <small>{unit.label[language]}</small>
      </h3>
      <Picture test={test} name={variable.short[language]} unit={unit} />
      <ul className="back-test-remarks">
        <li>{text.meanError(sized(bias), sized(rmse).replace(/^\+/, ''))}</li>
        {testRemarks(test, nameOf, language).map(remark => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      <TestedYears key={test.variable + test.kind} test={test} unit={unit} name={variable.short[language]} />
    </section>
  )
}

interface PictureProps {
  readonly test: BackTest
  readonly name: string
  readonly unit: Parameters<typeof LinesAndDots>[0]['unit']
}

function Picture({ test, name, unit }: PictureProps) {
  const text = useMessages(backTestPanelMessages)
  const language = useLanguage()
  const [box, size] = useSize<HTMLDivElement>()
  const { points, start, kind } = test
  const valued = (kind: 'observed' | 'computed'): YearValue[] =>
    points.flatMap(point => (point[kind] === null ? [] : [{ year: point.year, value: point[kind] }]))
  const years = points.map(({ year }) => year)
  const [from, to] = [Math.min(...years) - 1, Math.max(...years) + 1]
  // A run that was started on an observed value sets out from it.
  const outset = kind === 'free-run' ? valued('observed').filter(({ year }) => year === start) : []
  const lines = [{ key: 'computed', look: 'plan' as const, points: [...outset, ...valued('computed')] }]
  return (
    <figure className="lines-and-dots">
      <div className="lines-and-dots-picture" role="img" aria-label={text.picture(name)} ref={box}>
        {size === null ? null : (
          <LinesAndDots {...{ size, language, unit, from, to, lines }} dots={valued('observed')} />
        )}
      </div>
      <figcaption>
        <span data-mark="actual">{text.legendObserved}</span>
        <span data-mark="plan">{text.legendComputed}</span>
      </figcaption>
    </figure>
  )
}
