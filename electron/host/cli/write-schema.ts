/** Writes `docs/scenario.schema.json` anew: `npm run schema`, after the form of a scenario file has changed. */

import { writeFile } from 'node:fs/promises'
import { scenarioSchema } from '../../services/scenario-schema.ts'

await writeFile(new URL('../../../docs/scenario.schema.json', import.meta.url), scenarioSchema())
