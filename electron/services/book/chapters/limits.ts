/** The chapters in which the model speaks of itself: what it cannot do, and how it came to be as it is. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Chapter } from '../../../../shared/book/content.ts'
import { dayText } from '../../../../shared/locale/moments.ts'
import { joined, paragraph, row, saidRow, type Teller } from '../teller.ts'
import { recordMessages } from './record-words.ts'

/** Null for a pack that says none. */
export function limitsChapter(teller: Teller): Chapter | null {
  const { limits } = teller.model.pack
  if (limits.length === 0) return null
  const text = recordMessages[teller.language]
  const entries = limits.map(limit => ({
    anchor: anchorOf('limit', limit.id),
    title: teller.words(limit.label),
    ids: [{ kind: 'code' as const, text: limit.id }],
    about: [paragraph(teller.words(limit.text))],
    rows: [
      ...saidRow(text.why, teller.words(limit.why)),
      ...row(teller.text.touches, { kind: 'text', line: joined(teller.named(limit.touches)) }),
      ...row(teller.text.figures, {
        kind: 'text',
        line: joined(
          limit.facts.map(id => [teller.fact(id)]),
          ' ',
        ),
      }),
    ],
  }))
  return {
    anchor: anchorOf('part', 'limits'),
    title: text.limits,
    about: [paragraph(text.aboutLimits)],
    sections: [{ anchor: anchorOf('part', 'limits-all'), title: text.limits, about: [], entries }],
  }
}

/** Null for a pack that keeps no log. */
export function changesChapter(teller: Teller): Chapter | null {
  const { changes } = teller.model.pack
  if (changes.length === 0) return null
  const text = recordMessages[teller.language]
  const entries = changes.map((change, index) => ({
    anchor: anchorOf('version', `${change.version}.${index + 1}`),
    title: text.versionOf(change.version, dayText(change.date)),
    ids: [],
    about: [paragraph(teller.words(change.text))],
    rows: [
      ...saidRow(text.moved, teller.words(change.moved)),
      ...row(teller.text.touches, { kind: 'text', line: joined(teller.named(change.touches)) }),
    ],
  }))
  return {
    anchor: anchorOf('part', 'changes'),
    title: text.changes,
    about: [paragraph(text.aboutChanges)],
    sections: [{ anchor: anchorOf('part', 'changes-all'), title: text.changes, about: [], entries }],
  }
}
