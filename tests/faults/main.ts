/**
 * `npm run faults`: tries every kind of trouble and says what became of the work.
 * `--json` prints one object `{ GROUP: { tried, held, lost, corrupt } }` and nothing else to standard output; `--nightly`
 * tries more; `--only GROUP`; `--seed NUMBER`. Ends with 1 where anything did not hold.
 */

import { parseArgs } from 'node:util'
import { campaigns } from './campaigns/all.ts'
import { Count, type Outcome } from './campaigns/campaign.ts'
import { runCases } from './run-cases.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    nightly: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const wants = (name: string) => values.only === undefined || values.only === name
const outcomes = new Map<string, Outcome>()

function tell(name: string, outcome: Outcome, seconds: number): void {
  outcomes.set(name, outcome)
  const { tried, held, lost, corrupt, failures, figures } = outcome
  const lines = [
    `${name.padEnd(14)} ${tried} tried, ${held} held, ${lost} lost, ${corrupt} corrupt (${seconds} s)`,
    ...Object.entries(figures).map(([what, figure]) => `  ${what}: ${figure}`),
    ...failures.map(failure => `  ${failure}`),
  ]
  const text = `${lines.join('\n')}\n`
  if (values.json) process.stderr.write(text)
  else process.stdout.write(text)
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly done: T; readonly seconds: number }> {
  const began = performance.now()
  const done = await work()
  return { done, seconds: Math.round((performance.now() - began) / 1000) }
}

/** A campaign that breaks has held nothing, and the others go on. */
function broken(error: unknown): Outcome {
  const count = new Count()
  count.add('failed', () => String(error))
  return count.outcome()
}

for (const { name, run, sizes } of campaigns.filter(campaign => wants(campaign.name))) {
  const size = values.nightly ? sizes.nightly : sizes.usual
  const { done, seconds } = await timed(() => run({ size, seed: Number(values.seed) }).catch(broken))
  tell(name, done, seconds)
}
const { done: cases, seconds } = await timed(() => runCases(wants))
for (const [name, outcome] of cases) tell(name, outcome, seconds)

if (values.json) {
  const groups = [...outcomes].map(([name, { tried, held, lost, corrupt }]) => [
    name,
    { tried, held, lost, corrupt },
  ])
  process.stdout.write(`${JSON.stringify(Object.fromEntries(groups))}\n`)
}
if (outcomes.size === 0) process.stderr.write(`there is no group called ${values.only}\n`)
const isWhole = [...outcomes.values()].every(({ tried, held }) => tried > 0 && held === tried)
process.exitCode = isWhole && outcomes.size > 0 ? 0 : 1
