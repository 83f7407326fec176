/** A formula drawn as mathematics, with names in the reader's language and under each what it is in this year. */

import type { ReactNode } from 'react'
import type { EquationTree } from '../../../shared/model/equation.ts'
import { explainMessages } from './explain-messages.ts'
import { type ExplainView, readingOf, unitIn, valueOn } from './explain-view.ts'
import { explainedQuantity } from './explained-number.ts'
import {
  type FormulaBox,
  type FractionBox,
  formulaBoxes,
  isPlain,
  isSingle,
  type Sign,
} from './formula-boxes.ts'
import { FormulaCall } from './formula-call.tsx'
import { Brackets, type DrawBox, Literal, Name, type Naming, Spoken } from './formula-parts.tsx'
import { FormulaSum } from './formula-sum.tsx'
import type { ModelSubject } from './subject.ts'
import './formula.css'

interface FormulaProps {
  readonly subject: ModelSubject
  readonly tree: EquationTree
  readonly view: ExplainView
}

export function Formula({ subject, tree, view }: FormulaProps) {
  const text = explainMessages[view.language]
  const value = valueOn(view, view.side, readingOf(subject))
  return (
    <div className="formula">
      <Box box={formulaBoxes(tree)} naming="whole" view={view} />
      <span className="formula-result">
        <Spoken sign="=" words={text.isEqual} />
        <b>
          {value === null ? '…' : explainedQuantity(value, unitIn(view, subject.item.id), view.language).text}
        </b>
      </span>
    </div>
  )
}

interface BoxProps {
  readonly box: FormulaBox
  readonly naming: Naming
  readonly view: ExplainView
}

function Box({ box, naming, view }: BoxProps): ReactNode {
  const text = explainMessages[view.language]
  const { year, catalogue } = view
  const draw: DrawBox = (inner, named) => <Box box={inner} naming={named} view={view} />
  switch (box.kind) {
    case 'row':
      return <Row parts={box.parts} naming={naming} view={view} />
    case 'name':
      return <Name reading={box.reading} naming={naming} view={view} />
    case 'clock':
      return (
        <span className="formula-name">
          <span>{box.name === 'year' ? text.yearItself : text.yearsSince(catalogue.baseYear)}</span>
          <span className="formula-value">{box.name === 'year' ? year : year - catalogue.baseYear}</span>
        </span>
      )
    case 'literal':
      return <Literal box={box} naming={naming} view={view} />
    case 'sign':
      return <SignBox sign={box.sign} view={view} />
    case 'fraction':
      return <FractionPart box={box} naming={naming} view={view} />
    case 'power':
      return (
        <span className="formula-power">
          <Box box={box.base} naming={naming} view={view} />
          <Aside words={isSingle(box.exponent) ? text.power : `${text.power} ${text.open}`} />
          <span className="formula-exponent">
            <Box box={box.exponent} naming={naming} view={view} />
          </span>
          {isSingle(box.exponent) ? null : <Aside words={text.close} />}
        </span>
      )
    case 'brackets':
      return (
        <Brackets view={view}>
          <Box box={box.inside} naming={naming} view={view} />
        </Brackets>
      )
    case 'call':
      return <FormulaCall box={box} naming={naming} view={view} draw={draw} />
    case 'sum':
      return <FormulaSum box={box} view={view} draw={draw} />
  }
}

/** Its bar is seen; what is above, what is below and where it ends are said, unless it is one thing over one other. */
function FractionPart({ box, naming, view }: BoxProps & { readonly box: FractionBox }) {
  const text = explainMessages[view.language]
  const isShort = isPlain(box)
  return (
    <span className="formula-fraction" data-look={box.look}>
      {isShort ? null : <Aside words={text.numerator} />}
      <span className="formula-above">
        <Row parts={[box.above]} naming={naming} view={view} />
      </span>
      {box.look === 'slash' ? (
        <Spoken sign="/" words={text.over} />
      ) : (
        <Aside words={isShort ? text.over : text.denominator} />
      )}
      <span className="formula-below">
        <Row parts={[box.below]} naming={naming} view={view} />
      </span>
      {isShort ? null : <Aside words={text.fractionEnds} />}
    </span>
  )
}

/** Said only. */
function Aside({ words }: { readonly words: string }) {
  return <span className="visually-hidden"> {words} </span>
}

/** A sign stays with what follows it, so that no line ends with a plus. */
function Row({ parts, naming, view }: Omit<BoxProps, 'box'> & { readonly parts: readonly FormulaBox[] }) {
  const groups = parts.reduce<FormulaBox[][]>((found, part) => {
    const last = found.at(-1)
    if (last?.at(-1)?.kind === 'sign') last.push(part)
    else found.push([part])
    return found
  }, [])
  return (
    <span className="formula-row">
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part of a formula is
        <span className="formula-group" key={index}>
          {group.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part of a formula is
            <Box key={place} box={part} naming={naming} view={view} />
          ))}
        </span>
      ))}
    </span>
  )
}

function SignBox({ sign, view }: { readonly sign: Sign; readonly view: ExplainView }) {
  const text = explainMessages[view.language]
  return (
    <Spoken
      sign={sign === '·' ? '×' : sign}
      words={{ '+': text.plus, '−': text.minus, '·': text.times }[sign]}
    />
  )
}
