/** What a screen and its host say to each other about the model that runs and the packs that could run in its place. */

import { z } from 'zod'
import { fault } from '../faults.ts'
import { packHead } from '../model/definition.ts'
import { modelIdentity } from '../model/identity.ts'

const nothing = z.strictObject({})

/** A pack that the host knows and the screen only names; the same at every start. */
export const packTicket = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

/** Faults told of one pack: more are for a terminal, `h45 pack check`. */
export const MOST_PACK_FAULTS = 20

export const knownPack = z.strictObject({
  ticket: packTicket,
  /**
   * `shipped`: it came with the program. `folder`: it lies in the folder of packs. `added`: the planner named its folder.
   * `given`: the program was started with it.
   */
  origin: z.enum(['shipped', 'folder', 'added', 'given']),
  /** Name of its folder, for display. */
  folder: z.string(),
  /** What it calls itself; null where that cannot be read. */
  head: packHead.pick({ id: true, version: true, data: true, title: true, place: true }).nullable(),
  isRunning: z.boolean(),
  /** Why it cannot run; empty where it can. Places name files relative to its folder. */
  faults: z.array(fault).max(MOST_PACK_FAULTS),
})
export type KnownPack = z.infer<typeof knownPack>

export const packRequests = {
  'packs:list': {
    input: nothing,
    output: z.strictObject({
      /** The folder of packs, below that of the planner's files: `Hanoi 2045/packs`. */
      folder: z.string(),
      packs: z.array(knownPack),
    }),
  },
  /**
   * Puts the pack's model in place of the one that runs, and remembers it. Pages hear `model:changed` and begin anew. Where the
   * pack cannot run it is refused with all that is wrong, and nothing changes.
   */
  'packs:choose': { input: z.strictObject({ ticket: packTicket }), output: nothing },
  /** Shows the system's dialog for a folder, where the host has one, and adds the pack in it; null for none. */
  'packs:add': { input: nothing, output: z.strictObject({ ticket: packTicket.nullable() }) },
  /** Takes a pack that was added off the list; its folder stays. */
  'packs:forget': { input: z.strictObject({ ticket: packTicket }), output: nothing },
} as const

export const packEvents = {
  /** Another model runs than before. A page that works with it already has nothing to do. */
  'model:changed': z.strictObject({ model: modelIdentity }),
} as const
