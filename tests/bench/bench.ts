/**
 * `npm run bench`: the engine beside a hand-written loop and beside other programs, as ratios. `--json` prints
 * `[{ id, what, ratio, target, gate }]` and nothing else; `--rounds N` takes N rounds of each comparison (31). Ends with 1 where a
 * ratio is beyond its gate.
 */

import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { type Measured, standing } from './ratios.ts'
import { takeRatios } from './take-ratios.ts'

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '31' } },
})

const measured: Measured[] = []
const say = (line: string) => {
  if (!options.json) process.stdout.write(`${line}\n`)
}
const shown = (value: number) => value.toPrecision(3)

say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform} ${process.arch}`,
)
await takeRatios({
  rounds: Math.max(3, Number(options.rounds) || 31),
  onMeasured: one => {
    measured.push(one)
    const { id, what, ratio, target } = one
    say(
      `${id.padEnd(4)} ${shown(ratio.median)} [${shown(ratio.low)}–${shown(ratio.high)}], target ${one.wantsMore ? '≥' : '≤'} ${target}: ${standing(one)} – ${what}`,
    )
  },
})
if (options.json) {
  const rows = measured.map(({ id, what, ratio, target, gate }) => ({
    id,
    what,
    ratio: ratio.median,
    target,
    gate,
  }))
  process.stdout.write(`${JSON.stringify(rows)}\n`)
}
if (measured.some(one => standing(one) === 'gate')) process.exitCode = 1
