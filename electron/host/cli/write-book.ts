/** Writes the model book in both languages: `npm run book`, from the pack as it stands. */

import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { languages } from '../../../shared/model/definition.ts'
import { modelBook } from '../../services/model-book.ts'
import { openModel } from '../../services/running-model.ts'

const folder = new URL('../../../dist/model-book/', import.meta.url)
const model = await openModel(fileURLToPath(new URL('../../../seeds', import.meta.url)))
await mkdir(folder, { recursive: true })
for (const language of languages) {
  const file = new URL(`model-${language}.html`, folder)
  await writeFile(file, modelBook(model, language))
  process.stdout.write(`${fileURLToPath(file)}\n`)
}
