/** What the host writes for others to read: packs, reports, tables and pictures, each to a file that it never writes over unasked. */

import { z } from 'zod'
import { fault } from '../faults.ts'
import { languages } from '../model/definition.ts'
import { scenarioDocument } from '../scenario/document.ts'
import { chartChoice, chartModes, priceBases } from '../scenario/view.ts'
import { jobId } from './analysis.ts'
import { fileTicket } from './files.ts'

const id = z.string().min(1).max(200)

/** As many charts and scenarios as one export may have; a picture in base64 has to fit the largest request of a page. */
export const EXPORT_LIMITS = { charts: 24, scenarios: 6, pictureBytes: 34 * 1024 * 1024 } as const

/** How the content of a document is shown in an export. */
export const exportView = z.strictObject({
  language: z.enum(languages),
  basis: z.enum(priceBases),
  mode: z.enum(chartModes),
  /** Ids of the scenarios that are shown, in the order of the document; one of them is `inHand`. */
  scenarios: z.array(id).min(1).max(EXPORT_LIMITS.scenarios),
  inHand: id,
  /** Slot of colour by id of the scenario, as on the screen; those that are not named get one by their order. */
  slots: z.record(id, z.number().int().min(1).max(6)).default({}),
  /** The selected year. */
  year: z.number().int(),
})
export type ExportView = z.infer<typeof exportView>

export const packFormats = ['pptx', 'pdf', 'xlsx'] as const
export type PackFormat = (typeof packFormats)[number]

/** Endings of the files that are written. */
export const exportFormat = z.enum([...packFormats, 'csv', 'png', 'svg', 'xmile', 'html'])
export type ExportFormat = z.infer<typeof exportFormat>

/** What is made of a document. */
export const exportSubject = z.discriminatedUnion('kind', [
  /** Slides, paper or a workbook for a meeting. */
  z.strictObject({
    kind: z.literal('pack'),
    format: z.enum(packFormats),
    charts: z.array(chartChoice).max(EXPORT_LIMITS.charts),
  }),
  /** The printable report: A4 upright, as a PDF. */
  z.strictObject({ kind: z.literal('report'), charts: z.array(chartChoice).max(EXPORT_LIMITS.charts) }),
  /** The levers of the scenario in hand, to be filled in and imported again. */
  z.strictObject({ kind: z.literal('levers'), format: z.enum(['csv', 'xlsx']) }),
  /** The model with the scenario in hand, for other programs to work out. */
  z.strictObject({ kind: z.literal('model'), format: z.literal('xmile') }),
  /** The numbers of one chart. */
  z.strictObject({ kind: z.literal('chart'), format: z.enum(['csv', 'xlsx']), chart: chartChoice }),
])
export type ExportSubject = z.infer<typeof exportSubject>

/** The kind of file that is made of a subject. */
export function formatOf(subject: ExportSubject): ExportFormat {
  return subject.kind === 'report' ? 'pdf' : subject.format
}

/** A file chosen in the system's dialog, or a name in the folder of the program. */
export const exportTarget = z.union([
  z.strictObject({ ticket: fileTicket }),
  z.strictObject({ name: z.string().max(255) }),
])
export type ExportTarget = z.infer<typeof exportTarget>

export const exportedFile = z.strictObject({
  name: z.string(),
  /** Name of its folder, for display. */
  folder: z.string(),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  /** What is worth knowing about an export that succeeded, e.g. text that was cut. */
  notices: z.array(fault),
})
export type ExportedFile = z.infer<typeof exportedFile>

export const exportRequests = {
  /** Runs the scenarios, makes the file and writes it whole or not at all. A name that is taken refuses with `file.exists`. */
  'exports:write': {
    input: z.strictObject({
      job: jobId,
      document: scenarioDocument,
      view: exportView,
      subject: exportSubject,
      to: exportTarget,
      replace: z.boolean(),
    }),
    output: exportedFile,
  },
  /** Writes a picture that the page drew. */
  'exports:save-picture': {
    input: z.strictObject({
      format: z.enum(['png', 'svg']),
      base64: z.base64().max(EXPORT_LIMITS.pictureBytes),
      to: exportTarget,
      replace: z.boolean(),
    }),
    output: exportedFile,
  },
  /** Writes the book of the running model as one page that needs nothing else. */
  'exports:save-book': {
    input: z.strictObject({ language: z.enum(languages), to: exportTarget, replace: z.boolean() }),
    output: exportedFile,
  },
  /** How far an export has come, from 0 to 1; null where no such one is under way. */
  'exports:progress': {
    input: z.strictObject({ job: jobId }),
    output: z.strictObject({ done: z.number().min(0).max(1).nullable() }),
  },
  /** Ends it; nothing is left behind, and `exports:write` refuses with `export.cancelled`. */
  'exports:cancel': { input: z.strictObject({ job: jobId }), output: z.strictObject({}) },
} as const
