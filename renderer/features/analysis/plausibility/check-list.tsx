/** Every hard check and every flag of the model with what became of it in the scenario in hand. */

import { yearSpans } from '../../../../shared/locale/year-spans.ts'
import { checkValueText, failedChecks } from '../../../../shared/reading/failed-checks.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { activeRefusal, activeSimulation } from '../../../store/app-state.ts'
import { useAppAtRest, useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { Icon } from '../../../ui/icon.tsx'
import { plausibilityMessages } from './plausibility-messages.ts'

type State = 'held' | 'failed' | 'notJudged'

export function CheckList() {
  const text = useMessages(plausibilityMessages)
  const language = useLanguage()
  const { checks, flags } = useCatalogue()
  const refusal = useAppAtRest(activeRefusal)
  const run = useAppAtRest(state => activeSimulation(state)?.run)
  const failed = failedChecks(refusal)
  const isRefused = refusal.length > 0
  // A run that was refused for its own checks was held to all of them; one that was refused before was held to none.
  const isOwnJudged = failed.some(({ isBaseline }) => !isBaseline)
  const stateOf = (id: string): State => {
    if (failed.some(each => each.check === id)) return 'failed'
    if (isRefused) return isOwnJudged ? 'held' : 'notJudged'
    const result = run?.checks.find(each => each.id === id)
    return result === undefined ? 'notJudged' : result.held ? 'held' : 'failed'
  }
  const rows = checks.map(({ id, label }) => ({ id, label: label[language], state: stateOf(id) }))
  const order: readonly State[] = ['failed', 'notJudged', 'held']
  const sorted = rows.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const held = rows.filter(({ state }) => state === 'held').length
  const raised = (id: string) => (isRefused ? undefined : run?.flags.find(each => each.id === id)?.years)

  return (
    <>
      <section className="plausibility-part">
        <h3>
          {text.checks}
          <span className="plausibility-count">{text.heldOf(held, rows.length)}</span>
        </h3>
        {isRefused && failed.length === 0 ? <p className="analysis-note">{text.notComputed}</p> : null}
        {failed.length > 0 && !isOwnJudged ? <p className="analysis-note">{text.othersNotJudged}</p> : null}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard */}
        <table className="analysis-table" data-copy="" tabIndex={0} aria-label={text.checks}>
          <thead>
            <tr>
              <th scope="col">{text.condition}</th>
              <th scope="col">{text.state}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ id, label, state }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td className="check-state" data-state={state}>
                  <span>
                    {state === 'notJudged' ? null : <Icon name={state === 'held' ? 'check' : 'notice'} />}
                    {text[state]}
                    {failed
                      .filter(each => each.check === id)
                      .map(each => (
                        <span className="check-where" key={each.key}>
                          {each.isBaseline ? `${text.failedBaseline} ` : ''}
                          {each.elements === '' ? '' : `${each.elements}: `}
                          {text.failedFrom(each.year, checkValueText(each, language))}
                        </span>
                      ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="plausibility-part">
        <h3>{text.flags}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the focus so that it can be copied by keyboard */}
        <table className="analysis-table" data-copy="" tabIndex={0} aria-label={text.flags}>
          <thead>
            <tr>
              <th scope="col">{text.condition}</th>
              <th scope="col">{text.raised}</th>
            </tr>
          </thead>
          <tbody>
            {flags.map(({ id, label }) => {
              const years = raised(id)
              return (
                <tr key={id}>
                  <th scope="row">{label[language]}</th>
                  <td className="check-state" data-state={years?.length ? 'raised' : 'quiet'}>
                    <span>
                      {years?.length ? <Icon name="flag" /> : null}
                      {years === undefined ? text.notJudged : years.length ? yearSpans(years) : text.never}
                    </span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </>
  )
}
