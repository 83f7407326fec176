/** A judgement in sentences, as they are read aloud. */

import { ENOUGH, type Judgement } from '../../../../shared/analysis/plausibility.ts'
import { inSentence } from '../../../../shared/locale/in-sentence.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import { quantity } from '../../../../shared/locale/quantities.ts'
import { yearSpans } from '../../../../shared/locale/year-spans.ts'
import type { Language } from '../../../../shared/model/definition.ts'
import type { GrowthView } from '../../../../shared/reading/growth-view.ts'
import { plausibilityMessages } from './plausibility-messages.ts'

export type Standing = 'within' | 'beyond' | 'tooFew'

export function standingOf({ judgement }: Pick<GrowthView, 'judgement'>): Standing {
  if (judgement === null) return 'tooFew'
  return isBeyond(judgement) ? 'beyond' : 'within'
}

/** True where a year lies outside what is usual. */
function isBeyond({ below, above }: Judgement): boolean {
  return below.length + above.length > 0
}

/** How many of the growth assumptions leave the past, and which; null where none can be judged. */
export function growthLead(
  views: readonly Pick<GrowthView, 'subject' | 'label' | 'judgement'>[],
  language: Language,
): string | null {
  const text = plausibilityMessages[language]
  const judged = views.filter(view => view.subject.kind === 'lever' && view.judgement !== null)
  const beyond = judged.filter(view => standingOf(view) === 'beyond')
  if (judged.length === 0) return null
  if (beyond.length === 0) return text.leadWithin(judged.length)
  const names = beyond.map(({ label }) => inSentence(label[language])).join(', ')
  return text.leadBeyond(beyond.length, judged.length, names)
}

/** `Bình quân 2026–2045: 6,88 %/năm, cao hơn 4 trong 8 năm đã quan sát (phân vị 49).` */
export function averageWords(view: GrowthView, judgement: Judgement, language: Language): string {
  const text = plausibilityMessages[language]
  const { rates, unit } = view
  const { average, exceeded, percentile, seen } = judgement
  const years = rates.map(({ year }) => year)
  const rate = quantity(average, unit, { language }).text
  const compared =
    exceeded === 0
      ? text.lowerThanAll(seen.count)
      : exceeded === seen.count
        ? text.higherThanAll(seen.count)
        : text.higherThan(exceeded, seen.count)
  const place = text.percentile(percent(percentile, language))
  return `${text.average(Math.min(...years), Math.max(...years), rate)}, ${compared} (${place}).`
}

/** In which years the scenario leaves what is usual, or that it never does. */
export function usualWords({ unit }: GrowthView, judgement: Judgement, language: Language): string {
  const text = plausibilityMessages[language]
  const { above, below, seen } = judgement
  const rate = (value: number) => quantity(value, unit, { language }).text
  if (!isBeyond(judgement)) return text.insideAll(rate(seen.p5), rate(seen.p95))
  return [
    above.length === 0 ? '' : text.above(rate(seen.p95), yearSpans(above)),
    below.length === 0 ? '' : text.below(rate(seen.p5), yearSpans(below)),
  ]
    .filter(words => words !== '')
    .join(' ')
}

/** What is known of other places; null where nothing is. */
export function peerWords(view: GrowthView, language: Language): string | null {
  const text = plausibilityMessages[language]
  const { peers, peerJudgement, unit } = view
  if (peers.length === 0) return null
  const places = [...new Set(peers.map(({ place }) => place[language]))].join(', ')
  const values = peers.map(({ value }) => value)
  const rate = (value: number) => quantity(value, unit, { language }).text
  const known = text.peers(
    peers.length,
    yearSpans(peers.map(({ year }) => year)),
    places,
    rate(Math.min(...values)),
    rate(Math.max(...values)),
  )
  const place =
    peerJudgement === null
      ? text.peersTooFew(ENOUGH)
      : text.peerPercentile(percent(peerJudgement.percentile, language))
  return `${known} ${place}`
}

/** The soft remark beside a lever's path; null where it stays within what is usual or too little is known. */
export function remarkWords(judgement: Judgement | null, language: Language): string | null {
  const text = plausibilityMessages[language]
  if (judgement === null || !isBeyond(judgement)) return null
  const { above, below } = judgement
  return [
    above.length === 0 ? '' : text.remarkAbove(yearSpans(above)),
    below.length === 0 ? '' : text.remarkBelow(yearSpans(below)),
  ]
    .filter(words => words !== '')
    .join('; ')
}

function percent(share: number, language: Language): string {
  return formatNumber(share * 100, { language, decimals: 0 })
}
