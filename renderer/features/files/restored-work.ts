/** Left work that comes into hand, and what is said of it. */

import type { LeftBackup, OpenedBackup } from '../../../shared/contract/files.ts'
import { momentText } from '../../../shared/locale/moments.ts'
import type { App } from '../../store/app-store.ts'

/** Attempts after which restoring again is more likely to end the program than not. */
const RISKY = 2

/** True where the program did not live on after the work was restored, more than once. */
export function isRisky({ attempts }: LeftBackup): boolean {
  return attempts >= RISKY
}

/** Shows restored work, and says what it is and what became of its file meanwhile. */
export function showRestored({ store, actions }: App, work: LeftBackup, opened: OpenedBackup): void {
  actions.restore(opened)
  const time = momentText(work.savedAt, store.getState().language)
  actions.say([{ code: 'backup.restored', args: { title: opened.document.title, time } }])
  if (opened.name !== null && opened.standing === 'changed')
    actions.say([{ code: 'backup.restored-over-change', args: { name: opened.name } }])
}
