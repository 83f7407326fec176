/** What a formula comes to, year by year, beside the model's own: a small picture, and the numbers of the selected year. */

import { quantity } from '../../../shared/locale/quantities.ts'
import type { UnitDefinition } from '../../../shared/model/definition.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { type DrawnLine, LinesAndDots } from '../../ui/lines-and-dots.tsx'
import { type Size, useSize } from '../../ui/use-size.ts'
import './formula-preview.css'
import { ownPanelMessages } from './own-panel-messages.ts'

interface FormulaPreviewProps {
  readonly name: string
  readonly unit: UnitDefinition
  /** From the base year on. */
  readonly values: readonly number[]
  /** By the model's own formula; null for an indicator. */
  readonly before: readonly number[] | null
  /** The text in the field is another one, which does not fit. */
  readonly isOld: boolean
}

export function FormulaPreview(props: FormulaPreviewProps) {
  const text = useMessages(ownPanelMessages)
  const [box, size] = useSize<HTMLDivElement>()
  return (
    <figure className="formula-preview" data-old={props.isOld || undefined}>
      <div className="formula-picture" role="img" aria-label={text.preview(props.name)} ref={box}>
        {size === null ? null : <Picture {...props} size={size} />}
      </div>
      <figcaption>
        <Caption {...props} />
        {props.isOld ? <span className="formula-old">{text.lastGood}</span> : null}
      </figcaption>
    </figure>
  )
}

function Caption({ unit, values, before }: FormulaPreviewProps) {
  const text = useMessages(ownPanelMessages)
  const language = useLanguage()
  const { baseYear } = useCatalogue()
  const year = useApp(state => state.year)
  const say = (series: readonly number[]) => quantity(series[year - baseYear] ?? 0, unit, { language }).text
  return (
    <>
      <span data-line="here">{text.inYear(year, say(values))}</span>
      {before === null ? null : <span data-line="model">{text.withModel(say(before))}</span>}
    </>
  )
}

function Picture({ unit, values, before, size }: FormulaPreviewProps & { readonly size: Size }) {
  const language = useLanguage()
  const { baseYear } = useCatalogue()
  const selected = useApp(state => state.year)
  const pointsOf = (series: readonly number[]) =>
    series.map((value, index) => ({ year: baseYear + index, value }))
  const model: readonly DrawnLine[] =
    before === null ? [] : [{ key: 'model', look: 'other', points: pointsOf(before) }]
  return (
    <LinesAndDots
      size={size}
      language={language}
      unit={unit}
      from={baseYear}
      to={baseYear + Math.max(1, values.length - 1)}
      lines={[{ key: 'own', look: 'plan', points: pointsOf(values) }, ...model]}
      dots={[]}
      selected={selected}
    />
  )
}
