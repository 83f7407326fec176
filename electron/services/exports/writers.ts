/** The writers of exports: from content to the bytes of a file. They run in a thread of their own and know no disk. */

import type { Fault } from '../../../shared/faults.ts'
import type { ReportContent } from '../../../shared/report/content.ts'

export interface Written {
  readonly bytes: Uint8Array
  /** What had to be left out or cut. */
  readonly notices: readonly Fault[]
}

export interface WriterTools {
  /** The bundled typeface, WOFF2, variable in weight: it has every Vietnamese letter. */
  readonly font: Uint8Array
  /** The moment that the file says it was made, ISO 8601: the same content at the same moment gives the same bytes. */
  readonly madeAt: string
  /** Told how far the writing has come, from 0 to 1. */
  readonly onProgress: (done: number) => void
}

export type ContentWriter = (content: ReportContent, tools: WriterTools) => Promise<Written>
