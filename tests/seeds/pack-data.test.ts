/** Holds the data of the Hanoi pack to what a reader of it expects: sources that exist, words in both languages, few bare numbers. */

import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseFormula } from '../../electron/engine/formula/parse.ts'
import { loadPack } from '../../electron/services/pack.ts'
import { openModel, type RunningModel } from '../../electron/services/running-model.ts'
import { languages, type Words } from '../../shared/model/definition.ts'
import type { Pack } from '../../shared/model/pack.ts'
import type { Tree } from '../../shared/model/tree.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/** Letters that a lever row of the narrowest window has room for. */
const SHORT = 32

/** Numbers other than 0 and 1 that stand in a formula, by the item's id, and why they are no parameter and no constant. Conversions are constants. */
const BARE_NUMBERS: Readonly<Record<string, { numbers: readonly number[]; because: string }>> = {
  grdp_growth: {
    numbers: [0.15, 0.2, 0.0652],
    because: 'bounds of a plausible year; the published growth of 2024',
  },
  g_nominal: { numbers: [0.1], because: 'growth of the base year, for which the model has no year before' },
  share_scale: { numbers: [1e-6], because: 'keeps a division by no requests finite' },
  g_cult_exp: { numbers: [0.2], because: 'investors count no growth above the flag of 20% a year' },
  tourists: { numbers: [0.5], because: 'at most half of the visitors are lost in one year' },
  ins_hh: { numbers: [0.01], because: 'keeps a division by a target of nothing finite' },
  gap: { numbers: [0.001], because: 'floor that keeps an area in the allocation' },
  pc_visit: {
    numbers: [0.45, 0.5],
    because: 'most visits that stations can take; prevention counts half of access',
  },
  short: { numbers: [0.0005], because: 'floor that keeps an area in the allocation' },
  edu_quality: { numbers: [0.5], because: 'a school below the standard counts half' },
  icor: { numbers: [0.005], because: 'keeps the ratio finite when growth stops' },
  f_cva_growth: { numbers: [0.2], because: 'growth beyond which the flag is raised' },
  f_culture_path: { numbers: [0.0005, 6], because: 'fall that is let pass; years from 2024 to 2030' },
  f_hi: { numbers: [0.9], because: 'balance below which the flag is raised' },
}

/** Parameters called published whose figure stands in a document that `facts.json` does not hold. */
const CITED_DOCUMENTS = ['base_salary0', 'debt_limit']

let pack: Pack
let running: RunningModel

beforeAll(async () => {
  pack = await loadPack(SEEDS)
  running = await openModel(SEEDS)
})

function numbersIn(tree: Tree): number[] {
  switch (tree.kind) {
    case 'number':
      return [tree.value]
    case 'clock':
    case 'series':
      return []
    case 'negate':
      return numbersIn(tree.operand)
    case 'binary':
      return [...numbersIn(tree.left), ...numbersIn(tree.right)]
    case 'call':
      return tree.operands.flatMap(numbersIn)
    case 'sum':
    case 'before':
      return numbersIn(tree.body)
  }
}

/** Every pair of words that the pack shows somewhere, with the id of what it belongs to. */
function allWords(): { id: string; words: Words }[] {
  const { catalogue } = running
  const items = [...catalogue.levers, ...catalogue.parameters, ...catalogue.variables]
  const notes = items.flatMap(({ id, source }) => (source.note ? [{ id, words: source.note }] : []))
  const labelled = [
    ...items,
    ...catalogue.sectors,
    ...catalogue.checks,
    ...catalogue.flags,
    ...catalogue.targets,
    ...catalogue.presets,
  ]
  return [
    ...labelled.map(({ id, label }) => ({ id, words: label })),
    ...[...items, ...catalogue.targets].map(({ id, short }) => ({ id, words: short })),
    ...catalogue.presets.map(({ id, text }) => ({ id, words: text })),
    ...catalogue.variables.flatMap(({ id, note }) => (note ? [{ id, words: note }] : [])),
    ...catalogue.levers.flatMap(({ id, grows }) => (grows ? [{ id, words: grows }] : [])),
    ...notes,
  ]
}

describe('the inputs of the Hanoi pack', () => {
  it('are each read by a formula, or by a check or flag', () => {
    const { catalogue, equationOf } = running
    const judging = [...pack.checks, ...pack.flags].map(({ formula }) => formula)
    const idle = [...catalogue.levers, ...catalogue.parameters].filter(
      ({ id }) =>
        equationOf(id).usedBy.length === 0 &&
        !judging.some(formula => new RegExp(`\\b${id}\\b`).test(formula)),
    )
    expect(idle.map(({ id }) => id)).toEqual([])
  })
})

