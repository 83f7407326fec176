/** What is handed over, from a scenario file: the same content by the same writers as on the screen, into a folder. */

import { readFile as readBytes } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type ExportSubject, formatOf, type PackFormat } from '../../../shared/contract/exports.ts'
import { type Fault, FaultError, throwFaults } from '../../../shared/faults.ts'
import { faultLine } from '../../../shared/locale/fault-sentences.ts'
import { formatNumber } from '../../../shared/locale/numbers.ts'
import { type Language, languages } from '../../../shared/model/definition.ts'
import { exportName } from '../../../shared/report/export-name.ts'
import { type ExportPlace, ExportPlaces } from '../../services/export-places.ts'
import { makeExport } from '../../services/exports/thread/make-export.ts'
import { typefaceFileOf } from '../../services/exports/thread/places.ts'
import type { ExportData } from '../../services/exports/thread/thread-data.ts'
import type { Written } from '../../services/exports/writers.ts'
import { presetScenarios } from '../../services/model-check.ts'
import type { DocumentForModel } from '../../services/read-document.ts'
import type { RunningModel } from '../../services/running-model.ts'
import { attempt } from './attempt.ts'
import type { Asked } from './command.ts'
import { choiceOf, listOf, textOf } from './given.ts'
import { openPack } from './open-pack.ts'
import { programVersion } from './program-version.ts'
import { chartsAsked } from './questions/asked-charts.ts'
import { type AskedView, viewAsked } from './questions/asked-view.ts'
import { readFile } from './read-files.ts'
import { words } from './words.ts'

export type Product = { readonly kind: 'pack'; readonly format: PackFormat } | { readonly kind: 'report' }

/** A file that is to be made. */
interface Order {
  readonly language: Language
  readonly subject: ExportSubject
  readonly name: string
}

/**
 * Makes every product in every language asked for, and writes them when all are made. A scenario that cannot be run and a name that is
 * taken refuse all of it before anything is made.
 * @throws FaultError `usage.…`, `run.…`, `file.…`; `export.cancelled` where Ctrl+C stopped it.
 */
export async function handOver(asked: Asked, products: readonly Product[]): Promise<0> {
  const { given, language, terminal, files } = asked
  const [file = ''] = files
  const running = await openPack(given)
  const read = await readWhole(running, file, asked)
  const { document } = read
  const view = viewAsked(given, running.catalogue, document)
  const charts = chartsAsked(listOf(given, 'charts'), running.catalogue, document)
  await checkRuns(running, read, view)

  const orders = languagesAsked(asked).flatMap(each =>
    products.map((product): Order => {
      const subject = { ...product, charts: [...charts] }
      return {
        language: each,
        subject,
        name: `${exportName(document.title, product.kind, each)}.${formatOf(subject)}`,
      }
    }),
  )
  const folder = textOf(given, 'out') ?? '.'
  const places = new ExportPlaces({ folder: resolve(folder), seenFolders: new Set() })
  const found = await findPlaces(places, orders, folder, given.has('replace'))
  const ground = {
    document,
    pack: running.pack,
    presets: presetScenarios(running),
    program: programVersion(),
    font: await readBytes(typefaceFileOf()),
    madeAt: new Date().toISOString(),
  }
  const stopped = new AbortController()
  const forget = terminal.onInterrupt?.(() => stopped.abort())
  try {
    const made = await makeAll(orders, view, ground, asked, stopped.signal)
    for (const [index, { bytes }] of made.entries()) {
      const place = found[index]
      if (place === undefined) continue
      await places.write(place, bytes, stopped.signal)
      const size = formatNumber(bytes.length, { language, decimals: 0 })
      terminal.say(`${words[language].wroteBytes(join(folder, place.name), size)}\n`)
    }
    sayNotices(
      made.flatMap(({ notices }) => notices),
      asked,
    )
  } finally {
    forget?.()
  }
  return 0
}

async function readWhole(running: RunningModel, file: string, asked: Asked): Promise<DocumentForModel> {
  const read = await readFile(running, file, asked.terminal.readInput)
  if (!read.ok) {
    throwFaults(read.faults)
    throw new Error('a file that cannot be read must have a fault')
  }
  sayNotices(read.value.notices, asked)
  return read.value
}

function languagesAsked({ given, language }: Asked): readonly Language[] {
  if (textOf(given, 'lang') === 'both') return ['vi', 'en']
  return [choiceOf(given, 'lang', languages) ?? language]
}

/** Nobody who has files made by a machine should find out from their pages that a scenario has no result. */
async function checkRuns(
  running: RunningModel,
  { document, placeOf }: DocumentForModel,
  { scenarios }: AskedView,
): Promise<void> {
  const faults: Fault[] = []
  for (const [index, scenario] of document.scenarios.entries()) {
    if (!scenarios.includes(scenario.id) && scenario.id !== document.base) continue
    const ran = await attempt(
      () => placeOf(['scenarios', index, 'id']),
      () => running.simulate([scenario], [], document.executed),
    )
    if (!ran.ok) faults.push(...ran.faults)
  }
  throwFaults(faults)
}

/** In the order of the orders. @throws FaultError `file.…`, one for each place that cannot be had. */
async function findPlaces(
  places: ExportPlaces,
  orders: readonly Order[],
  folder: string,
  replace: boolean,
): Promise<readonly ExportPlace[]> {
  const found: ExportPlace[] = []
  const faults: Fault[] = []
  for (const { name, subject } of orders) {
    const place = await attempt(
      () => ({ file: join(folder, name), line: 1, column: 1 }),
      () => places.find({ name }, formatOf(subject), replace),
    )
    if (place.ok) found.push(place.value)
    else faults.push(...place.faults)
  }
  throwFaults(faults)
  return found
}

async function makeAll(
  orders: readonly Order[],
  view: AskedView,
  ground: Omit<ExportData, 'view' | 'subject'>,
  { language, terminal }: Asked,
  stopped: AbortSignal,
): Promise<readonly Written[]> {
  const made: Written[] = []
  try {
    for (const { subject, language: each } of orders) {
      const data = { ...ground, subject, view: { ...view, language: each } }
      made.push(
        await makeExport(data, done => {
          const percent = Math.floor(((made.length + done) / orders.length) * 100)
          terminal.progress?.(words[language].progress(subject.kind, percent))
        }),
      )
      // A Ctrl+C that came meanwhile is heard only now.
      await setImmediate()
      if (stopped.aborted) throw new FaultError({ code: 'export.cancelled', args: {} })
    }
    return made
  } finally {
    terminal.progress?.(null)
  }
}

function sayNotices(notices: readonly Fault[], { language, terminal }: Asked): void {
  for (const notice of notices) terminal.say(`${faultLine(notice, language)}\n`)
}
