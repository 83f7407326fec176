/** SDEverywhere: the subset written as a Vensim model, turned into JavaScript by its compiler and run by its runtime. */

import { tmpdir } from 'node:os'
import { parseAndGenerate } from '@sdeverywhere/compile'
import { createSynchronousModelRunner } from '@sdeverywhere/runtime'
import { OUTPUTS, type Subset } from '../subset/subset.ts'
import { loadCompiledPeer } from './compiled-peer.ts'
import type { Contender } from './contender.ts'
import { timeSteps } from './time-steps.ts'

export async function sdeverywhereContender(subset: Subset, drawn: Float64Array): Promise<Contender> {
  const { parameters, years } = subset
  const spec = {
    inputVarNames: parameters.map(({ id }) => inSpaces(id)),
    outputVarNames: OUTPUTS.map(inSpaces),
  }
  const source = await parseAndGenerate(
    vensimText(subset),
    'vensim',
    spec,
    ['generateJS'],
    '',
    'subset',
    tmpdir(),
  )
  const runner = createSynchronousModelRunner(await loadCompiledPeer(source))
  const { runModelSync } = runner
  if (runModelSync === undefined) throw new Error('SDEverywhere no longer runs at once')
  const runs: ReturnType<typeof runner.createOutputs>[] = []
  const inputs = new Array<number>(parameters.length)
  return {
    id: 'sdeverywhere',
    name: 'SDEverywhere, generated JavaScript, runModelSync',
    run: count => {
      for (let draw = 0; draw < count; draw += 1) {
        for (let index = 0; index < inputs.length; index += 1)
          inputs[index] = drawn[draw * inputs.length + index] ?? Number.NaN
        runs[draw] = runModelSync.call(runner, inputs, runs[draw] ?? runner.createOutputs())
      }
    },
    resultOf: draw =>
      (runs[draw]?.varSeries ?? []).flatMap(({ points }) => points.slice(0, years.length).map(({ y }) => y)),
  }
}

function vensimText(subset: Subset): string {
  const first = subset.years[0] ?? 0
  const last = subset.years.at(-1) ?? first
  const ifFirst = (text: string) => `IF THEN ELSE(Time > ${first}, 0, ${text})`
  const firstOrLater = (early: string, late: string) =>
    early === late ? late : `IF THEN ELSE(Time > ${first}, ${late}, ${early})`
  const items = timeSteps(subset, ifFirst, firstOrLater).map(item =>
    item.kind === 'stock'
      ? `${item.id} = INTEG(${item.flow}, ${item.initial})`
      : `${item.id} = ${firstOrLater(item.first, item.later)}`,
  )
  const given = [...subset.given].map(([id, values]) => {
    const points = values.map((value, index) => `(${first + index},${value})`).join(',')
    return `${id} = WITH LOOKUP(Time, (${points}))`
  })
  const constants = subset.parameters.map(({ id, value }) => `${id} = ${value}`)
  const control = [`INITIAL TIME = ${first}`, `FINAL TIME = ${last}`, 'TIME STEP = 1', 'SAVEPER = TIME STEP']
  const lines = [...constants, ...given, ...items].map(vensimWords).concat(control)
  return `{UTF-8}\n${lines.map(line => `${line} ~~|`).join('\n')}\n`
}

function vensimWords(text: string): string {
  return text
    .replace(/\bmin\(/g, 'MIN(')
    .replace(/\bmax\(/g, 'MAX(')
    .replace(/\bexp\(/g, 'EXP(')
    .replace(/\blog\(/g, 'LN(')
}

/** Its compiler takes an underscore for the mark of a subscript where it looks names up. */
function inSpaces(id: string): string {
  return id.replaceAll('_', ' ')
}
