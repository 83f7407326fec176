/** What each forecast said of the years that came about, how far off it was, and its means. */

import { formatNumber, NARROW_SPACE } from '../../../shared/locale/numbers.ts'
import { difference, quantity } from '../../../shared/locale/quantities.ts'
import type { Language, UnitDefinition } from '../../../shared/model/definition.ts'
import {
  errorsOf,
  type Forecast,
  type MeanError,
  meanError,
} from '../../../shared/reading/executed/forecast-errors.ts'
import type { ExecutedValue } from '../../../shared/scenario/executed.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { executedMessages } from './executed-messages.ts'

export interface NamedForecast {
  readonly forecast: Forecast
  readonly name: string
  readonly note: string
}

interface ErrorTableProps {
  readonly actual: readonly ExecutedValue[]
  readonly forecasts: readonly NamedForecast[]
  readonly unit: UnitDefinition
}

export function ErrorTable({ actual, forecasts, unit }: ErrorTableProps) {
  const text = useMessages(executedMessages)
  const language = useLanguage()
  const shown = forecasts.flatMap(each => {
    const errors = errorsOf(each.forecast, actual)
    const mean = meanError(errors)
    return mean === null ? [] : [{ ...each, errors, mean }]
  })
  if (shown.length === 0) return null
  return (
    <>
      <table className="analysis-table executed-errors">
        <caption className="visually-hidden">{text.errors}</caption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            <th scope="col" className="number">
              {text.forecast}
            </th>
            <th scope="col" className="number">
              {text.entered}
            </th>
            <th scope="col" className="number">
              {text.error}
            </th>
            <th scope="col" className="number">
              %
            </th>
          </tr>
        </thead>
        {shown.map(({ forecast, name, note, errors, mean }) => (
          <tbody key={forecast.key}>
            <tr className="executed-forecast">
              <th scope="rowgroup" colSpan={5}>
                {name}
                {note === '' ? null : <span> · {note}</span>}
              </th>
            </tr>
            {errors.map(({ year, forecast: said, actual: came, error, relative }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="number">{quantity(said, unit, { language }).number}</td>
                <td className="number">{quantity(came, unit, { language }).number}</td>
                <td className="number">{difference(error, unit, { language }).number}</td>
                <td className="number">{relative === null ? '–' : percent(relative, language, 'always')}</td>
              </tr>
            ))}
            {errors.length > 1 ? (
              <tr className="executed-mean">
                <th scope="row" colSpan={3}>
                  {text.mean(mean.years)}
                </th>
                <td className="number">{difference(mean.error, unit, { language }).number}</td>
                <td className="number" />
              </tr>
            ) : null}
            {errors.length > 1 ? (
              <tr className="executed-mean">
                <td colSpan={5}>{text.meanSize(...sizeWords(mean, unit, language))}</td>
              </tr>
            ) : null}
          </tbody>
        ))}
      </table>
      <p className="analysis-note">{text.errorsNote}</p>
    </>
  )
}

function sizeWords(
  { size, relativeSize }: MeanError,
  unit: UnitDefinition,
  language: Language,
): [size: string, relative: string] {
  const words = difference(size, unit, { language }).text.replace(/^\+/, '')
  return [
    words,
    relativeSize === null
      ? ''
      : ` (${percent(relativeSize, language, 'auto')}${language === 'vi' ? NARROW_SPACE : ''}%)`,
  ]
}

/** A part of one as a number of per cent, to one digit. */
function percent(part: number, language: Language, sign: 'always' | 'auto'): string {
  return formatNumber(part * 100, { language, decimals: 1, ...(sign === 'always' ? { sign } : {}) })
}
