/** The subset in the words of programs that know stocks and time steps, but no earlier year and no base year. */

import type { Subset } from '../subset/subset.ts'

/** A quantity: worked out anew each year, or a stock that takes `flow` from one year to the next. */
export type TimeStepItem =
  | { readonly kind: 'value'; readonly id: string; readonly first: string; readonly later: string }
  | { readonly kind: 'stock'; readonly id: string; readonly initial: string; readonly flow: string }

/**
 * Last year's value is a stock that is filled with what it lacks of this year's; the base year's value one that is filled
 * once, `ifFirst(text)` being the text in the base year and 0 later. What is read in the base year already is taken from the
 * value itself there, and from the stock later, by `firstOrLater`.
 */
export function timeSteps(
  { equations, given }: Subset,
  ifFirst: (text: string) => string,
  firstOrLater: (first: string, later: string) => string,
): TimeStepItem[] {
  const text = equations.map(({ first, later }) => `${first} ${later}`).join(' ')
  const readAs = (ending: string) =>
    new Set([...text.matchAll(new RegExp(`\\b([a-z][a-z0-9_]*)${ending}\\b`, 'g'))].map(([, id]) => id ?? ''))
  const inBaseYear = new Set(
    equations
      .filter(({ first, later }) => first === later)
      .flatMap(({ first }) => [...first.matchAll(/\b([a-z][a-z0-9_]*)_init\b/g)].map(([, id]) => id ?? '')),
  )
  const known = new Set([...given.keys(), ...equations.map(({ id }) => id)])
  const stocks = (ids: ReadonlySet<string>, stock: (id: string) => TimeStepItem[]) =>
    [...ids].filter(id => known.has(id)).flatMap(stock)
  return [
    ...equations.map(({ id, first, later }) => ({ kind: 'value' as const, id, first, later })),
    ...stocks(readAs('_lag1'), id => [
      { kind: 'stock', id: `${id}_lag1`, initial: '1', flow: `${id} - ${id}_lag1` },
    ]),
    ...stocks(readAs('_init'), id => {
      const held = inBaseYear.has(id) ? `${id}_start` : `${id}_init`
      const stock = { kind: 'stock' as const, id: held, initial: '1', flow: ifFirst(`${id} - ${held}`) }
      if (held === `${id}_init`) return [stock]
      const value = firstOrLater(id, held)
      return [stock, { kind: 'value', id: `${id}_init`, first: value, later: value }]
    }),
  ]
}
