/** The user guide over the whole page: its contents at the left, the text with its pictures beside them. */

import './user-guide.css'
import { createContext, useContext, useEffect, useRef, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useMessages } from '../../i18n/messages.ts'
import { useLanguage } from '../../store/use-app.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { QUESTION_GROUND } from '../../ui/question.ts'
import { GuideArticle, headingId } from './guide-article.tsx'
import { type GuideBlock, guideBlocks } from './guide-blocks.ts'
import { guideText } from './guide-pages.ts'
import { userGuideMessages } from './user-guide-messages.ts'

const nothing = () => undefined

/** What shows the guide. */
export const UserGuideContext = createContext<() => void>(nothing)

export function useUserGuide(): () => void {
  return useContext(UserGuideContext)
}

export function UserGuideView({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(userGuideMessages)
  const guide = useGuide()
  return (
    <ModalOverlay
      className={`${QUESTION_GROUND} user-guide-ground`}
      isOpen
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="user-guide-box">
        <Dialog className="user-guide-screen">
          <div className="user-guide-bar">
            <Heading slot="title">{text.title}</Heading>
            <IconButton icon="close" label={text.close} onPress={onClose} />
          </div>
          {typeof guide === 'string' ? (
            <p className="user-guide-waiting" role="status">
              {text[guide]}
            </p>
          ) : (
            <Pages blocks={guide} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Pages({ blocks }: { readonly blocks: readonly GuideBlock[] }) {
  const text = useMessages(userGuideMessages)
  const desk = useRef<HTMLElement>(null)
  const [chapter, setChapter] = useState<number | null>(null)
  const goTo = (place: number) => {
    setChapter(place)
    const heading = desk.current?.querySelector<HTMLElement>(`#${headingId(place)}`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <div className="user-guide-pages">
      <nav aria-label={text.contents}>
        <ol>
          {blocks.map((block, place) =>
            block.kind === 'heading' && block.level === 2 ? (
              <li key={block.text}>
                <button
                  type="button"
                  aria-current={chapter === place ? 'true' : undefined}
                  onClick={() => goTo(place)}
                >
                  {block.text}
                </button>
              </li>
            ) : null,
          )}
        </ol>
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="user-guide-desk" aria-label={text.title} tabIndex={0} ref={desk}>
        <GuideArticle blocks={blocks} />
      </section>
    </div>
  )
}

/** The guide in the language in force. */
function useGuide(): 'reading' | 'failed' | readonly GuideBlock[] {
  const language = useLanguage()
  const [guide, setGuide] = useState<'reading' | 'failed' | readonly GuideBlock[]>('reading')
  useEffect(() => {
    let isWanted = true
    guideText(language).then(
      read => isWanted && setGuide(guideBlocks(read)),
      () => isWanted && setGuide('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [language])
  return guide
}
