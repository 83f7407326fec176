/** What an answer is about, as its plot speaks of it. */

import { formatExact } from '../../../../shared/locale/numbers.ts'
import { quantity } from '../../../../shared/locale/quantities.ts'
import type { CatalogueVariable } from '../../../../shared/model/catalogue.ts'
import type { Language, UnitDefinition } from '../../../../shared/model/definition.ts'
import { itemOf } from '../../../../shared/reading/catalogue-item.ts'
import { isConverted } from '../../../../shared/reading/prices/price-basis.ts'
import { useApp, useCatalogue, useLanguage } from '../../../store/use-app.ts'
import { type InputWords, inputWords } from './input-words.ts'

export interface Plotted {
  readonly language: Language
  readonly variable: CatalogueVariable
  readonly unit: UnitDefinition
  readonly year: number
  /** The charts show it in another price basis than the runs, whose unit it has here. */
  readonly isConverted: boolean
  readonly wordsOf: (inputId: string) => InputWords
  /** A value of the variable with its unit. */
  readonly resultText: (value: number) => string
  /** On the axis: in the scale of the unit, without its name. */
  readonly tickText: (value: number) => string
}

export function usePlotted(variableId: string, year: number): Plotted {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const basis = useApp(state => state.workspace.priceBasis)
  const variable = itemOf(catalogue.variables, variableId)
  const unit = itemOf(catalogue.units, variable.unit)
  return {
    language,
    variable,
    unit,
    year,
    isConverted: isConverted({ variable, unit }, basis, catalogue),
    wordsOf: id => inputWords(catalogue, id, language),
    resultText: value => quantity(value, unit, { language }).text,
    tickText: value => formatExact(Number((value * unit.scale).toPrecision(6)), { language, decimals: 0 }),
  }
}
