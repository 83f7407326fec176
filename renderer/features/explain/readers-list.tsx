/** What an item feeds: the variables whose formulas read it, and what is judged on it. */

import { useState } from 'react'
import type { Equation } from '../../../shared/model/equation.ts'
import { itemOf } from '../../store/catalogue-item.ts'
import { explainMessages } from './explain-messages.ts'
import { type ExplainView, itemIn, readingOf, unitIn, valueOn } from './explain-view.ts'
import { explainedQuantity } from './explained-number.ts'
import { LeadOn } from './number-link.tsx'

/** Rows shown at first. */
const SHOWN = 6

export function ReadersList({ equation, view }: { readonly equation: Equation; readonly view: ExplainView }) {
  const [isWhole, setWhole] = useState(false)
  const { language, catalogue, year, side } = view
  const text = explainMessages[language]
  const readers = equation.usedBy.filter(id => id !== equation.id)
  const left = readers.length - SHOWN
  return (
    <>
      {readers.length + equation.targets.length === 0 ? (
        <p className="explain-note">{text.feedsNothing}</p>
      ) : null}
      <ul className="explain-list">
        {(isWhole ? readers : readers.slice(0, SHOWN)).map(id => {
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
      {left > 0 ? (
        <button type="button" className="explain-more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.fewerRows : text.moreRows(left)}
        </button>
      ) : null}
      {equation.isHeadline ? <p className="explain-note">{text.headline}</p> : null}
    </>
  )
}
