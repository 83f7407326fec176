/** What numbers are held against: a target with its rule, or a published figure of another place. */

import type { CatalogueTarget } from '../../../shared/model/catalogue.ts'
import type { BenchmarkDefinition } from '../../../shared/model/definition.ts'
import { stateOf } from '../../../shared/reading/indicators/target-state.ts'
import { ruleWords, stateHint, stateWords } from '../../../shared/reading/indicators/target-words.ts'
import { sourceMessages } from '../../../shared/reading/sources/source-messages.ts'
import { StateGlyph } from '../kpis/state-glyph.tsx'
import type { Standpoint } from './equation-value.ts'
import { explainMessages } from './explain-messages.ts'
import { ExplainPart } from './explain-part.tsx'
import { type ExplainView, itemIn, unitIn } from './explain-view.ts'
import { explainedQuantity } from './explained-number.ts'
import { Definitions } from './given-cards.tsx'
import { LeadOn, NumberLink } from './number-link.tsx'
import { FactCards, SourceCard } from './source-card.tsx'

interface TargetCardProps {
  readonly target: CatalogueTarget
  readonly view: ExplainView
}

export function TargetCard({ target, view }: TargetCardProps) {
  const { language, base, scenario, title, baseTitle } = view
  const text = explainMessages[language]
  const { item } = itemIn(view, target.variable)
  const unit = unitIn(view, target.variable)
  return (
    <>
      <p className="explain-kind" data-kind="target">
        {text.target}
      </p>
      <Definitions
        rows={[
          [text.rule, text.ruleIn(ruleWords(target, unit, language), target.year)],
          [
            text.judgedOn,
            <LeadOn
              key="variable"
              item={target.variable}
              year={target.year}
              side="scenario"
              className="explain-lead"
            >
              {item.label[language]}
            </LeadOn>,
          ],
          [baseTitle, <Judged key="base" target={target} side="base" at={base} view={view} />],
          [title, <Judged key="scenario" target={target} side="scenario" at={scenario} view={view} />],
        ]}
      />
      <ExplainPart title={sourceMessages[language].sources} topic="source-mark">
        <SourceCard source={target.source} language={language} />
      </ExplainPart>
    </>
  )
}

interface JudgedProps extends TargetCardProps {
  readonly side: 'base' | 'scenario'
  readonly at: Standpoint | null
}

/** The value in the target's year and what becomes of the target. */
function Judged({ target, side, at, view }: JudgedProps) {
  const { language, catalogue } = view
  const values = at?.own[target.variable]
  const value = values?.[target.year - catalogue.baseYear]
  if (values === undefined || value === undefined) return '…'
  const years = values.map((_, index) => catalogue.baseYear + index)
  const state = stateOf(target, years, values)
  return (
    <span className="explain-judged" title={stateHint(state, target, catalogue.lastOutturn, language)}>
      <NumberLink item={target.variable} year={target.year} side={side}>
        {explainedQuantity(value, unitIn(view, target.variable), language).text}
      </NumberLink>
      <StateGlyph kind={state.kind} />
      {stateWords(state, target, catalogue.lastOutturn, language)}
    </span>
  )
}

interface BenchmarkCardProps {
  readonly benchmark: BenchmarkDefinition
  readonly view: ExplainView
}

export function BenchmarkCard({ benchmark, view }: BenchmarkCardProps) {
  const { catalogue, language, side } = view
  const text = explainMessages[language]
  const { variable, place, year, value, note, facts } = benchmark
  const { item } = itemIn(view, variable)
  return (
    <>
      <Definitions
        rows={[
          [
            (year > catalogue.lastOutturn ? text.elsewhereTarget : text.elsewherePlace)(
              place[language],
              year,
            ),
            explainedQuantity(value, unitIn(view, variable), language).text,
          ],
          [
            catalogue.place[language],
            <LeadOn key="own" item={variable} year={view.year} side={side} className="explain-lead">
              {item.label[language]}
            </LeadOn>,
          ],
        ]}
      />
      {note === undefined ? null : <p className="explain-note">{note[language]}</p>}
      <ExplainPart title={sourceMessages[language].sources} topic="source-mark">
        <FactCards ids={facts} language={language} />
      </ExplainPart>
    </>
  )
}
