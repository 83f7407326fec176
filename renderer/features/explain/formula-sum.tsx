/** A sum of a formula: its sign, and its terms below each other with what each comes to. */

import { inSentence } from '../../../shared/locale/in-sentence.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { equationValue } from './equation-value.ts'
import { explainMessages } from './explain-messages.ts'
import { type ExplainView, itemIn, standpointOf } from './explain-view.ts'
import { plainNumber } from './explained-number.ts'
import type { FormulaBox, SumBox } from './formula-boxes.ts'
import type { DrawBox } from './formula-parts.tsx'
import { sharedNames } from './shared-names.ts'
import { useSomeRows } from './some-rows.tsx'

/** Terms shown at first: of names and of numbers many, of whole formulas few. */
const SHOWN = { short: 10, whole: 3 }

interface SumProps {
  readonly box: Extract<FormulaBox, { kind: 'sum' }>
  readonly view: ExplainView
  readonly draw: DrawBox
}

export function FormulaSum({ box, view, draw }: SumProps) {
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
      {names === null || first === undefined ? null : draw(first.box, names)}
      <span className="formula-terms">
        {terms.length === 0 ? <span className="formula-over">{text.nothingBefore}</span> : null}
        {shown.map(term => (
          <Term
            key={term.elements.join()}
            term={term}
            dimensions={sum.dimensions}
            naming={names === null ? 'whole' : 'numbers'}
            view={view}
            draw={draw}
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
  readonly naming: 'whole' | 'numbers'
  readonly view: ExplainView
  readonly draw: DrawBox
}

/** One term of a sum: a name with its number, or for which element, the formula and what it comes to. */
function Term({ term, dimensions, naming, view, draw }: TermProps) {
  const { catalogue, language } = view
  if (term.box.kind === 'name') return draw(term.box, 'whole')
  const at = standpointOf(view)
  const value = at === null ? null : equationValue(term.tree, at)
  const elements = term.elements.map(
    (id, place) => itemOf(itemOf(catalogue.dimensions, dimensions[place] ?? '').elements, id).short[language],
  )
  return (
    <span className="formula-term" data-naming={naming}>
      <span className="formula-element">{elements.join(' · ')}</span>
      {draw(term.box, naming)}
      <span className="formula-term-value">{value === null ? '…' : plainNumber(value, language)}</span>
    </span>
  )
}
