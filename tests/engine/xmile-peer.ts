/** SDEverywhere with an XMILE file: compiled to JavaScript by its compiler, run by its runtime, neither of which knows this program. */

import { generateCode, parseInlineXmileModel, resetState } from '@sdeverywhere/compile'
import { createLookupDef, createSynchronousModelRunner } from '@sdeverywhere/runtime'
import { loadCompiledPeer } from '../bench/contenders/compiled-peer.ts'

/** What is put in the place of the file's own numbers for one run. */
export interface Replaced {
  /** Constants by name; all those that the peer was asked to take, in any order. */
  readonly constants: ReadonlyMap<string, number>
  /** Tables over TIME by name. */
  readonly tables: ReadonlyMap<string, readonly number[]>
}

export interface XmilePeer {
  /** Every variable asked for, by name: a value per year. @param replaced needed where constants may be replaced. */
  run(replaced?: Replaced): ReadonlyMap<string, readonly number[]>
}

/**
 * Compiles the file.
 * @param outputs names of the variables that a run answers with.
 * @param replaceable constants that a run may be given other values for.
 */
export async function xmilePeer(
  text: string,
  outputs: readonly string[],
  replaceable: readonly string[] = [],
): Promise<XmilePeer> {
  resetState()
  const source = generateCode(parseInlineXmileModel(text), {
    spec: {
      inputVarNames: replaceable.map(inSpaces),
      outputVarNames: outputs.map(inSpaces),
      customLookups: true,
      bundleListing: true,
    },
    operations: ['generateJS'],
  })
  const runner = createSynchronousModelRunner(await loadCompiledPeer(source))
  const { runModelSync } = runner
  if (runModelSync === undefined) throw new Error('SDEverywhere no longer runs at once')
  return {
    run({ constants, tables } = { constants: new Map(), tables: new Map() }) {
      const inputs = replaceable.map(name => constants.get(name) ?? Number.NaN)
      const lookups = [...tables].map(([name, values]) =>
        createLookupDef(
          { varName: inSpaces(name) },
          values.map((y, index) => ({ x: firstYear(text) + index, y })),
        ),
      )
      const { varSeries } = runModelSync.call(runner, inputs, runner.createOutputs(), { lookups })
      return new Map(
        varSeries.map(({ points }, index) => [outputs[index] ?? '', points.map(({ y }) => y)] as const),
      )
    },
  }
}

/** Its compiler takes an underscore for the mark of a subscript where it looks names up. */
function inSpaces(name: string): string {
  return name.replaceAll('_', ' ')
}

function firstYear(text: string): number {
  return Number(/<start>(\d+)<\/start>/.exec(text)?.[1])
}
