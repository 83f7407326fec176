/** The preferences, which a library writes: they may lose the last choice, and never keep the program from starting. */

import { confStore } from '../../../electron/services/conf-store.ts'
import { openPreferences } from '../../../electron/services/preferences.ts'
import { placesIn } from '../shelf.ts'
import type { KindOfFile } from './kind.ts'

const open = (root: string) =>
  openPreferences({
    folder: placesIn(root).preferences,
    makeStore: confStore,
    defaults: { language: 'vi', theme: 'system' },
  })

export const preferencesKind: KindOfFile = {
  name: 'the preferences',
  prepare: async root => {
    open(root).write({ theme: 'light' })
    const keeper = open(root)
    return async () => keeper.write({ theme: 'dark' })
  },
  judge: async root => {
    const keeper = open(root)
    const { theme } = keeper.read()
    if (keeper.notices.length > 0) return { damaged: JSON.stringify(keeper.notices) }
    if (!keeper.write({ language: 'en' }).kept) return { damaged: 'the next choice is not kept' }
    if (theme === 'dark') return 'new'
    return theme === 'light' ? 'old' : { damaged: `the theme is ${theme}` }
  },
  exempt: 'may-lose-the-last',
}
