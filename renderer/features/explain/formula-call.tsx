/** A function of a formula: its operands in a line, or, where a bound has long ones, below each other with the deciding one marked. */

import { Fragment } from 'react'
import { equationValue, readingsOf, type Standpoint } from './equation-value.ts'
import { explainMessages } from './explain-messages.ts'
import { type ExplainView, standpointOf } from './explain-view.ts'
import type { CallTree, FormulaBox } from './formula-boxes.ts'
import { Brackets, type DrawBox, type Naming } from './formula-parts.tsx'

type CallBox = Extract<FormulaBox, { kind: 'call' }>

interface CallProps {
  readonly box: CallBox
  /** Which operand is marked depends on it: of what terms share nothing decides. */
  readonly naming: Naming
  readonly view: ExplainView
  readonly draw: DrawBox
}

export function FormulaCall({ box, naming, view, draw }: CallProps) {
  const text = explainMessages[view.language]
  const { name } = box.call
  const isBound = name === 'min' || name === 'max'
  const isLong = isBound && readingsOf(box.call).length > MOST_IN_LINE
  const deciding = isLong && naming === 'whole' ? decidingOperand(box.call, standpointOf(view)) : null
  return (
    <span className="formula-call" data-stacked={isLong}>
      <span className="formula-function">
        <i>{name === 'log' ? 'ln' : name}</i>
        {isBound ? (
          <span className="formula-over">{name === 'min' ? text.smallest : text.largest}</span>
        ) : null}
      </span>
      <Brackets isStacked={isLong} view={view}>
        {box.operands.map((operand, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what an operand is
          <Fragment key={index}>
            {index > 0 && <span className="formula-sign">;</span>}
            <span className="formula-operand" data-deciding={index === deciding}>
              {draw(operand, naming)}
              {index === deciding ? <span className="formula-over">{text.decides}</span> : null}
            </span>
          </Fragment>
        ))}
      </Brackets>
    </span>
  )
}

/** Names that operands have together where they stand in one line. */
const MOST_IN_LINE = 2

/** Which operand a minimum or maximum is equal to; null where it is not known, or where they all are. */
function decidingOperand(call: CallTree, at: Standpoint | null): number | null {
  const values = call.operands.map(operand => (at === null ? null : equationValue(operand, at)))
  const whole = at === null ? null : equationValue(call, at)
  const equal = values.flatMap((value, index) => (value !== null && value === whole ? [index] : []))
  return equal.length === 1 ? (equal[0] ?? null) : null
}
