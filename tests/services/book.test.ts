import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { modelBook } from '../../electron/services/model-book.ts'
import { openModel, type RunningModel } from '../../electron/services/running-model.ts'
import { languages } from '../../shared/model/definition.ts'

let model: RunningModel

beforeAll(async () => {
  model = await openModel(fileURLToPath(new URL('../../seeds', import.meta.url)))
})

const shown = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

describe.each(languages)('the model book in %s', language => {
  it('has every lever, parameter, variable and target by its id and in the language', () => {
    const book = modelBook(model, language)
    const { levers, parameters, variables, targets } = model.catalogue
    for (const { id, label } of [...levers, ...parameters, ...variables, ...targets]) {
      expect(book).toContain(`id="${id}"`)
      expect(book).toContain(shown(label[language]))
    }
  })

  it('has every formula, and every figure with its words', () => {
    const book = modelBook(model, language)
    for (const { formula } of model.catalogue.variables) expect(book).toContain(shown(formula))
    for (const { id, quote } of model.facts.values()) {
      expect(book).toContain(`id="fact-${id}"`)
      expect(book).toContain(shown(quote))
    }
  })

  it('says what varies by default, what moves together, and what must always be true', () => {
    const book = modelBook(model, language)
    const section = (id: string) => book.split(`<section id="${id}">`)[1]?.split('</section>')[0] ?? ''
    const { levers = [], correlations = [] } = model.catalogue.uncertainty ?? {}
    expect(levers.length).toBeGreaterThan(0)
    for (const { lever, source } of levers) {
      expect(section('uncertainty')).toContain(`href="#${lever}"`)
      expect(section('uncertainty')).toContain(shown(source.note?.[language] ?? 'no note'))
    }
    for (const { source } of correlations)
      expect(section('uncertainty')).toContain(shown(source.note?.[language] ?? 'no note'))
    for (const { label } of model.model.realityChecks)
      expect(section('reality-checks')).toContain(shown(label[language]))
  })

  it('opens without a network: it fetches nothing, and every link stays in it', () => {
    const book = modelBook(model, language)
    expect(book).not.toMatch(/<(script|link|img|iframe|object)\b|@import|url\(/)
    const anchors = new Set([...book.matchAll(/\bid="([^"]+)"/g)].map(found => found[1]))
    const led = [...book.matchAll(/href="([^"]+)"/g)].map(found => found[1] ?? '')
    expect(led.length).toBeGreaterThan(500)
    expect(led.filter(href => !href.startsWith('#') || !anchors.has(href.slice(1)))).toEqual([])
    expect(anchors.size).toBe([...book.matchAll(/\bid="/g)].length)
  })
})
