/** The smallest parts of a drawn formula: names with their numbers, signs, brackets. */

import type { ReactNode } from 'react'
import { formatExact } from '../../../shared/locale/numbers.ts'
import { SourceMark } from '../levers/source-mark.tsx'
import { type Reading, readingKey } from './equation-value.ts'
import { explainMessages } from './explain-messages.ts'
import { constantIn, type ExplainView, explainedBy, itemIn, unitIn, valueOn } from './explain-view.ts'
import { formulaNumber } from './explained-number.ts'
import type { FormulaBox, LiteralBox } from './formula-boxes.ts'
import { LeadOn } from './number-link.tsx'
import { momentWords } from './reading-words.ts'

/** How names are drawn: with their number under them, as what the terms of a sum share, or as their number alone. */
export type Naming = 'whole' | 'numbers' | ReadonlyMap<string, string>

/** Draws what stands inside a part. */
export type DrawBox = (box: FormulaBox, naming: Naming) => ReactNode

interface NameProps {
  readonly reading: Reading
  readonly naming: Naming
  readonly view: ExplainView
}

/** The name leads on to where its number comes from. What is given rather than worked out carries its mark. */
export function Name({ reading, naming, view }: NameProps) {
  const { language, side } = view
  const { kind, item } = itemIn(view, reading.id)
  const value = valueOn(view, side, reading)
  const moment = momentWords(view, reading)
  const isShared = typeof naming !== 'string'
  const name = isShared ? (naming.get(readingKey(reading)) ?? '') : item.short[language]
  const words = (
    <span className={naming === 'numbers' ? 'visually-hidden' : undefined}>
      {kind === 'variable' ? null : <SourceMark kind={item.source.kind} />}
      <span className="formula-word">{name}</span>
      {moment === '' ? null : <span className="formula-moment"> ({moment})</span>}
    </span>
  )
  if (isShared) return <span className="formula-name">{words}</span>
  return (
    <LeadOn {...explainedBy(view, reading)} className="formula-name formula-lead">
      {words}
      <span className="visually-hidden">, </span>
      <span className="formula-value">
        {value === null ? '…' : formulaNumber(value, unitIn(view, reading.id), language)}
      </span>
    </LeadOn>
  )
}

interface LiteralProps {
  readonly box: LiteralBox
  readonly naming: Naming
  readonly view: ExplainView
}

/** A number that stands in the formula; a constant has its name over it, as all that is called by name. */
export function Literal({ box, naming, view }: LiteralProps) {
  const digits = formatExact(box.value, { language: view.language, decimals: 0 })
  if (box.constant === undefined) return <span className="formula-literal">{digits}</span>
  const { label } = constantIn(view, box.constant)
  return (
    <span className="formula-name">
      <span className={naming === 'numbers' ? 'visually-hidden' : undefined}>{label[view.language]}</span>
      {typeof naming === 'string' ? (
        <>
          <span className="visually-hidden">, </span>
          <span className="formula-value">{digits}</span>
        </>
      ) : null}
    </span>
  )
}

/** A sign of mathematics, which a screen reader says as a word. */
export function Spoken({ sign, words }: { readonly sign: string; readonly words: string }) {
  return (
    <span className="formula-sign">
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden"> {words} </span>
    </span>
  )
}

interface BracketsProps {
  readonly isStacked?: boolean
  readonly view: ExplainView
  readonly children: ReactNode
}

/** As high as what they hold. */
export function Brackets({ isStacked = false, view, children }: BracketsProps) {
  const text = explainMessages[view.language]
  return (
    <span className="formula-brackets" data-stacked={isStacked}>
      <span className="visually-hidden"> {text.open} </span>
      {children}
      <span className="visually-hidden"> {text.close} </span>
    </span>
  )
}
