/** What an item feeds: the variables whose formulas read it, and what is judged on it. */

import type { Equation } from '../../../shared/model/equation.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { explainMessages } from './explain-messages.ts'
import { type ExplainView, itemIn, readingOf, unitIn, valueOn } from './explain-view.ts'
import { explainedQuantity } from './explained-number.ts'
import { LeadOn } from './number-link.tsx'
import { useSomeRows } from './some-rows.tsx'

/** Rows shown at first. */
const SHOWN = 6

export function ReadersList({ equation, view }: { readonly equation: Equation; readonly view: ExplainView }) {
  const { language, catalogue, year, side } = view
  const text = explainMessages[language]
  const readers = equation.usedBy.filter(id => id !== equation.id)
  const { shown, more } = useSomeRows(readers, SHOWN, { more: text.moreRows, fewer: text.fewerRows })
  return (
    <>
      {readers.length + equation.targets.length === 0 ? (
        <p className="explain-note">{text.feedsNothing}</p>
      ) : null}
      <ul className="explain-list">
        {shown.map(id => {
          const subject = itemIn(view, id)
          const value = valueOn(view, side, readingOf(subject))
          return (
            <li key={id}>
              <LeadOn item={id} year={year} side={side} className="explain-lead">
                {subject.item.short[language]}
              </LeadOn>
              <span>{value === null ? '…' : explainedQuantity(value, unitIn(view, id), language).text}</span>
            </li>
          )
        })}
        {equation.targets.map(id => {
          const target = itemOf(catalogue.targets, id)
          return (
            <li key={id}>
              <LeadOn item={id} year={target.year} side="scenario" className="explain-lead">
                {target.short[language]}
              </LeadOn>
              <span>{text.targetOn(target.year)}</span>
            </li>
          )
        })}
      </ul>
      {more}
      {equation.isHeadline ? <p className="explain-note">{text.headline}</p> : null}
    </>
  )
}
