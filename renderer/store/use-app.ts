/** How components read the store and act on it. */

import { createContext, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Catalogue } from '../../shared/model/catalogue.ts'
import type { Language } from '../../shared/model/definition.ts'
import type { AppState } from './app-state.ts'
import type { App, AppActions } from './app-store.ts'
import type { PacedStore, ShownStore } from './paced.ts'

/** The app with what the screen shows of it. */
export interface AppOnScreen extends App {
  readonly screen: PacedStore
  /** The same, but still while a lever is in hand. */
  readonly rest: ShownStore
}

export const AppContext = createContext<AppOnScreen | null>(null)

/** The app itself, with the store behind the screen: for what acts, and not for what is drawn. */
export function useWholeApp(): AppOnScreen {
  const app = useContext(AppContext)
  if (app === null) throw new Error('a component of the screen stands outside AppContext')
  return app
}

/** A part of the state; the component is drawn again when that part changes. Select values, not fresh objects. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useWholeApp().screen, select)
}

/** What the model has to offer, with what the document knows of years that are over laid over it: another one only where that changes. */
export function useCatalogue(): Catalogue {
  return useApp(state => state.catalogue)
}

/** The language in force, handed down once: nearly every part of the screen speaks. */
export const LanguageContext = createContext<Language>('vi')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** As `useApp`, but the part stands still while a lever is in hand: for what nobody reads while a hand moves. */
export function useAppAtRest<T>(select: (state: AppState) => T): T {
  return useStore(useWholeApp().rest, select)
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
