/**
 * `npm run check-model`: examines the model and writes what it found to `dist/check-model/index.html`. Ends with 1 where a person
 * has to look. `-- --accept` keeps the answers as those that later ones are held against.
 */

import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { batchInWebAssembly } from '../../engine/batch/batch-in-web-assembly.ts'
import { checkModel, isSound, readAccepted, writeAccepted } from '../../services/model-check.ts'
import { openModel } from '../../services/running-model.ts'
import { checkPage, checkSummary } from './check-report.ts'

const { values: options } = parseArgs({ options: { accept: { type: 'boolean', default: false } } })
const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))
const running = await openModel(seeds)
const runBatch = batchInWebAssembly(running.model)
const first = checkModel(running, await readAccepted(seeds), runBatch)
if (options.accept) await writeAccepted(seeds, first.print)
const found = options.accept ? { ...first, against: first.print.model, differences: [] } : first
const folder = new URL('../../../dist/check-model/', import.meta.url)
await mkdir(folder, { recursive: true })
await writeFile(new URL('index.html', folder), checkPage(found, running.catalogue))
process.stdout.write(`${checkSummary(found)}\n${fileURLToPath(new URL('index.html', folder))}\n`)
if (!isSound(found)) process.exitCode = 1
