/** THE table: every request and event between a screen and its host, with the schema of what goes and what comes. */

import { z } from 'zod'
import { book } from '../book/content.ts'
import { fault } from '../faults.ts'
import { backTestResult } from '../model/back-test.ts'
import { catalogue } from '../model/catalogue.ts'
import { fact, languages } from '../model/definition.ts'
import { equation } from '../model/equation.ts'
import { runResult, series } from '../model/result.ts'
import { scenario, scenarioDocument } from '../scenario/document.ts'
import { executedValues } from '../scenario/executed.ts'
import { ownFormulas } from '../scenario/own-formula.ts'
import { analysisRequests } from './analysis.ts'
import { audienceEvents, audienceRequests } from './audience.ts'
import { decisionRequests } from './decisions.ts'
import { exportFormat, exportRequests } from './exports.ts'
import {
  backupSlot,
  describedFile,
  earlierVersion,
  fileStanding,
  fileTicket,
  leftBackup,
  listedFile,
  openedBackup,
  openedFile,
  recentFile,
  savedFile,
  saveTarget,
} from './files.ts'
import { formulaRequests } from './formulas.ts'
import { importRequests } from './imports.ts'
import { packEvents, packRequests } from './packs.ts'
import { workspace } from './workspace.ts'

const nothing = z.strictObject({})

export const preferences = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['light', 'dark', 'system']),
})
export type Preferences = z.infer<typeof preferences>

export const hostDescription = z.strictObject({
  kind: z.enum(['desktop', 'browser']),
  /** Version of the program. */
  version: z.string(),
  /** `native`: `files:choose` shows the system's dialog. `page`: the screen lists the folder itself. */
  dialogs: z.enum(['native', 'page']),
  /** Whether the model is the one that the program comes with first. */
  isDefaultModel: z.boolean(),
  /** Name of the folder in which files are listed and created, for display. */
  folder: z.string(),
  /** What went wrong at start without stopping it, e.g. preferences that were damaged and set aside. */
  notices: z.array(fault),
})
export type HostDescription = z.infer<typeof hostDescription>

const simulated = z.strictObject({
  run: runResult,
  /**
   * The same variables in the reference run: this scenario's assumptions and parameters, policy at its defaults. It is
   * the baseline of the scenario, and moves with its assumptions only.
   */
  reference: series,
})

