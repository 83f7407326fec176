/** A lever's path in one sentence: how it runs, between which years, and the values there. */

import type { CatalogueLever } from '../../model/catalogue.ts'
import type { Language, Points, UnitDefinition } from '../../model/definition.ts'
import type { LeverPath } from '../../scenario/lever-path.ts'
import { type PathGround, samplePath } from '../../scenario/path.ts'
import { rateText } from './growth-rate.ts'
import { spokenText } from './lever-number.ts'
import { type Course, pathWordsMessages } from './path-words-messages.ts'

/** As many points are said one by one; of more only the ends and the extremes. */
const MOST_POINTS = 4

/**
 * The path in words: `rises in a straight line from 2.2% in 2025 to 6.0% in 2030, then stays`. Begins in lower case and
 * has no full stop, so that it stands behind a name and a colon as well. `null` is the default path.
 */
export function pathWords(
  path: LeverPath | null,
  lever: Pick<CatalogueLever, 'range'>,
  unit: UnitDefinition,
  ground: PathGround,
  language: Language,
): string {
  const t = pathWordsMessages[language]
  const { firstFreeYear } = ground
  const horizon = ground.years.at(-1) ?? firstFreeYear
  const values = samplePath(path, ground)
  const at = (year: number) => values[year - (ground.years[0] ?? year)] ?? 0
  const say = (value: number) => spokenText(value, lever.range, unit, language)
  const after = (year: number, words: string) => (year > firstFreeYear ? t.untilThen(year - 1, words) : words)
  const until = (year: number, words: string) => (year < horizon ? t.thenHeld(words) : words)

  const jump = (year: number, value: number) => {
    const course = courseOf(say(at(year - 1)), say(value), value - at(year - 1))
    return course === 'level' ? t.held(say(value), year) : t.jump(course, say(value), year)
  }

  switch (path?.shape) {
    case undefined: {
      const isLevel = values
        .slice(firstFreeYear - horizon - 1)
        .every(value => say(value) === say(at(horizon)))
      return isLevel
        ? t.standardLevel(say(at(horizon)))
        : t.standard(say(at(firstFreeYear)), firstFreeYear, say(at(horizon)), horizon)
    }
    case 'constant':
      return t.held(say(path.value), firstFreeYear)
    case 'step':
      return after(path.year, jump(path.year, path.value))
    case 'ramp':
    case 's_curve': {
      const start = at(path.from)
      const course = courseOf(say(start), say(path.value), path.value - start)
      // What begins in a free year runs on the default path until it; that it begins in outturn goes without saying.
      const from = (words: string) => (path.from >= firstFreeYear ? t.untilThen(path.from, words) : words)
      if (course === 'level') return from(t.held(say(path.value), Math.max(path.from, firstFreeYear)))
      const line = path.shape === 'ramp' ? t.line : t.curve
      return from(until(path.to, line(course, say(start), path.from, say(path.value), path.to)))
    }
    case 'growth': {
      const course = path.rate > 0 ? 'up' : path.rate < 0 ? 'down' : 'level'
      if (course === 'level' || path.from >= horizon || at(path.from) === 0)
        return after(path.from, t.held(say(at(path.from)), Math.max(path.from, firstFreeYear)))
      const rate = rateText(Math.abs(path.rate), language)
      const words = t.growth(course, rate, say(at(path.from)), path.from, say(at(horizon)), horizon)
      return path.from >= firstFreeYear ? t.untilThen(path.from, words) : words
    }
    case 'points':
      return pointWords(path.points)
  }

  function pointWords(points: Points): string {
    const known = Object.entries(points)
      .map(([year, value]) => ({ year: Number(year), value }))
      .sort((one, other) => one.year - other.year)
    const [first] = known
    const last = known.at(-1)
    if (first === undefined || last === undefined) return t.standardLevel(say(at(horizon)))
    if (first === last) return after(first.year, jump(first.year, first.value))
    const name = ({ year, value }: { year: number; value: number }) => t.at(say(value), year)
    if (known.length <= MOST_POINTS)
      return after(first.year, until(last.year, t.points(known.map(name).join(', '))))
    const highest = known.reduce((best, point) => (point.value > best.value ? point : best))
    const lowest = known.reduce((best, point) => (point.value < best.value ? point : best))
    const isEnd = (value: number) => [say(first.value), say(last.value)].includes(say(value))
    const words = [
      t.manyPoints(known.length, name(first), name(last)),
      ...(isEnd(highest.value) ? [] : [t.highest(name(highest))]),
      ...(isEnd(lowest.value) ? [] : [t.lowest(name(lowest))]),
    ]
    return after(first.year, until(last.year, words.join(', ')))
  }
}

/** What reads the same goes nowhere, whatever the last bits say. */
function courseOf(from: string, to: string, difference: number): Course {
  if (from === to) return 'level'
  return difference > 0 ? 'up' : 'down'
}
