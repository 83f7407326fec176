import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scenarioSchema } from '../../electron/services/scenario-schema.ts'

it('the JSON Schema in docs is the one made from the schema that reads (npm run schema writes it)', async () => {
  const written = await readFile(join(import.meta.dirname, '../../docs/scenario.schema.json'), 'utf8')
  expect(written).toBe(scenarioSchema())
})
