/** The packs that a planner can choose from: by ticket for a screen, by folder for the host. */

import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, resolve } from 'node:path'
import { type KnownPack, MOST_PACK_FAULTS } from '../../../shared/contract/packs.ts'
import { type Fault, FaultError } from '../../../shared/faults.ts'
import { packHead } from '../../../shared/model/definition.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import { within } from '../disk/patience.ts'
import { readPackFile } from '../pack-file.ts'
import type { PreferencesKeeper } from '../preferences.ts'
import { openModel } from '../running-model.ts'

/** The pack that runs, and where it stands. */
export interface RunningPack {
  readonly folder: string
  readonly pack: Pick<Pack, 'head'>
}

export interface KnownPacksOptions {
  /** Folder of the pack with which the program starts unless another was chosen. */
  readonly shipped: string
  /** Folder in which a planner may put packs; each is a folder of it. */
  readonly folder: string
  /** The pack named on the command line. */
  readonly given?: string
  readonly preferences: Pick<PreferencesKeeper, 'read' | 'write'>
}

interface Place {
  readonly folder: string
  readonly origin: KnownPack['origin']
}

/** Below the shipped pack, where the other shipped ones stand. */
const OTHERS = 'other-cities'
/** How a shipped pack is remembered: the program may stand elsewhere at its next start. */
const SHIPPED = 'shipped:'
/** Packs of the planner that are remembered, and packs of the folder that are listed. */
const MOST_ADDED = 20
const MOST_IN_FOLDER = 50
/** Milliseconds for which the folder of packs may leave the planner without a list. */
const LOOK = 5_000

export class KnownPacks {
  readonly folder: string
  private readonly shipped: string
  private readonly given: string | undefined
  private readonly preferences: KnownPacksOptions['preferences']

  constructor({ shipped, folder, given, preferences }: KnownPacksOptions) {
    this.shipped = resolve(shipped)
    this.folder = folder
    this.given = given
    this.preferences = preferences
  }

  /** Whether it is the pack with which the program starts unless another was chosen. */
  isDefault(folder: string): boolean {
    return resolve(folder) === this.shipped
  }

  /** All that are known, the shipped ones first; each is read anew and compiled, but for the one that runs. */
  async list(running: RunningPack): Promise<KnownPack[]> {
    const known: KnownPack[] = []
    // One after the other: each takes the processor whole.
    for (const place of await this.places()) known.push(await described(place, running))
    return known
  }

  /** @throws FaultError `pack.unknown-ticket` where no known pack has it. */
  async folderOf(ticket: string): Promise<string> {
    const place = (await this.places()).find(({ folder }) => ticketOf(folder) === ticket)
    if (place === undefined) throw new FaultError({ code: 'pack.unknown-ticket', args: {} })
    return place.folder
  }

  /** Adds the pack in a folder that the planner named to the host; the ticket for it. */
  async add(folder: string): Promise<string> {
    const places = await this.places()
    if (!places.some(place => place.folder === folder)) {
      const others = this.preferences.read().packs
      this.preferences.write({ packs: [...others, folder].slice(-MOST_ADDED) })
    }
    return ticketOf(folder)
  }

  forget(ticket: string): void {
    const { packs } = this.preferences.read()
    this.preferences.write({ packs: packs.filter(folder => ticketOf(folder) !== ticket) })
  }

  /** Keeps which pack the next start takes. */
  remember(folder: string): void {
    const below = relative(this.shipped, folder).replaceAll('\\', '/')
    const isShipped = below !== '' && !below.startsWith('..') && !isAbsolute(below)
    const pack = this.isDefault(folder) ? null : isShipped ? SHIPPED + below : folder
    this.preferences.write({ pack })
  }

  /** The folder of the pack that was chosen last; null where that is the one that the program comes with first. */
  remembered(): string | null {
    const { pack } = this.preferences.read()
    return pack?.startsWith(SHIPPED) ? join(this.shipped, pack.slice(SHIPPED.length)) : pack
  }

  private async places(): Promise<Place[]> {
    const others = join(this.shipped, OTHERS)
    const places: Place[] = [
      { folder: this.shipped, origin: 'shipped' },
      ...(await foldersIn(others)).map(folder => ({ folder, origin: 'shipped' as const })),
      ...(await foldersIn(this.folder)).map(folder => ({ folder, origin: 'folder' as const })),
      ...this.preferences.read().packs.map(folder => ({ folder, origin: 'added' as const })),
      ...(this.given === undefined ? [] : [{ folder: this.given, origin: 'given' as const }]),
    ]
    const first = new Map(places.toReversed().map(place => [place.folder, place]))
    return places.filter(place => first.get(place.folder) === place)
  }
}

/** Tells nothing of the folder, and stays the same from start to start. */
function ticketOf(folder: string): string {
  return createHash('sha256').update(folder).digest('base64url').slice(0, 22)
}

/** Folders in `folder` by name, those that the system hides left out; none where it is not there or says nothing. */
async function foldersIn(folder: string): Promise<string[]> {
  const entries = await within(LOOK, () => readdir(folder, { withFileTypes: true })).catch(() => [])
  return entries
    .filter(entry => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort()
    .slice(0, MOST_IN_FOLDER)
}

async function described({ folder, origin }: Place, running: RunningPack): Promise<KnownPack> {
  const isRunning = folder === resolve(running.folder)
  const head = isRunning ? running.pack.head : (await readPackFile(folder, 'pack.yaml', packHead)).value
  return {
    ticket: ticketOf(folder),
    origin,
    folder: basename(folder),
    head: head && namesOf(head),
    isRunning,
    faults: isRunning ? [] : (await faultsOf(folder)).slice(0, MOST_PACK_FAULTS),
  }
}

function namesOf({ id, version, data, title, place }: Pack['head']): NonNullable<KnownPack['head']> {
  return { id, version, data, title, place }
}

async function faultsOf(folder: string): Promise<readonly Fault[]> {
  try {
    await openModel(folder)
    return []
  } catch (error) {
    if (error instanceof FaultError) return error.faults
    throw error
  }
}
