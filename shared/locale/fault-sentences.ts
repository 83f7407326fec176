/** The sentence of every fault, in both languages: what is wrong, and what mends it. */

import type { Fault, FaultArgument } from '../faults.ts'
import { namingHiddenLetters } from '../hidden-letters.ts'
import type { Language } from '../model/definition.ts'
import { analysisFaults } from './faults/analysis.ts'
import { audienceFaults } from './faults/audience.ts'
import { backupFaults } from './faults/backup.ts'
import { bookFaults } from './faults/book.ts'
import { conflictFaults } from './faults/conflict.ts'
import { decisionFaults } from './faults/decision.ts'
import { dropFaults } from './faults/drop.ts'
import { executedValueFaults } from './faults/executed.ts'
import { exportFaults } from './faults/export.ts'
import { fileFaults } from './faults/file.ts'
import { fileKeepingFaults } from './faults/file-keeping.ts'
import { hostFaults } from './faults/host.ts'
import { importFaults } from './faults/import.ts'
import { modelFaults } from './faults/model.ts'
import { openingFaults } from './faults/opening.ts'
import { outsideFaults } from './faults/outside.ts'
import { ownFormulaFaults } from './faults/own.ts'
import { packFaults } from './faults/pack.ts'
import { scenarioFaults } from './faults/scenario.ts'
import type { FaultArguments, Sentences } from './faults/sentence.ts'
import { storyFaults } from './faults/story.ts'
import { unitFaultSentences } from './faults/units.ts'
import { usageFaults } from './faults/usage.ts'
import { xmileFaults } from './faults/xmile.ts'
import { foreignText } from './foreign-text.ts'

export const faultSentences: Sentences = {
  ...analysisFaults,
  ...audienceFaults,
  ...packFaults,
  ...modelFaults,
  ...unitFaultSentences,
  ...scenarioFaults,
  ...openingFaults,
  ...executedValueFaults,
  ...ownFormulaFaults,
  ...fileFaults,
  ...bookFaults,
  ...conflictFaults,
  ...backupFaults,
  ...decisionFaults,
  ...storyFaults,
  ...fileKeepingFaults,
  ...outsideFaults,
  ...hostFaults,
  ...usageFaults,
  ...dropFaults,
  ...exportFaults,
  ...importFaults,
  ...xmileFaults,
}

/**
 * The fault as one sentence, without its place. Arguments may come out of a hostile file. An unknown code is said as itself: it can only come
 * from a newer host.
 */
export function sayFault(fault: Fault, language: Language): string {
  return faultSentences[fault.code]?.[language](shownArguments(fault.args)) ?? fault.code
}

/** `FILE:LINE:COL: CODE: sentence`, or without the place where there is none. */
export function faultLine(fault: Fault, language: Language): string {
  const place =
    fault.at === undefined
      ? ''
      : `${namingHiddenLetters(fault.at.file)}:${fault.at.line}:${fault.at.column}: `
  return `${place}${fault.code}: ${sayFault(fault, language)}`
}

function shownArguments(args: FaultArguments): FaultArguments {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, shown(value)]))
}

function shown(value: FaultArgument): FaultArgument {
  if (typeof value === 'number') return value
  return Array.isArray(value) ? value.map(foreignText) : foreignText(value)
}
