/** What is said of a frozen record: when and on what it was frozen, and what became of it when it was computed again. */

import { momentText, monthText } from '../../locale/moments.ts'
import type { Language } from '../../model/definition.ts'
import type { FrozenEvidence } from '../../scenario/decision.ts'
import type { Verification } from '../../scenario/verification.ts'
import { decisionMessages } from './decision-messages.ts'

/** Digits of the seal that are shown: enough to tell two apart. */
const SEAL_DIGITS = 12

/** `Chốt 26/11/2026 15:20 · mô hình 0.2 · dữ liệu 02/2026 · mã niêm phong 0123456789ab`. */
export function frozenWords({ at, model, data, hash }: FrozenEvidence, language: Language): string {
  const t = decisionMessages[language]
  return [
    t.frozen(momentText(at, language)),
    t.model(model.version),
    t.data(monthText(data)),
    t.seal(hash.slice(0, SEAL_DIGITS)),
  ].join(' · ')
}

/** One or more whole sentences. */
export function verificationWords(
  { isIntact, isSameModel, model, recomputed }: Verification,
  frozen: FrozenEvidence,
  language: Language,
): string {
  const t = decisionMessages[language]
  const versions = [modelName(frozen.model), modelName(model)] as const
  if (isIntact && recomputed.kind === 'same')
    return isSameModel ? t.confirmed : t.confirmedOnOther(...versions)
  return [
    ...(isIntact ? [] : [t.altered]),
    ...resultWords(recomputed, language),
    ...(isSameModel ? [] : [t.otherModel(...versions)]),
  ].join(' ')
}

function resultWords(recomputed: Verification['recomputed'], language: Language): string[] {
  const t = decisionMessages[language]
  switch (recomputed.kind) {
    case 'same':
      return []
    case 'other':
      return [
        recomputed.count > 0 ? t.other(recomputed.count) : t.judgedOtherwise(recomputed.judgements.length),
      ]
    case 'impossible':
      return [t.impossible]
  }
}

/** Models of one version may differ: the first digits of the hash tell. */
function modelName({ version, hash }: FrozenEvidence['model']): string {
  return `${version}, ${hash.slice(0, 6)}`
}
