/** The words and numbers around a chart: its unit, its source. */

import { quantity } from '../../../shared/locale/quantities.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import type { Language, SourceKind, UnitDefinition } from '../../../shared/model/definition.ts'
import { inSentence } from '../../i18n/in-sentence.ts'
import type { Indicator } from '../kpis/indicator.ts'
import { chartMessages } from './chart-messages.ts'

/** A number of the chart without its unit, which stands in the title. */
export function chartNumber(value: number, unit: UnitDefinition, language: Language): string {
  return quantity(value, unit, { language }).number
}

/** `% of GRDP`: the unit, and of what it is a share where the pack says so. */
export function unitWords(indicator: Indicator, language: Language): string {
  return `${indicator.unit.label[language]} ${wholeWords(indicator, language)}`.trim()
}

/** `of GRDP`; empty where the variable is no share or the pack does not say of what. */
export function wholeWords({ unit, whole }: Indicator, language: Language): string {
  if (whole === null || !unit.percent) return ''
  return chartMessages[language].of(inSentence(whole.variable.short[language]))
}

/** Where the numbers come from and which of them are not measured; `full` with what the pack remarks on them. */
export function sourceWords(
  indicator: Indicator,
  catalogue: Pick<Catalogue, 'model' | 'baseYear' | 'lastOutturn'>,
  language: Language,
): { readonly short: string; readonly full: string } {
  const t = chartMessages[language]
  const { baseYear, lastOutturn } = catalogue
  const years = baseYear === lastOutturn ? String(baseYear) : `${baseYear}–${lastOutturn}`
  const status: Readonly<Record<SourceKind, string>> = {
    published: t.published(years),
    partly_published: t.partlyPublished(years),
    literature: t.estimated(years),
    calibrated: t.estimated(years),
    identity: t.estimated(years),
    assumption: t.assumed(years),
  }
  const short = `${t.source(catalogue.model.version)} · ${status[indicator.variable.source.kind]}`
  return { short, full: indicator.note === null ? short : `${short} · ${indicator.note[language]}` }
}
