/** The bridge into the window: three calls over fixed channels. It knows no request and no event by name. */

import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { ASK_CHANNEL, DROP_CHANNEL, EVENT_CHANNEL } from './channels.ts'

type Listener = (payload: unknown) => void

const listeners = new Map<string, Set<Listener>>()
/** What came before the page listened: a file can be handed over while it still loads. */
const early = new Map<string, unknown[]>()

ipcRenderer.on(EVENT_CHANNEL, (_event, name: string, payload: unknown) => {
  const heard = listeners.get(name)
  if (heard === undefined) early.set(name, [...(early.get(name) ?? []), payload])
  else for (const listener of heard) listener(payload)
})

contextBridge.exposeInMainWorld('host', {
  ask: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(ASK_CHANNEL, name, input),

  // Only here is a file's path known; it goes to the host and never into the page.
  admit: (file: File): Promise<unknown> => ipcRenderer.invoke(DROP_CHANNEL, webUtils.getPathForFile(file)),

  on(name: string, listener: Listener): () => void {
    const heard = listeners.get(name) ?? new Set()
    listeners.set(name, heard.add(listener))
    for (const payload of early.get(name) ?? []) listener(payload)
    early.delete(name)
    return () => heard.delete(listener)
  },
})
