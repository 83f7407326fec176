/** With one display: the scene over the whole window, and at its lower edge the levers, which hide. */

import { useEffect, useState } from 'react'
import { useWholeApp } from '../../store/use-app.ts'
import { isTyping } from '../help/typing.ts'
import { AudienceView } from './audience/audience-view.tsx'
import { LeverBar } from './lever-bar.tsx'
import type { Scene } from './scene.ts'
import type { Staged } from './stage.ts'

/** @param staged null until there is something to see. */
export function OneScreen({ staged }: { readonly staged: Staged<Scene> | null }) {
  const { isShown, setShown, keep } = useHiding()
  return (
    <div className="one-screen" data-bar={isShown}>
      {staged !== null && <AudienceView {...staged} />}
      <LeverBar
        isShown={isShown}
        onShow={() => setShown(true)}
        onHide={() => setShown(false)}
        onTouch={keep}
      />
    </div>
  )
}

/** How long the bar stays when nothing touches it, in milliseconds. */
const PATIENCE = 6000

/** How near to the lower edge a pointer calls the bar, in parts of the window. */
const EDGE = 0.94

/** Hides by itself and by a key; comes with a key, or a pointer at the lower edge. */
function useHiding() {
  const { store } = useWholeApp()
  const [isShown, setShown] = useState(true)
  const [touch, setTouch] = useState(0)
  const keep = () => setTouch(count => count + 1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each touch begins the wait anew
  useEffect(() => {
    if (!isShown) return
    const hide = setInterval(() => {
      // Never under a hand, nor under the focus of the keyboard.
      const hasFocus = document.querySelector('.lever-bar :focus-visible') !== null
      if (store.getState().held === null && !hasFocus) setShown(false)
    }, PATIENCE)
    return () => clearInterval(hide)
  }, [isShown, touch, store])
  useEffect(() => {
    const watch = new AbortController()
    const { signal } = watch
    window.addEventListener(
      'pointermove',
      ({ clientY }) => {
        if (clientY > EDGE * window.innerHeight) setShown(true)
      },
      { signal },
    )
    window.addEventListener(
      'keydown',
      ({ key, target, ctrlKey, metaKey, altKey }) => {
        if (key.toLowerCase() !== 'l' || ctrlKey || metaKey || altKey || isTyping(target)) return
        setShown(shown => !shown)
      },
      { signal },
    )
    return () => watch.abort()
  }, [])
  return { isShown, setShown, keep }
}
