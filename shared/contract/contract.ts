/** THE table: every request and event between a screen and its host, with the schema of what goes and what comes. */

import { z } from 'zod'
import { fault } from '../faults.ts'
import { catalogue } from '../model/catalogue.ts'
import { fact, languages } from '../model/definition.ts'
import { equation } from '../model/equation.ts'
import { runResult, series } from '../model/result.ts'
import { scenario, scenarioDocument } from '../scenario/document.ts'
import { workspace } from './workspace.ts'

const nothing = z.strictObject({})

/** A file that the host knows and the screen only names: the screen never holds a path. */
export const fileTicket = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

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
  /** Name of the folder in which files are listed and created, for display. */
  folder: z.string(),
  /** What went wrong at start without stopping it, e.g. preferences that were damaged and set aside. */
  notices: z.array(fault),
})
export type HostDescription = z.infer<typeof hostDescription>

export const listedFile = z.strictObject({
  ticket: fileTicket,
  name: z.string(),
  /** ISO 8601, UTC. */
  modified: z.string(),
  /** Bytes. */
  size: z.number().int().nonnegative(),
})
export type ListedFile = z.infer<typeof listedFile>

const openedFile = z.strictObject({
  /** Null for a copy that came without a place on disk. */
  ticket: fileTicket.nullable(),
  name: z.string(),
  document: scenarioDocument,
  /** What the reader remarks on without refusing: another version of the pack, another encoding. */
  notices: z.array(fault),
})
export type OpenedFile = z.infer<typeof openedFile>

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
  /** The equations of variables, and what reads a lever or a parameter; in the order asked. */
  'equations:read': {
    input: z.strictObject({ ids: z.array(z.string().max(200)).max(500) }),
    output: z.array(equation),
  },
  'facts:read': { input: z.strictObject({ ids: z.array(z.string()).max(1000) }), output: z.array(fact) },
  'presets:read': { input: nothing, output: z.array(scenarioDocument) },
  'runs:simulate': {
    input: z.strictObject({
      scenarios: z.array(scenario).min(1).max(20),
      /** Ids of the series wanted; `all` for every one. */
      variables: z.union([z.array(z.string()).max(2000), z.literal('all')]),
    }),
    output: z.array(simulated),
  },
  'files:list': {
    input: nothing,
    output: z.strictObject({ folder: z.string(), files: z.array(listedFile) }),
  },
  'files:choose': {
    input: z.strictObject({ purpose: z.enum(['open', 'save']), name: z.string().max(255) }),
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
      /** Where: a file known by ticket, or a new name in the folder. */
      to: z.union([
        z.strictObject({ ticket: fileTicket }),
        z.strictObject({ name: z.string().min(1).max(255) }),
      ]),
      /** With a name that is taken: false refuses with `file.exists`. */
      replace: z.boolean(),
    }),
    output: z.strictObject({ ticket: fileTicket, name: z.string(), savedAt: z.string() }),
  },
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
  /** The host ends; nothing can be asked any more. */
  'host:closing': nothing,
} as const

export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>
