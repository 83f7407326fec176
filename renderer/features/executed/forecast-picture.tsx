/** Executed values as dots against the lines of what was forecast, around the years that came about. */

import type { UnitDefinition } from '../../../shared/model/definition.ts'
import type { Forecast } from '../../../shared/reading/executed/forecast-errors.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { LinesAndDots } from '../../ui/lines-and-dots.tsx'
import { useSize } from '../../ui/use-size.ts'
import { executedMessages } from './executed-messages.ts'

interface ForecastPictureProps {
  readonly name: string
  readonly unit: UnitDefinition
  readonly actual: readonly ExecutedValue[]
  /** The plan first where it is known. */
  readonly forecasts: readonly Forecast[]
}

/** Years before the first executed value and after the last one. */
const AROUND = { before: 2, after: 3 } as const

/** Key of the forecast that is the plan of the scenario in hand. */
export const PLAN = 'plan'

/** Nothing until there is a forecast; what is measured has to be there from the first moment of what measures it. */
export function ForecastPicture(props: ForecastPictureProps) {
  return props.forecasts.length === 0 ? null : <DrawnForecasts {...props} />
}

function DrawnForecasts({ name, unit, actual, forecasts }: ForecastPictureProps) {
  const text = useMessages(executedMessages)
  const language = useLanguage()
  const [box, size] = useSize<HTMLDivElement>()
  const hasFrozen = forecasts.some(({ key }) => key !== PLAN)
  const years = actual.map(({ year }) => year)
  const [from, to] = [Math.min(...years) - AROUND.before, Math.max(...years) + AROUND.after]
  const lines = forecasts.map(({ key, firstYear, values }) => ({
    key,
    look: key === PLAN ? ('plan' as const) : ('other' as const),
    points: values.flatMap((value, index) => {
      const year = firstYear + index
      return year >= from && year <= to && Number.isFinite(value) ? [{ year, value }] : []
    }),
  }))
  return (
    <figure className="lines-and-dots">
      <div className="lines-and-dots-picture" role="img" aria-label={text.picture(name)} ref={box}>
        {size === null ? null : <LinesAndDots {...{ size, language, unit, from, to, lines }} dots={actual} />}
      </div>
      <figcaption>
        <span data-mark="actual">{text.legendActual}</span>
        <span data-mark="plan">{text.legendPlan}</span>
        {hasFrozen ? <span data-mark="other">{text.legendFrozen}</span> : null}
      </figcaption>
    </figure>
  )
}
