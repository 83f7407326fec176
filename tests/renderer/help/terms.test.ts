/** The glossary: every term has one sentence in both languages, and is found with and without its marks. */

import { beforeAll, describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../electron/engine/model/catalogue.ts'
import { foundTerms, type ModelTerm, modelTerms } from '../../../renderer/features/help/found-terms.ts'
import { tasks } from '../../../renderer/features/help/tasks.ts'
import { terms } from '../../../renderer/features/help/terms.ts'
import { shippedModel } from '../../engine/shipped-model.ts'

let ofModel: ModelTerm[]
let variables: number

beforeAll(async () => {
  const catalogue = catalogueOf(await shippedModel())
  variables = catalogue.variables.length
  ofModel = modelTerms(catalogue)
})

describe('the terms of the screen', () => {
  it.each(terms.map(term => [term.id, term] as const))('explain %s in one sentence each way', (_, term) => {
    for (const text of [term.text.en, term.text.vi]) {
      expect(text).toMatch(/\.$/)
      expect(text.slice(0, -1)).not.toMatch(/\.\s/)
    }
    expect(term.name.en).not.toBe(term.name.vi)
  })

  it('are each named once', () => {
    for (const language of ['en', 'vi'] as const) {
      const names = terms.map(({ name }) => name[language])
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('are found with and without the marks of Vietnamese', () => {
    expect(foundTerms(terms, 'don bay').map(({ id }) => id)).toEqual(['lever'])
    expect(foundTerms(terms, 'Đòn bẩy').map(({ id }) => id)).toEqual(['lever'])
    expect(foundTerms(terms, 'no such term')).toEqual([])
  })
})

describe('the terms of the model', () => {
  it('explain every lever and every family of results', () => {
    expect(ofModel.filter(({ kind }) => kind === 'lever').length).toBeGreaterThan(80)
    const results = ofModel.filter(({ kind }) => kind === 'variable')
    expect(results.length).toBeGreaterThan(150)
    expect(results.length).toBeLessThanOrEqual(variables)
    expect(ofModel.every(({ text }) => text.vi.length > 0 && text.en.length > 0)).toBe(true)
  })
})

describe('what planners come to do', () => {
  it('is told in steps, in both languages', () => {
    for (const { steps, title } of tasks) {
      expect(steps.length).toBeGreaterThan(0)
      for (const words of [title, ...steps]) expect(words.en).not.toBe(words.vi)
    }
  })
})
