/** The guided start: a card that points at one part of the screen after another; the screen can be used meanwhile. */

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useLanguage } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useFocusReturn } from '../../ui/use-focus-return.ts'
import { useNarrow } from '../../ui/use-narrow.ts'
import { guidePlace, type Rectangle } from './guide-place.ts'
import { guideSteps } from './guide-steps.ts'
import { helpMessages } from './help-messages.ts'

/** A card never jumps. */
const NOWHERE_YET = { visibility: 'hidden', left: 0, top: 0 } as const

/** Stands until it was finished or skipped; takes the focus where it was started by hand. */
export function Guide() {
  const isGuided = useApp(state => state.workspace.isGuided)
  const wasGuided = useRef(false)
  useEffect(() => {
    if (isGuided) wasGuided.current = true
  }, [isGuided])
  useFocusReturn(!isGuided, 'main')
  return isGuided ? null : <GuideCard wasGuided={wasGuided} />
}

function GuideCard({ wasGuided }: { readonly wasGuided: RefObject<boolean> }) {
  const text = useMessages(helpMessages)
  const language = useLanguage()
  const { arrange } = useActions()
  const [index, goTo] = useState(0)
  const card = useRef<HTMLDivElement>(null)
  const step = guideSteps[index]
  const place = usePlace(step?.place ?? '')
  const corner = useCorner(card, place)
  const isPlaced = corner !== null
  useEffect(() => {
    if (isPlaced && wasGuided.current) card.current?.focus()
  }, [isPlaced, wasGuided])
  const end = () => arrange(workspace => ({ ...workspace, isGuided: true }))
  const isLast = index === guideSteps.length - 1
  if (step === undefined) return null
  return (
    <>
      {place === null ? null : <div className="guide-ring" style={place} />}
      <div
        ref={card}
        className="guide-card"
        role="dialog"
        aria-modal={false}
        tabIndex={-1}
        aria-labelledby="guide-title"
        aria-describedby="guide-text"
        style={corner ?? NOWHERE_YET}
        onKeyDown={event => {
          if (event.key === 'Escape') end()
        }}
      >
        <p className="help-quiet">{text.step(index + 1, guideSteps.length)}</p>
        <h2 id="guide-title">{step.title[language]}</h2>
        <p id="guide-text">{step.text[language]}</p>
        {isLast ? <p className="help-quiet">{text.again}</p> : null}
        <div className="guide-answers">
          <TextButton label={text.skip} onPress={end} />
          <span className="guide-gap" />
          {index > 0 ? (
            <TextButton look="bordered" label={text.before} onPress={() => goTo(index - 1)} />
          ) : null}
          <TextButton
            look="primary"
            label={isLast ? text.done : text.next}
            onPress={() => (isLast ? end() : goTo(index + 1))}
          />
        </div>
      </div>
    </>
  )
}

/**
 * Where the first element of the selector stands; brought into the window, and followed through scrolling and changes of
 * the window and of the screen's parts.
 */
function usePlace(selector: string): Rectangle | null {
  const [place, setPlace] = useState<Rectangle | null>(null)
  const isNarrow = useNarrow()
  useEffect(() => {
    const find = () => {
      const box = placeOf(selector)?.getBoundingClientRect()
      setPlace(
        box === undefined ? null : { left: box.left, top: box.top, width: box.width, height: box.height },
      )
    }
    // Where the page is one column, at its top: the room for the card is then under it.
    placeOf(selector)?.scrollIntoView({ block: isNarrow ? 'start' : 'nearest' })
    find()
    window.addEventListener('scroll', find, { capture: true, passive: true })
    const watch = new ResizeObserver(find)
    watch.observe(document.documentElement)
    for (const part of document.querySelectorAll('.workbench > *')) watch.observe(part)
    return () => {
      watch.disconnect()
      window.removeEventListener('scroll', find, { capture: true })
    }
  }, [selector, isNarrow])
  return place
}

function placeOf(selector: string): Element | undefined {
  const found = selector.split(', ').flatMap(each => document.querySelector(each) ?? [])
  return found.find(each => each.checkVisibility())
}

/** Where the card stands; null until it is known. */
function useCorner(card: RefObject<HTMLDivElement | null>, place: Rectangle | null) {
  const [corner, setCorner] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    if (card.current === null || place === null) return
    const { offsetWidth: width, offsetHeight: height } = card.current
    setCorner(guidePlace(place, { width, height }, { width: innerWidth, height: innerHeight }))
  }, [card, place])
  return corner
}
