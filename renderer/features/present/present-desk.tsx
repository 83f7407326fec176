/** Presenting for the whole page: begins and ends it, keeps the audience's window, sends what is to be seen. */

import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from 'react'
import type { Stage } from '../../store/presentation.ts'
import { faultsOf } from '../../store/refusal.ts'
import { useApp, useWholeApp } from '../../store/use-app.ts'
import { isQuestionOpen } from '../../ui/question.ts'
import { OneScreen } from './one-screen.tsx'
import { type OpenedWindow, openByHost, openByPage } from './open-window.ts'
import { firstStep, presenterOf } from './presenter.ts'
import { usePresentKeys } from './use-present-keys.ts'
import { useStaged } from './use-staged.ts'

const PresentContext = createContext<(stage: Stage) => void>(() => undefined)

/** Begins presenting, or goes on on another stage. */
export function usePresent(): (stage: Stage) => void {
  return useContext(PresentContext)
}

export function PresentDesk({ children }: { readonly children: ReactNode }) {
  const app = useWholeApp()
  const { client, actions } = app
  const opened = useRef<OpenedWindow | null>(null)
  const channel = useApp(state => state.presentation?.channel ?? null)
  const isHere = useApp(state => state.presentation?.stage === 'here')

  const closeWindow = useCallback(() => {
    opened.current?.close()
    opened.current = null
  }, [])

  const begin = useCallback(
    (stage: Stage, name: string) => {
      const state = app.store.getState()
      if (stage === 'here') {
        closeWindow()
        fillScreen()
      }
      if (state.presentation === null) {
        const step = firstStep(state)
        actions.beginPresenting(stage, name)
        if (step !== null) presenterOf(app).show(step)
        if (stage === 'second') actions.openStory()
      } else {
        // A second press may have had the host open a window of another name: that is the one which listens.
        actions.moveStage(stage, name)
      }
    },
    [app, actions, closeWindow],
  )

  const present = useCallback(
    (stage: Stage) => {
      const { presentation, host, notices } = app.store.getState()
      if (presentation?.stage === stage) return
      // What was said of an earlier window holds no longer.
      for (const notice of notices) if (notice.code.startsWith('audience.')) actions.dismiss(notice)
      const name = presentation?.channel ?? crypto.randomUUID()
      if (stage === 'here') return begin('here', name)
      const take = (window: OpenedWindow) => {
        opened.current = window
        switch (window.opening) {
          case 'refused':
            return actions.say([{ code: 'audience.popup-refused', args: {} }])
          case 'no-display':
            actions.say([{ code: 'audience.no-display', args: {} }])
            return begin('here', name)
          case 'same-display':
            actions.say([{ code: 'audience.same-display', args: {} }])
            return begin('second', name)
          case 'open':
            return begin('second', name)
        }
      }
      if (host.kind === 'browser') return take(openByPage(window, name))
      openByHost(client, name).then(take, reason => actions.say(faultsOf(reason)))
    },
    [app, client, actions, begin],
  )

  usePresentKeys(present)
  useEffect(
    () =>
      client.on('menu:command', ({ command }) => {
        if (command === 'present' && !isQuestionOpen()) present('second')
      }),
    [client, present],
  )
  useEffect(
    () =>
      client.on('audience:closed', ({ reason }) => {
        if (app.store.getState().presentation?.stage !== 'second') return
        opened.current = null
        if (reason === 'window') {
          actions.say([{ code: 'audience.closed', args: {} }])
          return actions.endPresenting()
        }
        actions.say([{ code: 'audience.display-gone', args: {} }])
        begin('here', app.store.getState().presentation?.channel ?? crypto.randomUUID())
      }),
    [app, client, actions, begin],
  )
  // The window goes with the presentation, however that ends.
  useEffect(() => {
    if (channel === null) closeWindow()
  }, [channel, closeWindow])
  useEffect(() => {
    if (!isHere) return
    const leave = () => {
      // A browser takes Escape for itself while the page fills the screen.
      if (document.fullscreenElement === null) actions.endPresenting()
    }
    document.addEventListener('fullscreenchange', leave)
    return () => {
      document.removeEventListener('fullscreenchange', leave)
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined)
    }
  }, [isHere, actions])

  return (
    <PresentContext value={present}>
      <div className="presented" inert={isHere} data-hidden={isHere}>
        {children}
      </div>
      {channel !== null && <Showing key={channel} channel={channel} />}
    </PresentContext>
  )
}

/** Where the browser does not let it, the story fills the window. */
function fillScreen(): void {
  document.documentElement.requestFullscreen().catch(() => undefined)
}

/** While something is presented: sends it to the audience's window, or shows it here. */
function Showing({ channel }: { readonly channel: string }) {
  const staged = useStaged(channel)
  const isHere = useApp(state => state.presentation?.stage === 'here')
  return isHere ? <OneScreen staged={staged} /> : null
}
