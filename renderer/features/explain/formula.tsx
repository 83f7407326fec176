/** A formula drawn as mathematics, with names in the reader's language and under each what it is in this year. */

import { Fragment, type ReactNode } from 'react'
import { formatExact } from '../../../shared/locale/numbers.ts'
import type { EquationTree } from '../../../shared/model/equation.ts'
import { inSentence } from '../../i18n/in-sentence.ts'
import { itemOf } from '../../store/catalogue-item.ts'
import { SourceMark } from '../levers/source-mark.tsx'
import { equationValue, type Reading, readingKey } from './equation-value.ts'
import { explainMessages } from './explain-messages.ts'
import {
  type ExplainView,
  explainedBy,
  itemIn,
  readingOf,
  standpointOf,
  unitIn,
  valueOn,
} from './explain-view.ts'
import { explainedQuantity, formulaNumber, plainNumber } from './explained-number.ts'
import { type FormulaBox, formulaBoxes, type Sign, type SumBox } from './formula-boxes.ts'
import { LeadOn } from './number-link.tsx'
import { momentWords } from './reading-words.ts'
import { sharedNames } from './shared-names.ts'
import { useSomeRows } from './some-rows.tsx'
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

/** How names are drawn: with their number under them, as what the terms of a sum share, or as their number alone. */
type Naming = 'whole' | 'numbers' | ReadonlyMap<string, string>

interface BoxProps {
  readonly box: FormulaBox
  readonly naming: Naming
  readonly view: ExplainView
}

function Box({ box, naming, view }: BoxProps): ReactNode {
  const text = explainMessages[view.language]
  const { language, year, catalogue } = view
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
      return <span className="formula-literal">{formatExact(box.value, { language, decimals: 0 })}</span>
    case 'sign':
      return <SignBox sign={box.sign} view={view} />
    case 'fraction':
      return (
        <span className="formula-fraction">
          <Row parts={[box.above]} naming={naming} view={view} />
          <span className="visually-hidden"> {text.over} </span>
          <Row parts={[box.below]} naming={naming} view={view} />
        </span>
      )
    case 'power':
      return (
        <span className="formula-power">
          <Box box={box.base} naming={naming} view={view} />
          <span className="visually-hidden"> {text.power} </span>
          <span className="formula-exponent">
            <Box box={box.exponent} naming={naming} view={view} />
          </span>
        </span>
      )
    case 'brackets':
      return (
        <Brackets view={view}>
          <Box box={box.inside} naming={naming} view={view} />
        </Brackets>
      )
    case 'call':
      return (
        <span className="formula-call">
          <span className="formula-function">{box.name === 'log' ? 'ln' : box.name}</span>
          <Brackets view={view}>
            {box.operands.map((operand, index) => (
              // Operands have no identity but their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is what an operand is
              <Fragment key={index}>
                {index > 0 && <span className="formula-sign">;</span>}
                <Box box={operand} naming={naming} view={view} />
              </Fragment>
            ))}
          </Brackets>
        </span>
      )
    case 'sum':
      return <Sum box={box} view={view} />
  }
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

interface NameProps {
  readonly reading: Reading
  readonly naming: Naming
  readonly view: ExplainView
}

/** The name leads on to where its number comes from. What is given rather than worked out carries its mark. */
function Name({ reading, naming, view }: NameProps) {
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

function SignBox({ sign, view }: { readonly sign: Sign; readonly view: ExplainView }) {
  const text = explainMessages[view.language]
  return <Spoken sign={sign} words={{ '+': text.plus, '−': text.minus, '·': text.times }[sign]} />
}

/** A sign of mathematics, which a screen reader says as a word. */
function Spoken({ sign, words }: { readonly sign: string; readonly words: string }) {
  return (
    <span className="formula-sign">
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden"> {words} </span>
    </span>
  )
}

/** As high as what they hold. */
function Brackets({ view, children }: { readonly view: ExplainView; readonly children: ReactNode }) {
  const text = explainMessages[view.language]
  return (
    <span className="formula-brackets">
      <span className="visually-hidden"> {text.open} </span>
      {children}
      <span className="visually-hidden"> {text.close} </span>
    </span>
  )
}

/** Terms shown at first: of names and of numbers many, of whole formulas few. */
const SHOWN = { short: 10, whole: 3 }

function Sum({
  box,
  view,
}: {
  readonly box: Extract<FormulaBox, { kind: 'sum' }>
  readonly view: ExplainView
}) {
  const text = explainMessages[view.language]
  const { sum, terms } = box
  const { language, catalogue } = view
  const dimensions = sum.dimensions.map(id => inSentence(itemOf(catalogue.dimensions, id).label[language]))
  const words = sum.reach === 'all' ? text.sumOver(dimensions.join(', ')) : text.sumBefore
  const areNames = terms.every(term => term.box.kind === 'name')
  const names = areNames
    ? null
    : sharedNames(
        terms.map(term => term.tree),
        id => itemIn(view, id).item.short[language],
      )
  const most = areNames || names !== null ? SHOWN.short : SHOWN.whole
  const { shown, more } = useSomeRows(terms, most, { more: text.moreTerms, fewer: text.fewerTerms })
  const [first] = terms
  return (
    <span className="formula-sum" data-stacked={names !== null}>
      <span className="formula-sigma">
        <span aria-hidden="true">Σ</span>
        <span className="formula-over">{words}</span>
      </span>
      {names === null || first === undefined ? null : <Box box={first.box} naming={names} view={view} />}
      <span className="formula-terms">
        {terms.length === 0 ? <span className="formula-over">{text.nothingBefore}</span> : null}
        {shown.map(term => (
          <Term
            key={term.elements.join()}
            term={term}
            dimensions={sum.dimensions}
            naming={names === null ? 'whole' : 'numbers'}
            view={view}
          />
        ))}
        {more}
      </span>
    </span>
  )
}

interface TermProps {
  readonly term: SumBox
  readonly dimensions: readonly string[]
  readonly naming: Naming
  readonly view: ExplainView
}

/** One term of a sum: a name with its number, or for which element, the formula and what it comes to. */
function Term({ term, dimensions, naming, view }: TermProps) {
  const { catalogue, language } = view
  if (term.box.kind === 'name') return <Name reading={term.box.reading} naming="whole" view={view} />
  const at = standpointOf(view)
  const value = at === null ? null : equationValue(term.tree, at)
  const elements = term.elements.map(
    (id, place) => itemOf(itemOf(catalogue.dimensions, dimensions[place] ?? '').elements, id).short[language],
  )
  return (
    <span className="formula-term" data-naming={naming}>
      <span className="formula-element">{elements.join(' · ')}</span>
      <Box box={term.box} naming={naming} view={view} />
      <span className="formula-term-value">{value === null ? '…' : plainNumber(value, language)}</span>
    </span>
  )
}
