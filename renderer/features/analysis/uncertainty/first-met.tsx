/** When a target is first met: the share of the draws by year as bars, and the same as a table. */

import type { TargetChance } from '../../../../shared/analysis/uncertainty.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useLanguage } from '../../../store/use-app.ts'
import { percent } from './ensemble-words.ts'
import { firstMetBars, firstYears } from './first-met-bars.ts'
import { uncertaintyMessages } from './uncertainty-messages.ts'

interface FirstMetProps {
  readonly target: TargetChance
  /** Of the runs, those that are over left out. */
  readonly years: readonly number[]
  /** By which the target is to be met. */
  readonly due: number
  readonly name: string
}

/** Years this near to that of the target are not named beside it. */
const CLOSE = 3

export function FirstMet({ target, years, due, name }: FirstMetProps) {
  const text = useMessages(uncertaintyMessages)
  const language = useLanguage()
  const bars = firstMetBars(target, years, due)
  const share = (value: number) => percent(formatNumber(value * 100, { language, decimals: 1 }), language)
  const first = years[0] ?? due
  const last = years.at(-1) ?? due
  return (
    <>
      <div className="first-met" role="img" aria-label={`${name}: ${text.firstMet}`}>
        <svg viewBox={`0 0 ${bars.width} 1`} preserveAspectRatio="none" aria-hidden="true">
          {bars.bars.map(({ key, x, height, when }) => (
            <rect
              key={key}
              className="first-met-bar"
              data-when={when}
              x={x}
              y={1 - height}
              width={0.8}
              height={height}
            />
          ))}
        </svg>
        {[first, due, last]
          .filter((year, index) => index === 1 || Math.abs(year - due) > CLOSE)
          .map(year => (
            <span
              key={year}
              className="first-met-year"
              data-due={year === due}
              data-edge={year === first ? 'start' : undefined}
              style={{ left: `${year === first ? 0 : bars.placeOf(year)}%` }}
            >
              {year}
            </span>
          ))}
        <span className="first-met-year" data-edge="end" style={{ left: '100%' }}>
          {text.never}
        </span>
      </div>
      <details className="first-met-table">
        <summary>{text.asTable}</summary>
        <table data-copy>
          <caption className="visually-hidden">{`${name}: ${text.firstMet}`}</caption>
          <thead>
            <tr>
              <th scope="col">{text.year}</th>
              <th scope="col">{text.share}</th>
            </tr>
          </thead>
          <tbody>
            {firstYears(target, years).map(each => (
              <tr key={each.year}>
                <th scope="row">
                  {each.year}
                  {each.year === due && ` (${text.dueYear})`}
                </th>
                <td>{share(each.share)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{text.neverBy(last)}</th>
              <td>{share(target.never)}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </>
  )
}
