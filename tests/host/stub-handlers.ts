/** Handlers with small fixed answers, for tests of what carries questions rather than of what answers them. */

import type { Handlers, Preferences } from '../../shared/contract/contract.ts'
import { type ExportedFile, type ExportFormat, formatOf } from '../../shared/contract/exports.ts'
import { defaultWorkspace } from '../../shared/contract/workspace.ts'
import { FaultError } from '../../shared/faults.ts'
import { scenarioDocument } from '../../shared/scenario/document.ts'

const TICKET = 'ticket-0001'

const document = scenarioDocument.parse({
  format: 'h45',
  version: 4,
  pack: { id: 'tiny', version: '1.0.0' },
  id: 'tiny',
  title: 'Tiny',
  scenarios: [{ id: 'a', title: 'A' }],
})

function exportedFile(format: ExportFormat): ExportedFile {
  return { name: `a.${format}`, folder: 'Documents', size: 12, notices: [] }
}

function refuse(): never {
  throw new FaultError({ code: 'host.page-missing', args: {} })
}

export function stubHandlers(): Handlers {
  let kept: Preferences = { language: 'vi', theme: 'system' }
  let arranged = defaultWorkspace
  return {
    'host:describe': () => ({
      kind: 'browser',
      version: '0.0.0',
      dialogs: 'page',
      isDefaultModel: true,
      folder: 'Documents',
      notices: [],
    }),
    'preferences:read': () => kept,
    'preferences:write': next => {
      kept = next
      return kept
    },
    'workspace:read': () => arranged,
    'workspace:write': next => {
      arranged = next
      return {}
    },
    'catalogue:read': refuse,
    'equations:read': () => [],
    'model:back-test': () => ({ span: null, tests: [], untested: [] }),
    'facts:read': () => [],
    'presets:read': () => [document],
    'runs:simulate': refuse,
    'formulas:check': refuse,
    'analysis:goal-seek': refuse,
    'analysis:optimise': refuse,
    'analysis:tornado': refuse,
    'analysis:sobol': refuse,
    'analysis:uncertainty': refuse,
    'analysis:attribution': refuse,
    'analysis:robust-choice': refuse,
    'decisions:freeze': refuse,
    'decisions:verify': refuse,
    'analysis:progress': () => ({ done: null, partial: null }),
    'analysis:cancel': () => ({}),
    'exports:write': ({ subject }) => exportedFile(formatOf(subject)),
    'exports:save-picture': ({ format }) => exportedFile(format),
    'exports:save-book': () => exportedFile('html'),
    'model:book': ({ language }) => ({
      ...{ language, title: 'Tiny', cover: [], imprint: 'Tiny', chapters: [], index: [] },
      words: { contents: 'Contents', index: 'Index', chapter: 'Chapter' },
    }),
    'exports:progress': () => ({ done: null }),
    'exports:cancel': () => ({}),
    'audience:open': () => ({ window: 'page' }),
    'audience:close': () => ({}),
    'imports:read': ({ name }) => ({ name, sheets: [{ name, rows: [] }], separator: null, notices: [] }),
    'packs:list': () => ({ folder: 'Documents/packs', packs: [] }),
    'packs:choose': refuse,
    'packs:add': () => ({ ticket: null }),
    'packs:forget': () => ({}),
    'files:list': () => ({
      folder: 'Documents',
      files: [{ ticket: TICKET, name: 'a.h45', modified: '2026-01-01T00:00:00.000Z', size: 12 }],
    }),
    'files:choose': () => null,
    'files:open': ({ ticket }) => ({
      ticket,
      name: 'a.h45',
      document,
      notices: [],
      isReadOnly: false,
      report: null,
    }),
    'files:read': ({ name }) => ({
      ticket: null,
      name,
      document,
      notices: [],
      isReadOnly: false,
      report: null,
    }),
    'files:save': () => ({
      ticket: TICKET,
      name: 'a.h45',
      savedAt: '2026-01-01T00:00:00.000Z',
      hasKept: false,
      notices: [],
    }),
    'files:describe': () => [],
    'files:check': () => ({ standing: 'same' }),
    'recents:list': () => [],
    'recents:forget': () => ({}),
    'versions:list': () => [],
    'versions:open': () => ({
      ticket: null,
      name: 'a.h45',
      document,
      notices: [],
      isReadOnly: false,
      report: null,
    }),
    'versions:keep': () => ({}),
    'backups:write': () => ({ savedAt: '2026-01-01T00:00:00Z' }),
    'backups:list': () => [],
    'backups:open': ({ slot }) => ({ slot, document, saved: null, ticket: null, name: null, standing: null }),
    'backups:discard': () => ({}),
    'backups:rescue': () => ({
      ticket: 'AAAAAAAA',
      name: 'a.h45',
      savedAt: '2026-01-01T00:00:00Z',
      hasKept: false,
      notices: [],
    }),
  }
}

/** The same, of which the list of files tells whenever it is asked for. */
export function handlersThatList(onAsked: () => void): Handlers {
  return {
    ...stubHandlers(),
    'exports:write': ({ subject }) => exportedFile(formatOf(subject)),
    'exports:save-picture': ({ format }) => exportedFile(format),
    'exports:progress': () => ({ done: null }),
    'exports:cancel': () => ({}),
    'files:list': () => {
      onAsked()
      return { folder: 'Documents', files: [] }
    },
  }
}
