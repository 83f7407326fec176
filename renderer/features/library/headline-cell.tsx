/** One headline of a file: its course in a line the size of a word, with the target as a mark, and the value of that year. */

import type { Language } from '../../../shared/model/definition.ts'
import { goalOf } from '../../../shared/reading/indicators/target-state.ts'
import { smallLines } from '../../ui/small-line.ts'
import { StateGlyph } from '../kpis/state-glyph.tsx'
import { columnScale, type Headline, type HeadlineColumn } from './headline.ts'

const BOX = { width: 56, height: 24, margin: 2 }
/** Half the length of the mark of a target. */
const MARK = 4

interface HeadlineCellProps {
  readonly column: HeadlineColumn
  readonly headline: Headline
}

export function HeadlineCell({ column, headline }: HeadlineCellProps) {
  const { target, years } = column
  const { points, x, y } = smallLines([headline.values, columnScale(column, headline.values)], BOX)
  const [due, goal] = [x(years.indexOf(target.year)), y(goalOf(target))]
  return (
    <>
      <svg className="library-line" viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
        <polyline points={points(headline.values)} />
        <path d={`M${(due - MARK).toFixed(1)} ${goal.toFixed(1)}h${2 * MARK}`} />
      </svg>
      <span className="library-value">{headline.text}</span>
      <StateGlyph kind={headline.state.kind} />
    </>
  )
}

/** The head of the column: what it measures, and in which year. */
export function HeadlineHead(props: { readonly column: HeadlineColumn; readonly language: Language }) {
  const { indicator, target } = props.column
  return (
    <span className="library-headline" title={indicator.variable.label[props.language]}>
      {indicator.variable.short[props.language]} <span className="library-year">{target.year}</span>
    </span>
  )
}
