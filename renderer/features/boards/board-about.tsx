/** What the board in view is about, with the documents that say so, behind a button. */

import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import type { Origin } from '../../../shared/reading/sources/origins.ts'
import { useMessages } from '../../i18n/messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import type { BoardWords } from './board-facts.ts'
import { boardMessages } from './board-messages.ts'

interface BoardAboutProps {
  readonly words: BoardWords
  readonly origins: readonly Origin[]
}

export function BoardAbout({ words, origins }: BoardAboutProps) {
  const text = useMessages(boardMessages)
  return (
    <DialogTrigger>
      <IconButton icon="about" label={text.about} />
      <Popover className="float board-about" placement="bottom start" offset={4}>
        <Dialog>
          <Heading slot="title">{words.label}</Heading>
          <p>{words.text}</p>
          {origins.length > 0 && (
            <ul className="board-origins" aria-label={text.sourcesLabel}>
              {origins.map(({ title, publisher }) => (
                <li key={title}>
                  {title} <span>{publisher}</span>
                </li>
              ))}
            </ul>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
