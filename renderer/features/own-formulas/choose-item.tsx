/** What is to be changed is looked for: a variable by its name or id, or a parameter. */

import { useMessages } from '../../i18n/messages.ts'
import { useActions } from '../../store/use-app.ts'
import { ItemField } from '../analysis/parts/item-field.tsx'
import { DrawerPanel } from '../frame/drawer-panel.tsx'
import { ownPanelMessages } from './own-panel-messages.ts'

interface ChooseItemProps {
  readonly kind: 'changed' | 'parameter'
  readonly items: Parameters<typeof ItemField>[0]['items']
}

export function ChooseItem({ kind, items }: ChooseItemProps) {
  const text = useMessages(ownPanelMessages)
  const { openOwnFormulas } = useActions()
  const [title, label] =
    kind === 'changed' ? [text.changeFormula, text.variable] : [text.changeParameter, text.parameter]
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
        <ItemField label={label} items={items} chosen="" onChange={id => openOwnFormulas({ kind, id })} />
      </div>
    </DrawerPanel>
  )
}
