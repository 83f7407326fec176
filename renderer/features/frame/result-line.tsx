/** The results in one line at the foot of a window too small for levers and cards beside each other. */

import { quantity } from '../../../shared/locale/quantities.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { shownValue } from '../../../shared/reading/prices/price-basis.ts'
import { activeRefusal, activeSimulation } from '../../store/app-state.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'

/** Repeats what the cards say to those who hear the screen, so only the eye gets it. */
export function ResultLine() {
  const language = useLanguage()
  const catalogue = useCatalogue()
  const year = useApp(state => state.year)
  const basis = useApp(state => state.workspace.priceBasis)
  const series = useApp(state => activeSimulation(state)?.run.series)
  const isStale = useApp(state => activeRefusal(state).length > 0)
  if (series === undefined) return null
  return (
    <p className="result-line" data-stale={isStale || undefined} aria-hidden="true">
      <span>{year}</span>
      {catalogue.headlines.map(({ variable }) => {
        const found = itemOf(catalogue.variables, variable)
        const index = year - catalogue.baseYear
        const modelled = series[variable]?.[index]
        if (modelled === undefined) return null
        const { value, unit } = shownValue(
          { variable: found, unit: itemOf(catalogue.units, found.unit) },
          modelled,
          index,
          basis,
          series,
          catalogue,
        )
        return (
          <span key={variable}>
            {found.short[language]} <b>{quantity(value, unit, { language }).text}</b>
          </span>
        )
      })}
    </p>
  )
}
