/** What the screen makes of a number in the price basis in force; nothing where that shows it as the model has it. */

import type { CatalogueVariable } from '../../../shared/model/catalogue.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { convertedWords } from '../../../shared/reading/prices/basis-words.ts'
import { isConverted, shownValue } from '../../../shared/reading/prices/price-basis.ts'
import { useApp } from '../../store/use-app.ts'
import { explainMessages } from './explain-messages.ts'
import { type ExplainView, readingOf, standpointOf, valueOn } from './explain-view.ts'
import { explainedQuantity } from './explained-number.ts'

interface ShownAsProps {
  readonly variable: CatalogueVariable
  readonly view: ExplainView
}

export function ShownAs({ variable, view }: ShownAsProps) {
  const basis = useApp(state => state.workspace.priceBasis)
  const { catalogue, language, year, side } = view
  const priced = { variable, unit: itemOf(catalogue.units, variable.unit) }
  const value = valueOn(view, side, readingOf({ kind: 'variable', item: variable }))
  const at = standpointOf(view)
  if (value === null || at === null || !isConverted(priced, basis, catalogue)) return null
  const shown = shownValue(priced, value, year - catalogue.baseYear, basis, at.own, catalogue)
  return (
    <p className="explain-note">
      {explainMessages[language].shownAs}: <b>{explainedQuantity(shown.value, shown.unit, language).text}</b>
      {' · '}
      {convertedWords(priced, basis, catalogue, language)}
    </p>
  )
}
