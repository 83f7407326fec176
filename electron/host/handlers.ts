/** What a host answers with: one line per row of the contract. */

import { basename, join } from 'node:path'
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
import type { RunningServices } from '../services/packs/running-services.ts'

/** Wherein one host differs from another. */
export interface HostTraits extends Pick<HostDescription, 'kind' | 'version' | 'dialogs'> {
  /** Shows the system's dialog and answers with the file that the planner chose; null for none. */
  readonly choose: (request: RequestInput<'files:choose'>) => Promise<RequestOutput<'files:choose'>>
  /** Shows the system's dialog for the folder of a pack; its path, null for none, and where the host has no dialogs. */
  readonly choosePack: () => Promise<string | null>
  /** Opens the audience's window, where the host has windows. */
  readonly openAudience: (channel: string) => RequestOutput<'audience:open'>['window']
  readonly closeAudience: () => void
  /** Whether there is one page at most at any time: then all unsaved work that was left is its own. */
  readonly isOnePage: boolean
  /** Told after preferences were written. */
  readonly onPreferences: (written: RequestOutput<'preferences:write'>) => void
}

/** Another model may come into force at any time: each request is answered by the services of its moment. */
export function createHandlers(
  running: Pick<RunningServices, 'current' | 'choose'>,
  traits: HostTraits,
): Handlers {
  const now = () => running.current
  const { preferences, imports, packs } = now()
  const { kind, version, dialogs } = traits
  const folder = basename(now().files.folder)
  const readPreferences = () => {
    const { language, theme } = preferences.read()
    return { language, theme }
  }
  return {
    'host:describe': () => ({
      kind,
      version,
      dialogs,
      folder,
      isDefaultModel: now().packs.isDefault(now().packFolder),
      notices: [...now().notices],
    }),
    'preferences:read': readPreferences,
    'preferences:write': wanted => {
      preferences.write(wanted)
      traits.onPreferences(readPreferences())
      return readPreferences()
    },
    'workspace:read': () => now().workspaces.read(),
    'workspace:write': wanted => {
      now().workspaces.write(wanted)
      return {}
    },
    'catalogue:read': () => now().catalogue,
    'equations:read': ({ ids, formulas }) => ids.map(id => now().equationOf(id, formulas)),
    'facts:read': ({ ids }) => ids.flatMap(id => now().facts.get(id) ?? []),
    'model:back-test': () => now().backTest(),
    'model:book': async ({ language, withPictures }) => {
      const model = now()
      const drawn = withPictures ? { diagrams: await drawnStructure(model) } : {}
      return bookOf(model, language, { day: dayOf(new Date()), ...drawn })
    },
    'presets:read': () => [...now().presets],
    'runs:simulate': ({ scenarios, variables, executed }) => now().run(scenarios, variables, executed),
    'formulas:check': asked => now().formulas.check(asked),
    'analysis:goal-seek': ({ question, job, executed }) =>
      now().analysis.run('goal-seek', question, job, executed),
    'analysis:optimise': ({ question, job, executed }) =>
      now().analysis.run('optimise', question, job, executed),
    'analysis:tornado': ({ question, job, executed }) =>
      now().analysis.run('tornado', question, job, executed),
    'analysis:sobol': ({ question, job, executed }) => now().analysis.run('sobol', question, job, executed),
    'analysis:uncertainty': ({ question, job, executed }) =>
      now().analysis.run('uncertainty', question, job, executed),
    'analysis:attribution': ({ question, job, executed }) =>
      now().analysis.run('attribution', question, job, executed),
    'analysis:robust-choice': ({ question, job, executed }) =>
      now().analysis.run('robust-choice', question, job, executed),
    'analysis:progress': ({ job }) => now().analysis.progress(job),
    'analysis:cancel': ({ job }) => {
      now().analysis.cancel(job)
      return {}
    },
    'exports:write': request => now().exports.write(request),
    'exports:save-picture': request => now().exports.savePicture(request),
    'exports:save-book': async ({ language, to, replace }) => {
      const { exports } = now()
      const bytes = await bookFile(now(), language, dayOf(new Date()))
      return await exports.saveMade({ format: 'html', bytes, to, replace })
    },
    'exports:progress': ({ job }) => ({ done: now().exports.progress(job) }),
    'exports:cancel': ({ job }) => {
      now().exports.cancel(job)
      return {}
    },
    'decisions:freeze': ({ document, record }) =>
      freeze({ catalogue: now().catalogue, simulate: now().run }, document, record, {
        program: version,
        at: new Date().toISOString(),
      }),
    'decisions:verify': ({ record }) => verify({ catalogue: now().catalogue, simulate: now().run }, record),
    'audience:open': ({ channel }) => ({ window: traits.openAudience(channel) }),
    'audience:close': () => {
      traits.closeAudience()
      return {}
    },
    'imports:read': ({ base64, ...request }) =>
      imports.read({ ...request, bytes: Buffer.from(base64, 'base64') }),
    'packs:list': async () => {
      const { pack, packFolder } = now()
      const shown = join(folder, basename(packs.folder))
      return { folder: shown, packs: await packs.list({ pack, folder: packFolder }) }
    },
    'packs:choose': async ({ ticket }) => {
      await running.choose(ticket)
      return {}
    },
    'packs:add': async () => {
      const chosen = await traits.choosePack()
      return { ticket: chosen === null ? null : await packs.add(chosen) }
    },
    'packs:forget': ({ ticket }) => {
      packs.forget(ticket)
      return {}
    },
    'files:list': async () => ({ folder, files: await now().files.list() }),
    'files:choose': traits.choose,
    'files:open': async ({ ticket }) => {
      const { files, recents } = now()
      const opened = await files.open(ticket)
      recents.note(ticket)
      return opened
    },
    'files:read': ({ name, base64 }) => now().files.read(name, Buffer.from(base64, 'base64')),
    'files:save': async request => {
      const { files, recents } = now()
      const saved = await files.save(request)
      recents.note(saved.ticket)
      return saved
    },
    'files:describe': ({ tickets, withHeadlines }) => now().library.describe(tickets, withHeadlines),
    'files:check': async ({ ticket }) => ({ standing: await now().files.check(ticket) }),
    'recents:list': () => now().recents.list(),
    'recents:forget': ({ ticket }) => {
      now().recents.forget(ticket)
      return {}
    },
    'versions:list': ({ ticket }) => now().files.versions(ticket),
    'versions:open': ({ ticket, id }) => now().files.openVersion(ticket, id),
    'versions:keep': async ({ ticket, document }) => {
      await now().files.keepVersion(ticket, document)
      return {}
    },
    'backups:write': ({ slot, ticket, document }) => now().backups.write(slot, ticket, document),
    'backups:list': ({ claims }) => now().backups.list(claims, traits.isOnePage),
    'backups:open': ({ slot, purpose }) => now().backups.open(slot, purpose),
    'backups:discard': async ({ slot }) => {
      await now().backups.discard(slot)
      return {}
    },
    'backups:rescue': async ({ slot }) => {
      const { backups, recents } = now()
      const saved = await backups.rescue(slot, preferences.read().language)
      recents.note(saved.ticket)
      return saved
    },
  }
}
