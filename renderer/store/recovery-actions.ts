/** What a planner can do with work that was left unsaved, beside taking it into hand. */

import type { StoreApi } from 'zustand/vanilla'
import type { Client } from '../client/client.ts'
import type { AppState } from './app-state.ts'

export interface RecoveryActions {
  /** Makes a file of its own of it. Answers with the file's name. @throws FaultError where the host refuses. */
  rescue(slot: string): Promise<string>
  /** Gives it up for good. @throws FaultError where the host refuses. */
  giveUp(slot: string): Promise<void>
}

export function recoveryActions(
  client: Client,
  { getState: get, setState: set }: StoreApi<AppState>,
): RecoveryActions {
  const answered = (slot: string) => set({ left: get().left.filter(each => each.slot !== slot) })
  return {
    rescue: async slot => {
      const { name } = await client.ask('backups:rescue', { slot })
      answered(slot)
      return name
    },
    giveUp: async slot => {
      await client.ask('backups:discard', { slot })
      answered(slot)
    },
  }
}
