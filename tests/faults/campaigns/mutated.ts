/** Scenario files that were damaged in every way a generator can think of, put to the reader. */

import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FaultError } from '../../../shared/faults.ts'
import { canonicalJson } from '../../../shared/json/canonical.ts'
import { faultSentences } from '../../../shared/locale/fault-sentences.ts'
import { readScenarioFile } from '../../../shared/scenario/read.ts'
import { writeScenario } from '../../../shared/scenario/write.ts'
import { randomFrom } from '../random.ts'
import { openNamed, openShelf } from '../shelf.ts'
import { inQuickFolder } from '../work-folder.ts'
import { type Campaign, Count } from './campaign.ts'
import { mutated } from './mutations.ts'
import { samples } from './samples.ts'

/** What failed once is tried for ever: such inputs become files in this folder. */
export const KEPT = fileURLToPath(new URL('../../fixtures/mutated', import.meta.url))
const SLOWEST = 2000
/** One in so many is opened from the disk. */
const FROM_DISK = 100

const prototypes = () =>
  JSON.stringify(
    [Object.prototype, Array.prototype, Function.prototype].map(each => Object.getOwnPropertyNames(each)),
  )

/** What is wrong with how the reader takes these bytes; null for nothing. */
export function wrongReading(bytes: Uint8Array): string | null {
  const before = prototypes()
  const wrong = wrongAnswer(bytes)
  return prototypes() === before ? wrong : 'a prototype was changed'
}

function wrongAnswer(bytes: Uint8Array): string | null {
  try {
    const { document } = readScenarioFile(bytes, 'damaged.h45')
    const again = readScenarioFile(Buffer.from(writeScenario(document)), 'damaged.h45').document
    return canonicalJson(again) === canonicalJson(document) ? null : 'it is another document once saved'
  } catch (error) {
    return wrongRefusal(error)
  }
}

/** A refusal is made of faults whose sentences can be said. */
function wrongRefusal(error: unknown): string | null {
  if (!(error instanceof FaultError)) return `broken: ${error}`
  for (const { code, args } of error.faults) {
    const said = faultSentences[code]
    if (said === undefined) return `no sentence for ${code}`
    for (const sentence of [said.vi(args), said.en(args)])
      if (sentence === '' || /undefined|\[object/.test(sentence)) return `badly said of ${code}: ${sentence}`
  }
  return error.faults.length > 20 ? `${error.faults.length} faults` : null
}

async function wrongOpening(root: string, bytes: Buffer): Promise<string | null> {
  const shelf = openShelf(root)
  const path = join(shelf.folder, 'damaged.h45')
  await writeFile(path, bytes)
  const wrong = await openNamed(shelf, 'damaged.h45').then(() => null, wrongRefusal)
  return bytes.equals(await readFile(path)) ? wrong : 'opening has changed the file'
}

async function keep(bytes: Buffer): Promise<void> {
  await mkdir(KEPT, { recursive: true })
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  await writeFile(join(KEPT, `${name}.h45`), bytes)
}

export const mutatedCampaign: Campaign = {
  name: 'mutated',
  promise:
    'A damaged scenario file ends in a document or in faults that have sentences in both languages, in under two seconds; no prototype and no file is changed.',
  sizes: { usual: 100_000, nightly: 1_000_000 },
  run: ({ size, seed }) =>
    inQuickFolder(async root => {
      const count = new Count()
      const random = randomFrom(seed)
      const from = samples()
      await mkdir(openShelf(root).folder, { recursive: true })
      const clean = prototypes()
      let slowest = 0
      for (let turn = 0; turn < size; turn += 1) {
        const { name, text } = random.pick(from)
        const bytes = mutated(text, random)
        const began = performance.now()
        let wrong = wrongReading(bytes)
        const took = performance.now() - began
        slowest = Math.max(slowest, took)
        if (took > SLOWEST) wrong ??= `it took ${Math.round(took)} ms`
        if (turn % FROM_DISK === 0) wrong ??= await wrongOpening(root, bytes)
        if (wrong !== null) await keep(bytes)
        count.add(wrong === null ? 'held' : 'failed', () => `mutation ${turn} of ${name}: ${wrong}`)
      }
      count.add(prototypes() === clean ? 'held' : 'failed', () => 'a prototype was changed')
      return count.outcome({ 'slowest reading in ms': Math.round(slowest) })
    }),
}
