/** What became of frozen decision records, for a terminal: as a table or as JSON. */

import { namingHiddenLetters } from '../../../shared/hidden-letters.ts'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { frozenWords, verificationWords } from '../../../shared/reading/decisions/evidence-words.ts'
import type { FrozenDecision } from '../../../shared/scenario/decision-chain.ts'
import { type InputDifference, inputDifferences } from '../../../shared/scenario/differences.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import type { Verification } from '../../../shared/scenario/verification.ts'
import { words } from './words.ts'

export interface VerifiedRecord {
  readonly file: string
  readonly record: FrozenDecision
  readonly verification: Verification
  /** Inputs in which the scenario of today differs from what was frozen; null where it is gone. */
  readonly moved: readonly InputDifference[] | null
}

/** Inputs in which the scenario of a record has moved on; null where it is gone. */
export function movedSince(
  { frozen, scenario }: FrozenDecision,
  { scenarios }: ScenarioDocument,
): readonly InputDifference[] | null {
  const today = scenarios.find(({ id }) => id === scenario)
  return today === undefined
    ? null
    : inputDifferences({ scenario: today.id, title: today.title }, frozen, today)
}

export function verifiedJson(model: Verification['model'], records: readonly VerifiedRecord[]): string {
  const told = records.map(({ file, record, verification, moved }) => ({
    file,
    record: record.id,
    scenario: record.scenario,
    title: record.frozen.title,
    frozenAt: record.frozen.at,
    frozenOn: { model: record.frozen.model, data: record.frozen.data, program: record.frozen.program },
    hash: record.frozen.hash,
    ...verification,
    moved: moved?.map(itemOf) ?? null,
  }))
  return `${JSON.stringify({ model, records: told }, null, 2)}\n`
}

/** For each record a line that says which it is, and below it what became of it. */
export function verifiedText(records: readonly VerifiedRecord[], language: Language): string {
  const say = words[language]
  return records
    .flatMap(({ file, record, verification, moved }) => [
      `${namingHiddenLetters(file)}: ${namingHiddenLetters(record.id)}, “${namingHiddenLetters(record.frozen.title)}”`,
      `  ${frozenWords(record.frozen, language)}`,
      `  ${verificationWords(verification, record.frozen, language)}`,
      ...details(verification, language).map(line => `    ${line}`),
      `  ${moved === null ? say.scenarioGone : moved.length === 0 ? say.unmoved : say.moved(moved.map(idOf))}`,
    ])
    .map(line => `${line}\n`)
    .join('')
}

function details({ recomputed }: Verification, language: Language): string[] {
  switch (recomputed.kind) {
    case 'same':
      return []
    case 'impossible':
      return recomputed.faults.map(fault => sayFault(fault, language))
    case 'other':
      return [
        ...recomputed.numbers.map(
          ({ variable, year, frozen, now }) =>
            `${namingHiddenLetters(variable)} ${year}: ${frozen ?? '–'} → ${now ?? '–'}`,
        ),
        ...recomputed.judgements.map(namingHiddenLetters),
      ]
  }
}

function idOf(difference: InputDifference): string {
  return namingHiddenLetters(itemOf(difference))
}

function itemOf(difference: InputDifference): string {
  switch (difference.kind) {
    case 'lever':
      return difference.lever
    case 'parameter':
      return difference.parameter
    case 'formula':
      return difference.id
  }
}
