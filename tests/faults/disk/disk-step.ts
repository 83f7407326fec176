/** What a program did to a disk, call by call, as data that another process can read. */

import { z } from 'zod'

const node = z.number().int()
const path = z.string()

/** `node` numbers the contents of a file: a rename moves the node, a new file has a new one. */
export const diskStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('create'), path, node }),
  z.object({ kind: z.literal('folder'), path }),
  z.object({ kind: z.literal('rename'), from: path, to: path }),
  z.object({ kind: z.literal('link'), from: path, to: path }),
  z.object({ kind: z.literal('remove'), path }),
  z.object({ kind: z.literal('write'), node, position: z.number().int(), base64: z.string() }),
  z.object({ kind: z.literal('cut'), node, size: z.number().int() }),
  z.object({ kind: z.literal('sync'), node }),
  z.object({ kind: z.literal('sync-folder'), path }),
])
export type DiskStep = z.infer<typeof diskStep>

/** Contents by absolute path; null for a folder. Folders stand before what is in them. */
export type DiskFiles = ReadonlyMap<string, Buffer | null>

/** One piece of work: what stood on the disk when it began, and the steps until it said that it was done. */
export interface Recording {
  readonly before: DiskFiles
  /** Nodes of the files that were there. */
  readonly nodes: ReadonlyMap<string, number>
  readonly steps: readonly DiskStep[]
}

const written = z.object({
  before: z.array(z.tuple([z.string(), z.string().nullable()])),
  nodes: z.array(z.tuple([z.string(), node])),
  steps: z.array(diskStep),
})

export function writeRecording({ before, nodes, steps }: Recording): string {
  const files = [...before].map(([name, bytes]) => [name, bytes?.toString('base64') ?? null])
  return JSON.stringify({ before: files, nodes: [...nodes], steps })
}

/** @throws where the text is no recording. */
export function readRecording(text: string): Recording {
  const { before, nodes, steps } = written.parse(JSON.parse(text))
  const files = before.map(
    ([name, base64]) => [name, base64 === null ? null : Buffer.from(base64, 'base64')] as const,
  )
  return { before: new Map(files), nodes: new Map(nodes), steps }
}
