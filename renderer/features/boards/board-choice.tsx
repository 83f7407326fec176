/** The boards to choose from: beside each other, or in a menu where there is little room; each says in a hint what it is about. */

import { useMemo } from 'react'
import { Button, MenuSection, MenuTrigger } from 'react-aria-components'
import { originsOf, publishersOf } from '../../../shared/reading/sources/origins.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useCatalogue, useLanguage } from '../../store/use-app.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuFloat, MenuLine } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useFacts } from '../explain/kept-answers.ts'
import { BoardAbout } from './board-about.tsx'
import { boardWords } from './board-facts.ts'
import { boardMessages } from './board-messages.ts'

export function BoardChoice({ hasTabs }: { readonly hasTabs: boolean }) {
  const text = useMessages(boardMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const inView = useApp(state => state.workspace.board)
  const { arrange } = useActions()
  const boards = useMemo(() => boardWords(catalogue, language), [catalogue, language])
  const factIds = useMemo(() => boards.flatMap(({ facts }) => facts), [boards])
  const facts = useFacts(factIds).byId
  const chosen = boards.find(({ id }) => id === inView) ?? boards[0]
  const show = (board: string) => arrange(workspace => ({ ...workspace, board }))
  if (chosen === undefined) return null
  return (
    <div className="board-choice">
      {hasTabs ? (
        <Segmented
          label={text.boards}
          value={chosen.id}
          onChange={show}
          choices={boards.map(({ id, label, short, text: sentence, facts: ids }) => {
            const publishers = publishersOf(originsOf(ids, facts))
            return {
              value: id,
              label,
              face: short,
              hint: (
                <>
                  <b>{label}</b>
                  <br />
                  {sentence}
                  {publishers !== '' && (
                    <>
                      <br />
                      {text.sources(publishers)}
                    </>
                  )}
                </>
              ),
            }
          })}
        />
      ) : (
        <MenuTrigger>
          <Button className="text-button bordered board-menu">
            <span className="board-menu-name">{chosen.short}</span>
            <Icon name="chevron" />
          </Button>
          <MenuFloat width="wide" aria-label={text.boards}>
            <MenuSection
              aria-label={text.boards}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[chosen.id]}
              onSelectionChange={keys => {
                for (const key of keys) show(String(key))
              }}
            >
              {boards.map(({ id, label, text: sentence }) => (
                <MenuLine key={id} id={id} label={label} detail={sentence} />
              ))}
            </MenuSection>
          </MenuFloat>
        </MenuTrigger>
      )}
      <BoardAbout words={chosen} origins={originsOf(chosen.facts, facts)} />
    </div>
  )
}