describe('the sources of the Hanoi pack', () => {
  it('name only facts that the pack holds', () => {
    const { catalogue, facts } = running
    const sourced = [
      ...catalogue.levers,
      ...catalogue.parameters,
      ...catalogue.variables,
      ...catalogue.targets,
    ]
    const named = sourced.flatMap(({ id, source }) => (source.facts ?? []).map(fact => ({ id, fact })))
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(({ fact }) => !facts.has(fact))).toEqual([])
  })

  it('give a fact for every figure that they call published, but for documents cited in words', () => {
    const { catalogue } = running
    const claimed = [...catalogue.levers, ...catalogue.parameters, ...catalogue.targets].filter(
      ({ source }) => ['published', 'partly_published'].includes(source.kind),
    )
    const without = claimed.filter(({ source }) => source.facts === undefined)
    expect(without.map(({ id }) => id).sort()).toEqual(CITED_DOCUMENTS)
    for (const { source } of without) expect(source.note).toBeDefined()
  })

  it('never lean on a figure that was looked for and not found as if it were published', () => {
    const { catalogue, facts } = running
    const published = [...catalogue.levers, ...catalogue.parameters, ...catalogue.targets].filter(
      ({ source }) => source.kind === 'published',
    )
    const weak = published.flatMap(({ id, source }) =>
      (source.facts ?? [])
        .filter(fact => ['not found', 'recollection'].includes(facts.get(fact)?.confidence ?? ''))
        .map(fact => `${id}: ${fact}`),
    )
    expect(weak).toEqual([])
  })
})

describe('the levers of the Hanoi pack', () => {
  it('show at most 18 first, of both kinds', () => {
    const primary = running.catalogue.levers.filter(lever => lever.primary)
    expect(primary.length).toBeLessThanOrEqual(18)
    expect(new Set(primary.map(lever => lever.kind))).toEqual(new Set(['policy', 'assumption']))
  })

  it('have defaults within their range and on a step of it from the first year that can be changed', () => {
    const { levers, lastOutturn } = running.catalogue
    const off = levers.flatMap(({ id, range: { min, max, step }, path }) =>
      Object.entries(path)
        .filter(([year, value]) => {
          const steps = (value - min) / step
          const onStep = Math.abs(steps - Math.round(steps)) < 1e-6
          return value < min || value > max || (Number(year) > lastOutturn && !onStep)
        })
        .map(([year]) => `${id} ${year}`),
    )
    expect(off).toEqual([])
  })

  it('say what grows by a yearly rate, unless it is a ceiling or a return', () => {
    const rates = running.catalogue.levers.filter(({ unit }) => unit === 'per_year')
    const silent = rates.filter(({ grows }) => grows === undefined)
    expect(silent.map(({ id }) => id)).toEqual(['absorption_ramp', 'soe_roe'])
    const others = running.catalogue.levers.filter(({ grows, unit }) => grows && unit !== 'per_year')
    expect(others.map(({ id }) => id)).toEqual([])
  })
})

describe('the words of the Hanoi pack', () => {
  it('differ between the languages, but for abbreviations that both use', () => {
    const same = allWords().filter(({ words }) => words.en === words.vi && !/^[A-Z]+$/.test(words.en))
    expect(same.map(({ id }) => id)).toEqual([])
  })

  it('have no element left to be put in', () => {
    const open = allWords().filter(({ words }) => languages.some(language => /[{}]/.test(words[language])))
    expect(open.map(({ id }) => id)).toEqual([])
  })

  it(`fit a row of ${SHORT} letters where they are short`, () => {
    const written = new Set(
      [...pack.levers, ...pack.equations].flatMap(({ id, short }) => (short === undefined ? [] : [id])),
    )
    const { levers, variables, targets } = running.catalogue
    const shown = [...levers, ...variables].filter(({ id, family }) => written.has(id) || written.has(family))
    const long = [...shown, ...targets].flatMap(({ id, short }) =>
      languages
        .filter(language => short[language].length > SHORT)
        .map(language => `${id}: ${short[language]}`),
    )
    expect(long).toEqual([])
  })

  it('keep per cent to its number in Vietnamese, so that no line breaks between them', () => {
    const loose = allWords().filter(({ words }) => /\d ?%/.test(words.vi))
    expect(loose.map(({ id }) => id)).toEqual([])
  })
})

describe('the formulas of the Hanoi pack', () => {
  it('are written once for a family, so that there are far fewer equations than variables', () => {
    expect(pack.equations.length).toBeLessThan(running.catalogue.variables.length / 2)
  })

  it('hold no bare number but 0 and 1 beyond those listed here with their reason', () => {
    const texts = [
      ...pack.equations.flatMap(({ id, formula, start }) =>
        [formula, ...(start === undefined ? [] : [String(start)])].map(text => ({ id, text })),
      ),
      ...[...pack.checks, ...pack.flags].map(({ id, formula }) => ({ id, text: formula })),
    ]
    const found: Record<string, number[]> = {}
    for (const { id, text } of texts)
      for (const value of numbersIn(parseFormula(text)))
        if (value !== 0 && value !== 1) found[id] = [...new Set([...(found[id] ?? []), value])]
    const listed = Object.fromEntries(Object.entries(BARE_NUMBERS).map(([id, { numbers }]) => [id, numbers]))
    const sorted = (record: Record<string, readonly number[]>) =>
      Object.fromEntries(Object.entries(record).map(([id, numbers]) => [id, [...numbers].sort()]))
    expect(sorted(found)).toEqual(sorted(listed))
  })
})
