/** The one key that says in what money is shown, on every chart, card and table. */

import { type PriceBasis, priceBases } from '../../../shared/contract/workspace.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/use-app.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { basisWords } from './basis-words.ts'
import { basisName, priceMessages } from './price-messages.ts'

/** Nothing where the pack does not say how money is compared. */
export function PriceBasisSwitch() {
  const text = useMessages(priceMessages)
  const language = useApp(state => state.language)
  const catalogue = useApp(state => state.catalogue)
  const basis = useApp(state => state.workspace.priceBasis)
  const { arrange } = useActions()
  const { prices, baseYear } = catalogue
  if (prices === undefined) return null
  const faces: Readonly<Record<PriceBasis, string>> = {
    current: text.currentFace,
    constant: text.constantFace(String(baseYear)),
    share: text.shareFace,
    per_head: text.perHeadFace,
    usd: text.usdFace,
  }
  return (
    <Segmented<PriceBasis>
      label={text.basis}
      value={basis}
      onChange={priceBasis => arrange(workspace => ({ ...workspace, priceBasis }))}
      choices={priceBases.map(each => ({
        value: each,
        label: `${basisName(each, text, prices.constant[language])}. ${basisWords(each, catalogue, language)}`,
        face: faces[each],
      }))}
    />
  )
}
