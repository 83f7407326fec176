/** The one key that says in what money is shown, on every chart, card and table. */

import { Button, MenuSection, MenuTrigger } from 'react-aria-components'
import { basisWords } from '../../../shared/reading/prices/basis-words.ts'
import { basisName, priceMessages } from '../../../shared/reading/prices/price-messages.ts'
import { type PriceBasis, priceBases } from '../../../shared/scenario/view.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useMedia } from '../../ui/use-media.ts'

/** In a window as narrow as this the choices stand in a menu: the bar needs their room for the scenarios. */
const NARROW = '(max-width: 1240px)'

/** Nothing where the pack does not say how money is compared. */
export function PriceBasisSwitch() {
  const hasBases = useApp(state => state.catalogue.prices !== undefined)
  const isNarrow = useMedia(NARROW)
  if (!hasBases) return null
  return isNarrow ? <BasisMenu /> : <BasisSegments />
}

function BasisSegments() {
  const text = useMessages(priceMessages)
  const { basis, choices, choose } = useBases()
  return (
    <Segmented<PriceBasis>
      label={text.basis}
      value={basis}
      onChange={choose}
      choices={choices.map(({ value, name, words, face }) => ({ value, label: `${name}. ${words}`, face }))}
    />
  )
}

function BasisMenu() {
  const text = useMessages(priceMessages)
  const { basis, choices, choose } = useBases()
  const face = choices.find(({ value }) => value === basis)?.face ?? ''
  return (
    <MenuTrigger>
      <Button className="text-button bordered" aria-label={`${text.basis}: ${face}`}>
        <span>{face}</span>
        <Icon name="chevron" />
      </Button>
      <MenuFloat placement="bottom end" aria-label={text.basis}>
        <MenuSection
          aria-label={text.basis}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[basis]}
          onSelectionChange={keys => {
            const chosen = priceBases.find(each => keys === 'all' || keys.has(each))
            if (chosen !== undefined) choose(chosen)
          }}
        >
          {choices.map(({ value, name, words }) => (
            <MenuLine key={value} id={value} label={name} detail={words} />
          ))}
        </MenuSection>
      </MenuFloat>
    </MenuTrigger>
  )
}

/** The basis in force, and each with its name, what it does in words, and what stands on its button. */
function useBases() {
  const text = useMessages(priceMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const basis = useApp(state => state.workspace.priceBasis)
  const { arrange } = useActions()
  const faces: Readonly<Record<PriceBasis, string>> = {
    current: text.currentFace,
    constant: text.constantFace(String(catalogue.baseYear)),
    share: text.shareFace,
    per_head: text.perHeadFace,
    usd: text.usdFace,
  }
  return {
    basis,
    choices: priceBases.map(value => ({
      value,
      name: basisName(value, text, catalogue.prices?.constant[language] ?? ''),
      words: basisWords(value, catalogue, language),
      face: faces[value],
    })),
    choose: (priceBasis: PriceBasis) => arrange(workspace => ({ ...workspace, priceBasis })),
  }
}
