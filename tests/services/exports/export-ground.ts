/** A desk of exports over a folder of the test's own, with threads that do what the title of their document says. */

import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { FileSystem } from '../../../electron/services/disk/file-system.ts'
import { type ExportDeskOptions, openExportDesk } from '../../../electron/services/export-desk.ts'
import { ExportPlaces } from '../../../electron/services/export-places.ts'
import type { ParsedInput } from '../../../shared/contract/contract.ts'
import { smallPack } from '../../engine/small-pack.ts'
import { titled } from '../saving-ground.ts'

export type WriteRequest = ParsedInput<'exports:write'>

export const MADE_AT = '2026-11-26T08:00:00.000Z'

/** What the file of an order with these notes holds. */
export const bytesOf = (notes: string) => `${notes} ${MADE_AT}`

/** @param given what the disk does otherwise than the real one. */
export async function exportGround(
  given: Partial<FileSystem> = {},
  options: Partial<ExportDeskOptions> = {},
) {
  const parent = await fs.mkdtemp(join(tmpdir(), 'exports-'))
  onTestFinished(() => fs.rm(parent, { recursive: true, force: true }))
  const folder = join(parent, 'Hanoi 2045')
  const seenFolders = new Set<string>()
  const report = vi.fn()
  const desk = openExportDesk({
    pack: smallPack(),
    presets: new Map(),
    places: new ExportPlaces({ folder, seenFolders, fs: { ...fs, ...given } }),
    program: '1.2.3',
    report,
    now: () => new Date(MADE_AT),
    threadFile: new URL('./odd-export-thread.ts', import.meta.url),
    ...options,
  })
  onTestFinished(() => desk.close())
  const names = async () => (await fs.readdir(folder).catch(() => [])).sort()
  const contentOf = (name: string) => fs.readFile(join(folder, name), 'utf8')
  return { desk, folder, parent, names, contentOf, report, seenFolders }
}

let orders = 0

/** An order whose thread does what `title` says. */
export function order(
  title: string,
  given: Partial<WriteRequest> & { readonly notes?: string } = {},
): WriteRequest {
  const { notes = 'new', ...rest } = given
  orders += 1
  const document = { ...titled(title), notes }
  const inHand = document.scenarios[0]?.id ?? ''
  return {
    job: `00000000-0000-4000-8000-${String(orders).padStart(12, '0')}`,
    document,
    view: {
      language: 'vi',
      basis: 'current',
      mode: 'value',
      scenarios: [inHand],
      inHand,
      year: 2030,
      slots: {},
    },
    subject: { kind: 'pack', format: 'xlsx', charts: [] },
    to: { name: 'gói.xlsx' },
    replace: false,
    ...rest,
  }
}
