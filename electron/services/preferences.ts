/** What a planner likes and where the window stood: kept between sessions, and never a reason not to start. */

import { basename, isAbsolute } from 'node:path'
import { z } from 'zod'
import { type Preferences, preferences } from '../../shared/contract/contract.ts'
import { defaultWorkspace, workspace } from '../../shared/contract/workspace.ts'
import type { Fault } from '../../shared/faults.ts'
import { systemReason } from './disk/file-faults.ts'
import { makeFolderSync } from './disk/make-folder.ts'
import { isScenarioName } from './file-names.ts'
import { guardedStore, PreferenceFile, type PreferenceStore } from './preference-file.ts'

/** Where the window stood, in the screen's own points. Whether that place still exists is for the shell to say. */
export const windowBounds = z.object({
  x: z.number().int().min(-100_000).max(100_000),
  y: z.number().int().min(-100_000).max(100_000),
  width: z.number().int().min(200).max(20_000),
  height: z.number().int().min(200).max(20_000),
  maximized: z.boolean(),
})
export type WindowBounds = z.infer<typeof windowBounds>

/** A scenario file that was opened or saved, and when that was. */
const recentPlace = z.object({
  path: z
    .string()
    .max(4096)
    .refine(path => isAbsolute(path) && !path.includes('\0') && isScenarioName(basename(path))),
  openedAt: z.iso.datetime(),
  /** Id of the pack that ran then; absent where an older program noted the file. */
  pack: z.string().max(200).optional(),
})
type RecentPlace = z.infer<typeof recentPlace>

/** Files that are remembered. */
export const MOST_RECENTS = 50

/** What is kept beside the preferences that a screen can change. */
export const keptPreferences = preferences.extend({
  window: windowBounds.nullable(),
  /** Folder of the last file that was opened or saved; null before the first. */
  lastFolder: z.string().max(4096).nullable(),
  /** Folders in which scenario files were listed. */
  seenFolders: z.array(z.string().max(4096)).max(20),
  /** The last one first. */
  recents: z.array(recentPlace).max(MOST_RECENTS),
  workspace,
  /** The same for models other than the one that the program comes with first, by the id of their pack. */
  workspaces: z.record(z.string().max(200), workspace),
  /** The pack that was chosen last, see `KnownPacks.remember`; null for the one that the program comes with first. */
  pack: z.string().max(4096).nullable(),
  /** Folders of packs that the planner added. */
  packs: z.array(z.string().max(4096)).max(20),
})
export type KeptPreferences = z.infer<typeof keptPreferences>

/** Makes the store that keeps `FOLDER/NAME.json`; may throw where that file is damaged. */
export type MakeStore = (folder: string, name: string) => PreferenceStore

export interface PreferencesOptions {
  readonly folder: string
  readonly makeStore: MakeStore
  /** What holds before the planner has chosen, such as the language of the system. */
  readonly defaults: Preferences
  readonly now?: () => Date
}

const NAME = 'preferences'

/** Holds the preferences of this session; made by `openPreferences`. */
export class PreferencesKeeper {
  /** What went wrong without stopping anything. */
  readonly notices: readonly Fault[]
  private readonly store: PreferenceStore | null
  private kept: KeptPreferences

  constructor(store: PreferenceStore | null, defaults: Preferences, notices: readonly Fault[]) {
    this.store = store
    this.notices = notices
    this.kept = readKept(store, {
      ...defaults,
      window: null,
      lastFolder: null,
      seenFolders: [],
      recents: [],
      workspace: defaultWorkspace,
      workspaces: {},
      pack: null,
      packs: [],
    })
  }

  read(): KeptPreferences {
    return this.kept
  }

  /** Changes some; they hold for this session even where the disk does not take them, which the answer says. */
  write(changes: Partial<KeptPreferences>): { readonly kept: boolean } {
    this.kept = { ...this.kept, ...changes }
    if (this.store === null) return { kept: false }
    try {
      for (const [key, value] of Object.entries(changes)) this.store.set(key, value)
      return { kept: true }
    } catch {
      return { kept: false }
    }
  }
}

/**
 * Opens the preferences in `folder`. A damaged file is set aside as `preferences.json.corrupt-TIME` and the last good copy taken, or a
 * fresh one begun; where none can be kept at all, they hold for the session only. All of it is said in `notices`. Never throws.
 */
export function openPreferences({
  folder,
  makeStore,
  defaults,
  now = () => new Date(),
}: PreferencesOptions): PreferencesKeeper {
  const file = new PreferenceFile(folder, NAME)
  const notices: Fault[] = []
  const unavailable = (error: unknown) => {
    notices.push({ code: 'file.preferences-unavailable', args: { folder, reason: systemReason(error) } })
  }
  try {
    if (file.isDamaged()) {
      const name = file.setAside(now())
      const code = file.restore() ? 'file.preferences-restored' : 'file.preferences-damaged'
      notices.push({ code, args: { name } })
    }
    makeFolderSync(folder)
    file.sweep(now())
    const store = makeStore(folder, NAME)
    return new PreferencesKeeper(writableStore(store, file, unavailable), defaults, notices)
  } catch (error) {
    unavailable(error)
    return new PreferencesKeeper(null, defaults, notices)
  }
}

/** A store in a folder that takes nothing is only read: its library would try again for a second at each write. */
function writableStore(
  store: PreferenceStore,
  file: PreferenceFile,
  unavailable: (error: unknown) => void,
): PreferenceStore {
  try {
    file.checkWritable()
    return guardedStore(store, file)
  } catch (error) {
    unavailable(error)
    return {
      get: key => store.get(key),
      set: () => {
        throw error
      },
    }
  }
}

/** A field that is missing or makes no sense falls back to its default; the others are kept. */
function readKept(store: PreferenceStore | null, defaults: KeptPreferences): KeptPreferences {
  if (store === null) return defaults
  const { shape } = keptPreferences
  return {
    language: shape.language.catch(defaults.language).parse(store.get('language')),
    theme: shape.theme.catch(defaults.theme).parse(store.get('theme')),
    window: shape.window.catch(defaults.window).parse(store.get('window')),
    lastFolder: shape.lastFolder.catch(defaults.lastFolder).parse(store.get('lastFolder')),
    seenFolders: shape.seenFolders.catch(defaults.seenFolders).parse(store.get('seenFolders')),
    recents: readRecents(store.get('recents')),
    workspace: shape.workspace.catch(defaults.workspace).parse(store.get('workspace')),
    workspaces: shape.workspaces.catch(defaults.workspaces).parse(store.get('workspaces')),
    pack: shape.pack.catch(defaults.pack).parse(store.get('pack')),
    packs: shape.packs.catch(defaults.packs).parse(store.get('packs')),
  }
}

/** Entries that make no sense fall away, each alone. */
function readRecents(kept: unknown): RecentPlace[] {
  if (!Array.isArray(kept)) return []
  const places = kept.flatMap(each => recentPlace.safeParse(each).data ?? [])
  return places.slice(0, MOST_RECENTS)
}
