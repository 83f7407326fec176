/** What was begun and is not applied: of the document and of the scenario in hand. */

import { useMessages } from '../../i18n/messages.ts'
import type { OwnEditing } from '../../store/drawer.ts'
import { draftKey } from '../../store/own-drafts.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { ownPanelMessages } from './own-panel-messages.ts'

export function DraftRows() {
  const text = useMessages(ownPanelMessages)
  const language = useLanguage()
  const { variables } = useCatalogue()
  const { openOwnFormulas } = useActions()
  const drafts = useApp(state => state.drafts)
  const document = useApp(state => state.document)
  const activeId = useApp(state => state.activeId)
  const all: OwnEditing[] = [
    { kind: 'indicator', id: null },
    ...variables.flatMap(({ id }): OwnEditing[] => [
      { kind: 'indicator', id },
      { kind: 'changed', id },
    ]),
  ]
  const begun = all.flatMap(editing => {
    const draft = drafts[draftKey({ document, activeId }, editing)]
    return draft === undefined ? [] : [{ editing, draft }]
  })
  if (begun.length === 0) return null
  return (
    <section className="own-part own-drafts" aria-label={text.drafts}>
      <h3>{text.drafts}</h3>
      <ul className="own-rows">
        {begun.map(({ editing, draft }) => {
          const named = variables.find(({ id }) => id === editing.id)?.label[language]
          return (
            <li key={`${editing.kind} ${editing.id}`} className="own-row own-draft">
              <span>{[draft.label, named, text.draftNew].find(Boolean)}</span>
              <code className="own-code">{draft.formula}</code>
              <TextButton label={text.goOn} onPress={() => openOwnFormulas(editing)} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
