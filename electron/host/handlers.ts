/** What a host answers with: one line per row of the contract. */

import { basename } from 'node:path'
import type {
  Handlers,
  HostDescription,
  RequestInput,
  RequestOutput,
} from '../../shared/contract/contract.ts'
import { dayOf } from '../../shared/report/day.ts'
import { bookOf } from '../services/book/book.ts'
import { drawnStructure } from '../services/book/drawn-structure.ts'
import { bookFile } from '../services/book/html/book-file.ts'
import { freeze } from '../services/decisions/freeze.ts'
import { verify } from '../services/decisions/verify.ts'
import type { Services } from '../services/services.ts'

/** Wherein one host differs from another. */
export interface HostTraits extends Pick<HostDescription, 'kind' | 'version' | 'dialogs'> {
  /** Shows the system's dialog and answers with the file that the planner chose; null for none. */
  readonly choose: (request: RequestInput<'files:choose'>) => Promise<RequestOutput<'files:choose'>>
  /** Opens the audience's window, where the host has windows. */
  readonly openAudience: (channel: string) => RequestOutput<'audience:open'>['window']
  readonly closeAudience: () => void
  /** Whether there is one page at most at any time: then all unsaved work that was left is its own. */
  readonly isOnePage: boolean
  /** Told after preferences were written. */
  readonly onPreferences: (written: RequestOutput<'preferences:write'>) => void
}

export function createHandlers(services: Services, traits: HostTraits): Handlers {
  const { catalogue, equationOf, facts, backTest, presets, run, files, preferences } = services
  const { library, recents, backups, analysis, exports, imports } = services
  const { kind, version, dialogs } = traits
  const folder = basename(files.folder)
  const readPreferences = () => {
    const { language, theme } = preferences.read()
    return { language, theme }
  }
  return {
    'host:describe': () => ({ kind, version, dialogs, folder, notices: [...services.notices] }),
    'preferences:read': readPreferences,
    'preferences:write': wanted => {
      preferences.write(wanted)
      traits.onPreferences(readPreferences())
      return readPreferences()
    },
    'workspace:read': () => preferences.read().workspace,
    'workspace:write': wanted => {
      preferences.write({ workspace: wanted })
      return {}
    },
    'catalogue:read': () => catalogue,
    'equations:read': ({ ids, formulas }) => ids.map(id => equationOf(id, formulas)),
    'facts:read': ({ ids }) => ids.flatMap(id => facts.get(id) ?? []),
    'model:back-test': backTest,
    'model:book': async ({ language, withPictures }) => {
      const drawn = withPictures ? { diagrams: await drawnStructure(services) } : {}
      return bookOf(services, language, { day: dayOf(new Date()), ...drawn })
    },
    'presets:read': () => [...presets],
    'runs:simulate': ({ scenarios, variables, executed }) => run(scenarios, variables, executed),
    'formulas:check': asked => services.formulas.check(asked),
    'analysis:goal-seek': ({ question, job, executed }) => analysis.run('goal-seek', question, job, executed),
    'analysis:optimise': ({ question, job, executed }) => analysis.run('optimise', question, job, executed),
    'analysis:tornado': ({ question, job, executed }) => analysis.run('tornado', question, job, executed),
    'analysis:sobol': ({ question, job, executed }) => analysis.run('sobol', question, job, executed),
    'analysis:uncertainty': ({ question, job, executed }) =>
      analysis.run('uncertainty', question, job, executed),
    'analysis:attribution': ({ question, job, executed }) =>
      analysis.run('attribution', question, job, executed),
    'analysis:robust-choice': ({ question, job, executed }) =>
      analysis.run('robust-choice', question, job, executed),
    'analysis:progress': ({ job }) => analysis.progress(job),
    'analysis:cancel': ({ job }) => {
      analysis.cancel(job)
      return {}
    },
    'exports:write': request => exports.write(request),
    'exports:save-picture': request => exports.savePicture(request),
    'exports:save-book': async ({ language, to, replace }) => {
      const bytes = await bookFile(services, language, dayOf(new Date()))
      return await exports.saveMade({ format: 'html', bytes, to, replace })
    },
    'exports:progress': ({ job }) => ({ done: exports.progress(job) }),
    'exports:cancel': ({ job }) => {
      exports.cancel(job)
      return {}
    },
    'decisions:freeze': ({ document, record }) =>
      freeze({ catalogue, simulate: run }, document, record, {
        program: version,
        at: new Date().toISOString(),
      }),
    'decisions:verify': ({ record }) => verify({ catalogue, simulate: run }, record),
    'audience:open': ({ channel }) => ({ window: traits.openAudience(channel) }),
    'audience:close': () => {
      traits.closeAudience()
      return {}
    },
    'imports:read': ({ base64, ...request }) =>
      imports.read({ ...request, bytes: Buffer.from(base64, 'base64') }),
    'files:list': async () => ({ folder, files: await files.list() }),
    'files:choose': traits.choose,
    'files:open': async ({ ticket }) => {
      const opened = await files.open(ticket)
      recents.note(ticket)
      return opened
    },
    'files:read': ({ name, base64 }) => files.read(name, Buffer.from(base64, 'base64')),
    'files:save': async request => {
      const saved = await files.save(request)
      recents.note(saved.ticket)
      return saved
    },
    'files:describe': ({ tickets, withHeadlines }) => library.describe(tickets, withHeadlines),
    'files:check': async ({ ticket }) => ({ standing: await files.check(ticket) }),
    'recents:list': () => recents.list(),
    'recents:forget': ({ ticket }) => {
      recents.forget(ticket)
      return {}
    },
    'versions:list': ({ ticket }) => files.versions(ticket),
    'versions:open': ({ ticket, id }) => files.openVersion(ticket, id),
    'versions:keep': async ({ ticket, document }) => {
      await files.keepVersion(ticket, document)
      return {}
    },
    'backups:write': ({ slot, ticket, document }) => backups.write(slot, ticket, document),
    'backups:list': ({ claims }) => backups.list(claims, traits.isOnePage),
    'backups:open': ({ slot, purpose }) => backups.open(slot, purpose),
    'backups:discard': async ({ slot }) => {
      await backups.discard(slot)
      return {}
    },
    'backups:rescue': async ({ slot }) => {
      const saved = await backups.rescue(slot, preferences.read().language)
      recents.note(saved.ticket)
      return saved
    },
  }
}
