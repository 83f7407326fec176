/** The stage of a presentation, fed with what the screen shows: what the audience sees comes back. */

import { useEffect, useRef, useState } from 'react'
import { useApp, useWholeApp } from '../../store/use-app.ts'
import { openOperatorEnd } from './audience-channel.ts'
import { watchAudience } from './audience-watch.ts'
import { presenterOf } from './presenter.ts'
import type { Scene } from './scene.ts'
import type { Staged } from './stage.ts'
import { nextFrameOrSoon, runStage, type StageRunner } from './stage-runner.ts'
import { useScene } from './use-scene.ts'

export function useStaged(channel: string): Staged<Scene> | null {
  const app = useWholeApp()
  const scene = useScene('audience')
  const isHeld = useApp(state => state.presentation?.isHeld === true)
  const isBlank = useApp(state => state.presentation?.isBlank === true)
  const [shown, setShown] = useState<Staged<Scene> | null>(null)
  const stage = useRef<StageRunner | null>(null)

  useEffect(() => {
    const presenter = presenterOf(app)
    const watch = watchAudience(() => {
      if (app.store.getState().presentation?.stage !== 'second') return
      app.actions.say([{ code: 'audience.closed', args: {} }])
      app.actions.endPresenting()
    })
    const end = openOperatorEnd(channel, word => {
      watch.hear(word)
      if (word.kind === 'arrival') runner.arrive()
      if (word.kind === 'key') presenter.press(word.key)
    })
    const runner = runStage(staged => {
      end.send(staged)
      setShown(staged)
    }, nextFrameOrSoon)
    stage.current = runner
    return () => {
      watch.close()
      runner.close()
      end.close()
    }
  }, [app, channel])
  useEffect(() => {
    if (scene !== null) stage.current?.offer(scene)
  }, [scene])
  useEffect(() => stage.current?.hold(isHeld), [isHeld])
  useEffect(() => stage.current?.blank(isBlank), [isBlank])
  return shown
}
