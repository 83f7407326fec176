/** How components read the store and act on it. */

import { createContext, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import type { AppState } from './app-state.ts'
import type { App, AppActions } from './app-store.ts'

export const AppContext = createContext<App | null>(null)

/** The app itself: for the few places that ask the host. */
export function useWholeApp(): App {
  const app = useContext(AppContext)
  if (app === null) throw new Error('a component of the screen stands outside AppContext')
  return app
}

/** A part of the state; the component is drawn again when that part changes. Select values, not fresh objects. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useWholeApp().store, select)
}

/** Has series in every run for as long as the component stands. `owner` names the part of the screen. */
export function useWatched(owner: string, ids: readonly string[]): void {
  const { watch } = useActions()
  useEffect(() => watch(owner, ids), [watch, owner, ids])
  useEffect(() => () => watch(owner, []), [watch, owner])
}

/** What a planner can do. */
export function useActions(): AppActions {
  return useWholeApp().actions
}
