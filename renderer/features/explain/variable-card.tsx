/** A variable explained: its formula with this year's numbers, what feeds it, what it feeds, and what stands behind it. */

import { useMemo } from 'react'
import type { CatalogueVariable } from '../../../shared/model/catalogue.ts'
import type { Equation } from '../../../shared/model/equation.ts'
import { sourceMessages } from '../../../shared/reading/sources/source-messages.ts'
import { sourceStanding } from '../../../shared/reading/sources/source-words.ts'
import { useApp } from '../../store/use-app.ts'
import { SourceMark } from '../levers/source-mark.tsx'
import { ExplainedFormula } from '../own-formulas/explained-formula.tsx'
import { readingsOf } from './equation-value.ts'
import { explainMessages } from './explain-messages.ts'
import { ExplainPart } from './explain-part.tsx'
import { type ExplainView, itemIn } from './explain-view.ts'
import { Formula } from './formula.tsx'
import { InputsTable } from './inputs-table.tsx'
import { MovedBy } from './moved-by.tsx'
import { NeighbourPicture } from './neighbour-picture.tsx'
import { treeInForce } from './neighbours.ts'
import { LeadOn } from './number-link.tsx'
import { Elsewhere, Observed } from './observed.tsx'
import { ReadersList } from './readers-list.tsx'
import { ShownAs } from './shown-as.tsx'
import { SourceCard } from './source-card.tsx'

/** Width of the drawer, in rem, from which the picture has room for what feeds that which feeds the item. */
const WIDE = 32

interface VariableCardProps {
  readonly variable: CatalogueVariable
  readonly equations: ReadonlyMap<string, Equation>
  readonly view: ExplainView
}

export function VariableCard({ variable, equations, view }: VariableCardProps) {
  const width = useApp(state => state.workspace.panels.drawer.width)
  const { language, year, catalogue } = view
  const text = explainMessages[language]
  const subject = useMemo(() => ({ kind: 'variable' as const, item: variable }), [variable])
  const equation = equations.get(variable.id)
  const isBefore = year < catalogue.baseYear
  const isStart = year === catalogue.baseYear
  const tree = equation === undefined || isBefore ? null : treeInForce(equation, isStart)
  const isSet = isStart && equation?.start !== null
  return (
    <>
      {isBefore ? <p className="explain-note">{text.beforeModel(catalogue.baseYear)}</p> : null}
      {isBefore ? null : <ShownAs variable={variable} view={view} />}
      {tree === null ? null : (
        <ExplainPart title={isSet ? text.formulaAtStart(year) : text.formula}>
          <Formula subject={subject} tree={tree} view={view} />
          <p className="explain-code">
            <code title={text.asWritten}>
              {variable.id} = {(isSet ? equation?.start?.text : equation?.formula?.text) ?? variable.formula}
            </code>
            {equation?.unitsFit === true ? ` · ${text.unitsFit}` : ` · ${text.unitsMisfit}`}
          </p>
        </ExplainPart>
      )}
      {isBefore ? null : <ExplainedFormula variable={variable} />}
      {variable.note === undefined ? null : <p className="explain-note">{variable.note[language]}</p>}
      <Observed variable={variable} view={view} />
      {tree === null ? null : (
        <ExplainPart title={text.inputs(year)}>
          <InputsTable subject={subject} tree={tree} view={view} />
        </ExplainPart>
      )}
      {equation === undefined ? null : (
        <>
          <ExplainPart title={text.picture}>
            <NeighbourPicture
              id={variable.id}
              equations={equations}
              view={view}
              levels={width >= WIDE ? 2 : 1}
            />
          </ExplainPart>
          <ExplainPart title={text.feeds}>
            <ReadersList equation={equation} view={view} />
          </ExplainPart>
        </>
      )}
      {equation === undefined || isBefore ? null : (
        <ExplainPart title={text.movedBy}>
          <MovedBy levers={equation.levers} view={view} />
        </ExplainPart>
      )}
      <Elsewhere variable={variable} view={view} />
      <ExplainPart title={sourceMessages[language].sources} topic="source-mark">
        <SourceCard source={variable.source} language={language} />
        {tree === null ? null : <InputSources ids={readingsOf(tree).map(({ id }) => id)} view={view} />}
      </ExplainPart>
    </>
  )
}

/** What stands behind the levers and parameters of the formula, each in a line that leads on to the whole of it. */
function InputSources({ ids, view }: { readonly ids: readonly string[]; readonly view: ExplainView }) {
  const { language, year, side } = view
  const given = [...new Set(ids)].map(id => itemIn(view, id)).filter(({ kind }) => kind !== 'variable')
  if (given.length === 0) return null
  return (
    <>
      <h4>{sourceMessages[language].ofInputs}</h4>
      <ul className="explain-sources">
        {given.map(({ item }) => (
          <li key={item.id}>
            <SourceMark kind={item.source.kind} />
            <span>
              <LeadOn item={item.id} year={year} side={side} className="explain-lead">
                {item.short[language]}
              </LeadOn>
              : {item.source.note?.[language] ?? sourceStanding(item.source, language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
