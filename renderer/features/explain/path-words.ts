/** A lever's path in words: its shape, the years between which it runs, and the values there. */

import { formatNumber } from '../../../shared/locale/numbers.ts'
import type { Language, Points } from '../../../shared/model/definition.ts'
import type { LeverPath } from '../../../shared/scenario/document.ts'
import type { PathGround } from '../../../shared/scenario/path.ts'
import { explainMessages } from './explain-messages.ts'

/** Points that are said one by one; of more only the first and the last ones are. */
const MOST_POINTS = 5

interface PathReading {
  readonly ground: PathGround
  /** The default path's known points. */
  readonly standard: Points
  /** A value with its unit. */
  readonly say: (value: number) => string
  readonly language: Language
}

/** The path as a sentence without a full stop; null is the default path. */
export function pathWords(path: LeverPath | null, { ground, standard, say, language }: PathReading): string {
  const t = explainMessages[language]
  const defaultIn = (year: number) => say(ground.defaults[year - (ground.years[0] ?? year)] ?? 0)
  switch (path?.shape) {
    case undefined:
      return t.pathDefault(pointWords(standard, say, t.morePoints))
    case 'constant':
      return t.pathConstant(say(path.value), ground.firstFreeYear)
    case 'ramp':
      return t.pathRamp(defaultIn(path.from), path.from, say(path.value), path.to)
    case 's_curve':
      return t.pathCurve(defaultIn(path.from), path.from, say(path.value), path.to)
    case 'step':
      return t.pathStep(say(path.value), path.year)
    case 'growth': {
      const rate = formatNumber(path.rate * 100, { language, decimals: 2, sign: 'always' })
      return t.pathGrowth(defaultIn(path.from), path.from, rate)
    }
    case 'points':
      return t.pathPoints(pointWords(path.points, say, t.morePoints))
  }
}

function pointWords(points: Points, say: (value: number) => string, more: (count: number) => string): string {
  const known = Object.entries(points).sort(([one], [other]) => Number(one) - Number(other))
  const words = known.map(([year, value]) => `${year}: ${say(value)}`)
  if (words.length <= MOST_POINTS) return words.join('; ')
  const left = words.length - MOST_POINTS
  return [...words.slice(0, MOST_POINTS - 1), more(left), ...words.slice(-1)].join('; ')
}
