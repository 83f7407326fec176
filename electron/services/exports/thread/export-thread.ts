/** What each thread of exports begins with. */

import { makeExport } from './make-export.ts'
import { workAsExportThread } from './thread-work.ts'

await workAsExportThread(makeExport)
