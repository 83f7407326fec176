/** What can be done with files and models; where a step needs the planner, it is asked as a question. */

import type { App } from '../../store/app-store.ts'
import { createModelCommands, type ModelCommands, offerOtherModel } from '../packs/model-commands.ts'
import type { Ask } from './file-question.ts'
import { createLatestWish, type LatestWish } from './latest-wish.ts'
import { createOpeningCommands, type OpeningCommands } from './opening-commands.ts'
import { createSavingCommands, type SavingCommands } from './saving-commands.ts'

export interface FileCommands
  extends Pick<LatestWish, 'whenSafe'>,
    OpeningCommands,
    SavingCommands,
    ModelCommands {
  /** Lets the planner choose among the files of the folder and those opened last, with what they hold. */
  library(): void
  /** Opens the dialog in which figures of a table are taken; `file` is one that the page was handed. */
  figures(file?: File): void
  /** Shows the earlier contents of the file in hand. */
  versions(): void
  /** Shows the work that was left unsaved, and what can be done with each. */
  recover(): void
}

export function createFileCommands(app: App, ask: Ask): FileCommands {
  const wish = createLatestWish(app, ask)
  return {
    whenSafe: wish.whenSafe,
    ...createOpeningCommands(app, ask, wish, offerOtherModel(app, ask, wish)),
    ...createSavingCommands(app, ask),
    ...createModelCommands(app, ask, wish),
    library: () => ask({ kind: 'open' }),
    figures: file => ask({ kind: 'figures', file: file ?? null }),
    versions: () => ask({ kind: 'versions' }),
    recover: () => ask({ kind: 'recovery' }),
  }
}
