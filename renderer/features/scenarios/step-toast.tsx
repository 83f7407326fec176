/** Says what an undo, a redo or a deletion did: to the eye for some seconds, to readers of the screen once. */

import './step-toast.css'
import { useEffect, useState } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useActions, useApp, useCatalogue, useLanguage, useWholeApp } from '../../store/use-app.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { scenarioMessages } from './scenario-messages.ts'
import { placeWords, stepWords } from './step-words.ts'
import { type Told, toldOf } from './told-step.ts'

/** How long it stands, in milliseconds. */
const STAY = 5000

export function StepToast() {
  const { store } = useWholeApp()
  const [told, tell] = useState<Told | null>(null)
  const [isHeld, hold] = useState(false)

  useEffect(
    () =>
      store.subscribe((state, before) => {
        const next = toldOf(state, before)
        if (next !== undefined) tell(next)
      }),
    [store],
  )
  useEffect(() => {
    if (told === null || isHeld) return
    const timer = setTimeout(() => tell(null), STAY)
    return () => clearTimeout(timer)
  }, [told, isHeld])

  return (
    <div
      className="step-toast"
      role="status"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      {told === null ? null : <Words {...told} />}
    </div>
  )
}

function Words({ kind, step, count }: Told) {
  const text = useMessages(scenarioMessages)
  const language = useLanguage()
  const catalogue = useCatalogue()
  const where = useApp(state => placeWords(step, state))
  const { undo } = useActions()
  if (kind === 'deleted') {
    const title = step.label.kind === 'delete' ? step.label.title : ''
    return (
      <>
        <span>{text.deleted(title)}</span>
        <TextButton icon="undo" label={text.undo} onPress={() => undo()} />
      </>
    )
  }
  const change = stepWords(step.label, catalogue, language)
  if (count > 1) return <span>{text[`${kind}Many`](count, change)}</span>
  const words = text[kind](change)
  return <span>{where === null ? words : `${words} ${where}`}</span>
}
