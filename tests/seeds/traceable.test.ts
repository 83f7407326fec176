/** Every number of the Hanoi pack can be traced: it has a unit that its formula fits, and a source that can be looked up. */

import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { unitMisfits } from '../../electron/engine/units/unit-misfits.ts'
import { loadPack } from '../../electron/services/pack.ts'
import { openModel, type RunningModel } from '../../electron/services/running-model.ts'
import { languages, sectorFile, targetDefinition } from '../../shared/model/definition.ts'
import type { Pack } from '../../shared/model/pack.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

let running: RunningModel
let pack: Pack

beforeAll(async () => {
  running = await openModel(SEEDS)
  pack = await loadPack(SEEDS)
})

/** Levers, parameters and variables: all that formulas read. */
function items() {
  const { levers, parameters, variables } = running.catalogue
  return [...levers, ...parameters, ...variables]
}

describe('units', () => {
  it('stand with every lever, parameter and variable, and say what they measure', () => {
    const units = new Map(running.catalogue.units.map(unit => [unit.id, unit]))
    const without = items().filter(({ unit }) => units.get(unit)?.measures === undefined)
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('are named in both languages, or in none for a pure number', () => {
    for (const { id, label, measures } of running.catalogue.units) {
      const named = languages.map(language => label[language] !== '')
      expect(new Set(named).size, id).toBe(1)
      if (!named.includes(true)) expect(measures, id).toEqual({})
    }
  })

  it('fit every formula and every start', () => {
    expect(unitMisfits(running.model)).toEqual([])
  })
})

describe('sources', () => {
  it('stand with everything that is given', () => {
    const { levers, parameters, targets } = running.catalogue
    for (const { id, source } of [...levers, ...parameters, ...targets]) {
      // What is true by definition is worked out, never given.
      expect(source.kind, id).not.toBe('identity')
      if (source.kind !== 'assumption') expect(source.facts ?? source.note, id).toBeDefined()
    }
  })

  it('lead to a document with its year, its words and how far it can be trusted, or say that there is none', () => {
    const { history, benchmarks } = running.catalogue
    const sourced = [...items(), ...running.catalogue.targets].flatMap(({ id, source }) =>
      (source.facts ?? []).map(fact => ({ id, fact })),
    )
    const observed = [...history, ...benchmarks].flatMap(({ variable: id, facts }) =>
      facts.map(fact => ({ id, fact })),
    )
    expect(observed.length).toBeGreaterThan(20)
    for (const { id, fact } of [...sourced, ...observed]) {
      const found = running.facts.get(fact)
      expect(found, `${id}: ${fact}`).toBeDefined()
      if (found === undefined) continue
      for (const field of ['indicator', 'value', 'year', 'confidence', 'source_class'] as const)
        expect(found[field], `${fact} ${field}`).not.toBe('')
      const isRead = found.quote !== ''
      const place = isRead
        ? [found.source_title, found.publisher, found.url]
        : [found.note || found.source_title]
      for (const words of place) expect(words, fact).not.toBe('')
    }
  })

  it('are told in words of documents, not of how they were gathered', () => {
    for (const { id, topic, indicator, source_title, publisher, note } of running.facts.values())
      for (const words of [topic, indicator, source_title, publisher, note])
        expect(words, id).not.toMatch(
          /\bseed\b|\bstored\b|\bsearches\b|\brow\b|\b[A-Z]{1,2}-\d{3}\b|\bthe brief\b/i,
        )
  })

  it('stand with every observed value and every figure of another place', () => {
    const { history, benchmarks } = running.catalogue
    for (const { variable, facts } of [...history, ...benchmarks]) {
      expect(facts.length, variable).toBeGreaterThan(0)
      expect(
        items().some(({ id }) => id === variable),
        variable,
      ).toBe(true)
    }
  })
})

describe('a pack is refused', () => {
  const without = (item: object, field: string) =>
    Object.fromEntries(
      Object.entries(item).filter(([key]) => key !== field && !['sector', 'places'].includes(key)),
    )

  it.each(['unit', 'source'])('that gives an input or a formula no %s', field => {
    const kinds = { levers: pack.levers, parameters: pack.parameters, equations: pack.equations }
    for (const [kind, list] of Object.entries(kinds)) {
      const [item] = list
      expect(item, kind).toBeDefined()
      if (item === undefined) continue
      expect(sectorFile.safeParse({ [kind]: [without(item, '')] }).success, kind).toBe(true)
      expect(sectorFile.safeParse({ [kind]: [without(item, field)] }).success, kind).toBe(false)
    }
  })

  it('that gives a target no source', () => {
    const [target] = pack.targets
    if (target === undefined) throw new Error('the pack has a target')
    expect(targetDefinition.safeParse(without(target, '')).success).toBe(true)
    expect(targetDefinition.safeParse(without(target, 'source')).success).toBe(false)
  })
})
