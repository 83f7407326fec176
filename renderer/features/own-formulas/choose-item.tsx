/** What is to be changed is looked for: a variable or a parameter, by its name or id. */

import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useCatalogue } from '../../store/use-app.ts'
import { LeadingSearch } from '../../ui/leading-search.tsx'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import { changeable } from './candidates.ts'
import { ranked } from './completion.ts'
import './formula-field.css'
import { ownPanelMessages } from './own-panel-messages.ts'
import { SuggestionList } from './suggestion-list.tsx'

/** As many as are listed before more letters are typed. */
const LISTED = 60

export function ChooseItem({ kind }: { readonly kind: 'changed' | 'parameter' }) {
  const text = useMessages(ownPanelMessages)
  const catalogue = useCatalogue()
  const { openOwnFormulas } = useActions()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const all = useMemo(() => changeable(catalogue, kind), [catalogue, kind])
  const found = useMemo(() => ranked(all, typed).slice(0, LISTED), [all, typed])
  const [title, label] =
    kind === 'changed' ? [text.whichFormula, text.findVariable] : [text.whichParameter, text.findParameter]
  const take = (item: { readonly id: string } | undefined) => {
    if (item !== undefined) openOwnFormulas({ kind, id: item.id })
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined && found.length > 0) {
      event.preventDefault()
      setActive((active + move + found.length) % found.length)
    } else if (event.key === 'Enter') take(found[active])
  }
  return (
    <DrawerPanel
      name="own-formulas"
      title={title}
      about={null}
      subject={`choose ${kind}`}
      onBack={() => openOwnFormulas(null)}
      onEscape={() => openOwnFormulas(null)}
      instead={() => document.querySelector('[data-tool="own-formulas"]')}
    >
      <div className="own-editor">
        <LeadingSearch
          label={label}
          value={typed}
          list={{
            role: 'listbox',
            id: `${id}-list`,
            rowId: found.length === 0 ? undefined : `${id}-list-${active}`,
          }}
          onChange={words => {
            setTyped(words)
            setActive(0)
          }}
          onKeyDown={press}
        />
        <SuggestionList
          id={`${id}-list`}
          suggestions={found}
          active={active}
          onActive={setActive}
          onTake={take}
        />
        {found.length === 0 ? <p className="own-none">{text.noneFound}</p> : null}
      </div>
    </DrawerPanel>
  )
}