export const requests = {
  'host:describe': { input: nothing, output: hostDescription },
  'preferences:read': { input: nothing, output: preferences },
  'preferences:write': { input: preferences, output: preferences },
  'workspace:read': { input: nothing, output: workspace },
  'workspace:write': { input: workspace, output: nothing },
  'catalogue:read': { input: nothing, output: catalogue },
  /** The equations of variables, and what reads a lever or a parameter; in the order asked. With a scenario's own formulas, of the model that has them. */
  'equations:read': {
    input: z.strictObject({ ids: z.array(z.string().max(200)).max(500), formulas: ownFormulas }),
    output: z.array(equation),
  },
  'facts:read': { input: z.strictObject({ ids: z.array(z.string()).max(1000) }), output: z.array(fact) },
  /** What the model's equations say of years that have been, beside what was observed in them. */
  'model:back-test': { input: nothing, output: backTestResult },
  /** The book of the running model: all that its pack says, as content without a layout. Its pictures take some seconds at first. */
  'model:book': {
    input: z.strictObject({ language: z.enum(languages), withPictures: z.boolean() }),
    output: book,
  },
  'presets:read': { input: nothing, output: z.array(scenarioDocument) },
  'runs:simulate': {
    input: z.strictObject({
      scenarios: z.array(scenario).min(1).max(20),
      /** Ids of the series wanted; `all` for every one. */
      variables: z.union([z.array(z.string()).max(2000), z.literal('all')]),
      executed: executedValues,
    }),
    output: z.array(simulated),
  },
  ...analysisRequests,
  ...formulaRequests,
  ...exportRequests,
  ...decisionRequests,
  ...audienceRequests,
  ...importRequests,
  ...packRequests,
  /** Names, dates and sizes of the folder's files, without a look into them. */
  'files:list': {
    input: nothing,
    output: z.strictObject({ folder: z.string(), files: z.array(listedFile) }),
  },
  /** What files hold, in the order asked; one that cannot be read says why. */
  'files:describe': {
    input: z.strictObject({
      tickets: z.array(fileTicket).max(200),
      /** Whether to run each file's first scenario for its headlines. */
      withHeadlines: z.boolean(),
    }),
    output: z.array(describedFile),
  },
  'files:choose': {
    input: z.discriminatedUnion('purpose', [
      z.strictObject({ purpose: z.enum(['open', 'save']), name: z.string().max(255) }),
      /** Its ticket is one for exports and for no other request. */
      z.strictObject({ purpose: z.literal('export'), format: exportFormat, name: z.string().max(255) }),
    ]),
    output: z.strictObject({ ticket: fileTicket, name: z.string() }).nullable(),
  },
  'files:open': { input: z.strictObject({ ticket: fileTicket }), output: openedFile },
  /** A file that the page was handed itself (drop, upload); its bytes go through the same gates. */
  'files:read': {
    input: z.strictObject({ name: z.string().max(255), base64: z.base64().max(36 * 1024 * 1024) }),
    output: openedFile,
  },
  'files:save': {
    input: z.strictObject({
      document: scenarioDocument,
      to: saveTarget,
      /** With a name that is taken: false refuses with `file.exists`. */
      replace: z.boolean(),
    }),
    output: savedFile,
  },
  /** What the file is now against what the ticket's holder last read or wrote. */
  'files:check': {
    input: z.strictObject({ ticket: fileTicket }),
    output: z.strictObject({ standing: fileStanding }),
  },
  'recents:list': { input: nothing, output: z.array(recentFile) },
  'recents:forget': { input: z.strictObject({ ticket: fileTicket }), output: nothing },
  /** Earlier contents of the file, the last kept first. */
  'versions:list': { input: z.strictObject({ ticket: fileTicket }), output: z.array(earlierVersion) },
  'versions:open': {
    input: z.strictObject({ ticket: fileTicket, id: earlierVersion.shape.id }),
    output: openedFile,
  },
  /** Keeps a document that is about to be given up among the versions of its file. */
  'versions:keep': {
    input: z.strictObject({ ticket: fileTicket, document: scenarioDocument }),
    output: nothing,
  },
  /** Keeps a page's unsaved work until it is saved or given up. */
  'backups:write': {
    input: z.strictObject({ slot: backupSlot, ticket: fileTicket.nullable(), document: scenarioDocument }),
    output: z.strictObject({ savedAt: z.string() }),
  },
  /** Work that ended without being saved: of earlier runs of the program, and of the slots that this page claims as its own. */
  'backups:list': {
    input: z.strictObject({ claims: z.array(backupSlot).max(20) }),
    output: z.array(leftBackup),
  },
  /** `restore` counts as an attempt until the page writes or discards a backup of its own. */
  'backups:open': {
    input: z.strictObject({ slot: backupSlot, purpose: z.enum(['look', 'restore']) }),
    output: openedBackup,
  },
  'backups:discard': { input: z.strictObject({ slot: backupSlot }), output: nothing },
  /** Makes a file of its own out of a backup, beside the others of the folder, and lets go of the backup. */
  'backups:rescue': { input: z.strictObject({ slot: backupSlot }), output: savedFile },
} as const

export type RequestName = keyof typeof requests
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]['input']>
export type ParsedInput<N extends RequestName> = z.output<(typeof requests)[N]['input']>
export type RequestOutput<N extends RequestName> = z.output<(typeof requests)[N]['output']>

/** Whether the table has such a request. */
export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name)
}

/** How a host answers: a value, or what was refused. */
export type Reply<N extends RequestName> =
  | { readonly ok: true; readonly value: RequestOutput<N> }
  | { readonly ok: false; readonly faults: readonly z.infer<typeof fault>[] }

/** Asks the host. Rejects with a `FaultError` when it refuses. */
export type Ask = <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<RequestOutput<N>>

/** One handler per row; what a host answers with. */
export type Handlers = {
  readonly [N in RequestName]: (input: ParsedInput<N>) => Promise<RequestOutput<N>> | RequestOutput<N>
}

export const menuCommands = [
  'new',
  'open',
  'save',
  'save-as',
  'library',
  'versions',
  'models',
  'print',
  'present',
  'licences',
  'undo',
  'redo',
  'language-vi',
  'language-en',
] as const

export const events = {
  /** The planner chose an entry of the native menu. */
  'menu:command': z.strictObject({ command: z.enum(menuCommands) }),
  /** The system handed the program a file: a double click on it, or a second start that names it. */
  'file:opened': z.strictObject({ ticket: fileTicket, name: z.string() }),
  /** What became of files that were handed over and not opened. */
  'file:refused': z.strictObject({ faults: z.array(fault) }),
  ...audienceEvents,
  ...packEvents,
  /** The host ends; nothing can be asked any more. */
  'host:closing': nothing,
} as const

export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>
