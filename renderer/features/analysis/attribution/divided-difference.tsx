/** The answer: the sentence of the year, the picture that was chosen, how it was reckoned, and the model's own account. */

import { useMemo } from 'react'
import type { AttributionAnswer } from '../../../../shared/analysis/attribution.ts'
import type { AskedQuestion } from '../../../../shared/contract/analysis.ts'
import { inSentence } from '../../../../shared/locale/in-sentence.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { quantity } from '../../../../shared/locale/quantities.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { NumberLink } from '../../explain/number-link.tsx'
import { analysisMessages } from '../analysis-messages.ts'
import { OutdatedMark } from '../parts/outdated-mark.tsx'
import { leadWords } from './attribution-lead.ts'
import { attributionMessages } from './attribution-messages.ts'
import type { AttributionSettings } from './attribution-settings.ts'
import { contributionsIn, waterfallSteps } from './attribution-view.ts'
import { ContributionPath } from './contribution-path.tsx'
import { ContributionTable } from './contribution-table.tsx'
import { OwnAccount } from './own-account.tsx'
import { Waterfall } from './waterfall.tsx'

interface DividedDifferenceProps {
  readonly asked: AskedQuestion<'attribution'>
  readonly answer: AttributionAnswer
  /** The question was changed since, and is not asked yet. */
  readonly isStale: boolean
  readonly view: AttributionSettings['view']
  readonly year: number
}

export function DividedDifference({ asked, answer, isStale, view, year }: DividedDifferenceProps) {
  const text = useMessages(attributionMessages)
  const shared = useMessages(analysisMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const grouping = asked.grouping?.by
  const contributions = useMemo(
    () =>
      contributionsIn(
        answer,
        grouping === 'item' || grouping === 'kind' ? grouping : 'sector',
        catalogue,
        language,
      ),
    [answer, grouping, catalogue, language],
  )
  const { years } = answer
  const [variable] = answer.variables
  if (variable === undefined) return null
  const item = itemOf(catalogue.variables, variable.id)
  const unit = itemOf(catalogue.units, item.unit)
  const yearIndex = years.indexOf(year)
  const base = variable.base[yearIndex] ?? 0
  const scenario = variable.scenario[yearIndex] ?? 0
  const name = item.short[language]
  // The unit stands with the difference above; a sign of per cent belongs to the number.
  const face = (value: number) => quantity(value, unit, { language })[unit.percent ? 'text' : 'number']
  const link = (side: 'scenario' | 'base', value: number) => (
    <NumberLink item={item.id} year={year} side={side}>
      {face(value)}
    </NumberLink>
  )
  const isBaseline = asked.against === undefined || asked.against.kind === 'baseline'
  const baseFace = isBaseline ? link('base', base) : face(base)
  const common = { years, year, contributions, unit }
  return (
    <div className="attribution-answer" data-stale={isStale || undefined}>
      {isStale ? <OutdatedMark>{shared.outdated}</OutdatedMark> : null}
      <p className="analysis-lead">
        {leadWords(
          { name, year, baseName: nameInSentence(asked, text), base, scenario },
          contributions,
          yearIndex,
          unit,
          language,
        )}
      </p>
      {view === 'waterfall' && (
        <Waterfall
          caption={text.waterfallWords(year, name)}
          base={{ name: baseName(asked, text), value: base, face: baseFace }}
          scenario={{ name: asked.scenario.title, value: scenario, face: link('scenario', scenario) }}
          steps={waterfallSteps(base, contributions, yearIndex, unit)}
          unit={unit}
        />
      )}
      {view === 'path' && (
        <ContributionPath {...common} caption={text.pathWords(name)} from={catalogue.lastOutturn} />
      )}
      {view === 'table' && (
        <ContributionTable
          {...common}
          caption={text.tableWords(name, (unit.difference ?? unit.label)[language])}
          lastOutturn={catalogue.lastOutturn}
          base={variable.base}
          scenario={variable.scenario}
        />
      )}
      <MethodWords answer={answer} />
      <OwnAccount variable={variable} yearIndex={yearIndex} />
    </div>
  )
}

function baseName(
  { against }: AskedQuestion<'attribution'>,
  text: { readonly baseline: string; readonly defaults: string },
): string {
  if (against?.kind === 'scenario') return against.scenario.title
  return against?.kind === 'defaults' ? text.defaults : text.baseline
}

function nameInSentence(asked: AskedQuestion<'attribution'>, text: Parameters<typeof baseName>[1]): string {
  const name = baseName(asked, text)
  return asked.against?.kind === 'scenario' ? `“${name}”` : inSentence(name)
}

function MethodWords({ answer: { method, groups } }: Pick<DividedDifferenceProps, 'answer'>) {
  const text = useMessages(attributionMessages)
  const language = useLanguage()
  const whole = (value: number) => formatNumber(value, { language, decimals: 0 })
  return (
    <p className="attribution-note">
      {method.kind === 'exact'
        ? text.exact(groups.length, whole(method.coalitions))
        : text.sampled(whole(2 * method.pairs), method.seed)}
    </p>
  )
}
