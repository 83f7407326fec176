/** A host in memory: answers what a test lets it, and remembers what it was asked. */

import type { Client } from '../../renderer/client/client.ts'
import type {
  EventName,
  EventPayload,
  RequestInput,
  RequestName,
  RequestOutput,
} from '../../shared/contract/contract.ts'
import { defaultWorkspace } from '../../shared/contract/workspace.ts'
import { type Fault, FaultError } from '../../shared/faults.ts'
import type { Catalogue } from '../../shared/model/catalogue.ts'
import { type ScenarioDocument, scenarioDocument } from '../../shared/scenario/document.ts'
import { sampleLever, share } from './sample-lever.ts'

const words = (text: string) => ({ en: text, vi: `${text} (vi)` })

export const lever = sampleLever()

export const catalogue: Catalogue = {
  model: { id: 'small', version: '1.0', hash: '0123456789abcdef' },
  data: '2026-02',
  title: words('Small'),
  place: words('Somewhere'),
  baseYear: 2024,
  lastOutturn: 2025,
  horizon: 2035,
  dimensions: [],
  subsets: [],
  units: [share],
  sectors: [{ id: 'budget', label: words('Budget') }],
  levers: [lever],
  parameters: [],
  variables: [],
  checks: [],
  flags: [],
  targets: [],
  budget: {
    dimension: 'line',
    requested: 'share',
    allocated: 'sh',
    planned: 'plan',
    envelope: 'envelope',
    residual: 'infra',
    floor: 'floor',
    scaling: 'scaling',
    order: [],
  },
  headlines: [],
  presets: [
    { id: 'programme', file: 'programme.h45', label: words('Programme'), text: words('All targets') },
  ],
  constants: [],
  decompositions: [],
  accounts: [],
  boards: [],
  history: [],
  benchmarks: [],
}

export function documentOf(title: string, ids: readonly string[] = ['only']): ScenarioDocument {
  return scenarioDocument.parse({
    format: 'h45',
    version: 4,
    pack: catalogue.model,
    id: title,
    title,
    scenarios: ids.map(id => ({ id, title: ids.length === 1 ? title : `${title} ${id}` })),
  })
}

type Answers = {
  [N in RequestName]?: (input: RequestInput<N>) => RequestOutput<N> | Promise<RequestOutput<N>>
}

export interface FakeHost {
  readonly client: Client
  /** Every request, in order. */
  readonly asked: { readonly name: RequestName; readonly input: unknown }[]
  /** Tells the page of an event. */
  tell<N extends EventName>(name: N, payload: EventPayload<N>): void
}

/** Runs answer at once with a series `echo` that holds the scenario's number of changed levers. */
export function fakeHost(answers: Answers = {}, dialogs: 'native' | 'page' = 'page'): FakeHost {
  const asked: { name: RequestName; input: unknown }[] = []
  const listeners = new Map<string, Set<(payload: never) => void>>()
  const standard: Answers = {
    'host:describe': () => ({
      kind: 'browser',
      version: '0.0.0',
      dialogs,
      isDefaultModel: true,
      folder: 'Folder',
      notices: [],
    }),
    'preferences:read': () => ({ language: 'vi', theme: 'light' }),
    'preferences:write': input => input,
    'workspace:read': () => defaultWorkspace,
    'workspace:write': () => ({}),
    'catalogue:read': () => catalogue,
    'presets:read': () => [documentOf('Programme')],
    'runs:simulate': ({ scenarios }) => scenarios.map(each => answerOf(each)),
    'files:save': ({ to }) => ({
      ticket: 'ticket-of-saved',
      name: 'name' in to ? to.name : 'same.h45',
      savedAt: '2026-01-01T00:00:00.000Z',
      hasKept: false,
      notices: [],
    }),
  }
  const table = { ...standard, ...answers }
  return {
    asked,
    client: {
      ask: async (name, input) => {
        asked.push({ name, input })
        const handler = table[name]
        if (handler === undefined) throw new Error(`the test answers no ${name}`)
        return handler(input as never) as never
      },
      ticketOf: async () => null,
      on: (name, listener) => {
        const heard = listeners.get(name) ?? new Set()
        listeners.set(name, heard.add(listener))
        return () => heard.delete(listener)
      },
    },
    tell: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload as never)
    },
  }
}

/** What a run of `scenario` answers here. */
export function answerOf(scenario: RequestInput<'runs:simulate'>['scenarios'][number]) {
  return {
    run: {
      id: scenario.id,
      title: scenario.title,
      years: [2024],
      series: { echo: [Object.keys(scenario.levers ?? {}).length] },
      checks: [],
      flags: [],
      targets: [],
    },
    reference: { echo: [0] },
  }
}

/** A refusal of the host. */
export function refuse(fault: Fault): never {
  throw new FaultError(fault)
}
