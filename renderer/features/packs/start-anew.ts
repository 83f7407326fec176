/** A page has one model for its life; where another comes into force, it begins anew. */

import { tabMemory } from '../../client/tab-memory.ts'
import type { App } from '../../store/app-store.ts'

type Page = Pick<Window, 'sessionStorage' | 'location'>

/** Loads the page again, which then opens the file of the ticket; null for none. */
export function startAnew(page: Page, file: string | null): void {
  tabMemory(page.sessionStorage).keepTicket(file)
  page.location.reload()
}

/**
 * Hears that another page, or a second window, put another model in force: what is unsaved here is kept by the host, and the page
 * begins anew. Work that the host does not keep stays in hand, and the planner is told.
 * @param keep has the host keep what is unsaved; false where it does not.
 */
export function followModel(app: App, page: Page, keep: () => Promise<boolean>): () => void {
  const { client, store, actions } = app
  return client.on('model:changed', async ({ model }) => {
    const { isChangingModel, catalogue } = store.getState()
    if (isChangingModel || model.hash === catalogue.model.hash) return
    if (!(await keep())) return actions.say([{ code: 'pack.model-changed', args: {} }])
    store.setState({ isChangingModel: true })
    startAnew(page, null)
  })
}
