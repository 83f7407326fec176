/** A thread of exports for tests: the title of its document says what it does, and its notes are the bytes that it writes. */

import type { ExportData } from '../../../electron/services/exports/thread/thread-data.ts'
import { type MakeExport, workAsExportThread } from '../../../electron/services/exports/thread/thread-work.ts'
import type { Written } from '../../../electron/services/exports/writers.ts'
import { FaultError } from '../../../shared/faults.ts'

const never = () => new Promise<Written>(resolve => setTimeout(resolve, 1e9))

function written({ document, madeAt }: ExportData): Written {
  return { bytes: new TextEncoder().encode(`${document.notes} ${madeAt}`), notices: [] }
}

const odd: Readonly<Record<string, MakeExport>> = {
  /** Says that it is half done, and goes on for ever. */
  half: (_data, onProgress) => {
    onProgress(0.5)
    return never()
  },
  /** Says nothing at all, and lets nobody in. */
  stuck: () => {
    for (;;);
  },
  crash: () => process.exit(7),
  wrong: () => Promise.reject(new TypeError('a mistake')),
  refuse: () => Promise.reject(new FaultError({ code: 'export.not-in-hand', args: {} })),
  memory: () => {
    const kept: string[][] = []
    for (;;) kept.push(Array.from({ length: 1e6 }, (_, index) => `${kept.length} ${index}`))
  },
  cut: async data => ({ ...written(data), notices: [{ code: 'export.text-cut', args: { sheet: 'A' } }] }),
}

const plain: MakeExport = async data => written(data)

await workAsExportThread((data, onProgress) => (odd[data.document.title] ?? plain)(data, onProgress))
