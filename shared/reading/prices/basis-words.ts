/** What a price basis does to money, in words: which deflator, population, exchange rate or whole it uses. */

import { inSentence } from '../../locale/in-sentence.ts'
import type { Catalogue } from '../../model/catalogue.ts'
import type { Language } from '../../model/definition.ts'
import type { PriceBasis } from '../../scenario/view.ts'
import { itemOf } from '../catalogue-item.ts'
import { isConverted, type Priced, wholeOf } from './price-basis.ts'
import { priceMessages } from './price-messages.ts'

type Known = Pick<Catalogue, 'prices' | 'units' | 'variables'>

/** What the basis does to all money, as a sentence without a full stop; the deflator is named. */
export function basisWords(basis: PriceBasis, catalogue: Known, language: Language): string {
  const t = priceMessages[language]
  const { prices, variables } = catalogue
  if (prices === undefined || basis === 'current') return t.currentPrices
  const name = (id: string) => inSentence(itemOf(variables, id).label[language])
  switch (basis) {
    case 'constant':
      return t.deflated(prices.constant[language], name(prices.deflator))
    case 'share': {
      const wholes = [...new Set([...prices.wholes.map(({ whole }) => whole), prices.whole])]
      return t.sharesOf(wholes.map(name).join(t.or))
    }
    case 'per_head':
      return t.perHeadOf(name(prices.population))
    case 'usd':
      return t.usdAt(name(prices.exchange))
  }
}

/** What the basis does to one variable; empty where it leaves it as it is. */
export function convertedWords(
  priced: Priced,
  basis: PriceBasis,
  catalogue: Known,
  language: Language,
): string {
  if (!isConverted(priced, basis, catalogue)) return ''
  const whole = basis === 'share' ? wholeOf(priced, catalogue) : null
  if (whole === null) return basisWords(basis, catalogue, language)
  return priceMessages[language].sharesOf(inSentence(itemOf(catalogue.variables, whole).label[language]))
}
