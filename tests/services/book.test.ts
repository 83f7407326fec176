import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { bookOf } from '../../electron/services/book/book.ts'
import { drawnStructure } from '../../electron/services/book/drawn-structure.ts'
import { bookPage } from '../../electron/services/book/html/page.ts'
import { openModel, type RunningModel } from '../../electron/services/running-model.ts'
import { anchorOf } from '../../shared/book/anchors.ts'
import { type Book, book as bookForm, type Entry } from '../../shared/book/content.ts'
import { type Language, languages } from '../../shared/model/definition.ts'
import { anchorsOf, entriesOf, linesOf, linksOf } from './book-reading.ts'
import { TINY } from './faulty-pack.ts'
import { wellFormed } from './well-formed.ts'

const PACKS = {
  hanoi: fileURLToPath(new URL('../../seeds', import.meta.url)),
  'song-an': fileURLToPath(new URL('../../seeds/other-cities/song-an', import.meta.url)),
  tiny: TINY,
}

const models = new Map<string, RunningModel>()
const books = new Map<string, Book>()

beforeAll(async () => {
  for (const [name, folder] of Object.entries(PACKS)) {
    const model = await openModel(folder)
    models.set(name, model)
    const parts = { day: '2026-11-26', diagrams: await drawnStructure(model) }
    for (const language of languages) books.set(`${name} ${language}`, bookOf(model, language, parts))
  }
}, 60_000)

function modelOf(name: string): RunningModel {
  const model = models.get(name)
  if (model === undefined) throw new Error(`no model ${name}`)
  return model
}

function bookIn(name: string, language: Language): Book {
  const book = books.get(`${name} ${language}`)
  if (book === undefined) throw new Error(`no book ${name}`)
  return book
}

const entriesByPlace = new Map<Book, ReadonlyMap<string, Entry>>()

function entryOf(book: Book, anchor: string): Entry {
  const known =
    entriesByPlace.get(book) ??
    new Map(entriesOf(book).flatMap(entry => anchorsOf([entry]).map(place => [place, entry])))
  entriesByPlace.set(book, known)
  const entry = known.get(anchor)
  if (entry === undefined) throw new Error(`no entry ${anchor}`)
  return entry
}

/** Where the links of a row lead. */
function ledTo(entry: Entry, name: string): string[] {
  return entry.rows.filter(row => row.name === name).flatMap(({ blocks }) => linksOf(blocks))
}

const both = Object.keys(PACKS).flatMap(name => languages.map(language => [name, language] as const))

describe.each(both)('the book of the pack %s in %s', (name, language) => {
  it('has the form that the contract says', () => {
    expect(bookForm.safeParse(bookIn(name, language)).error).toBeUndefined()
  })

  it('has every lever, parameter, variable, target, check, flag, constant and figure exactly once', () => {
    const { catalogue, facts } = modelOf(name)
    const anchors = anchorsOf(entriesOf(bookIn(name, language)))
    const items = [...catalogue.levers, ...catalogue.parameters, ...catalogue.variables]
    const wanted = [
      ...items.map(({ id }) => anchorOf('item', id)),
      ...catalogue.targets.map(({ id }) => anchorOf('target', id)),
      ...catalogue.checks.map(({ id }) => anchorOf('check', id)),
      ...catalogue.flags.map(({ id }) => anchorOf('flag', id)),
      ...catalogue.constants.map(({ id }) => anchorOf('constant', id)),
      ...[...facts.keys()].map(id => anchorOf('fact', id)),
    ]
    expect(wanted.filter(anchor => anchors.filter(each => each === anchor).length !== 1)).toEqual([])
    expect(
      bookIn(name, language)
        .index.map(({ to }) => to)
        .toSorted(),
    ).toEqual(wanted.toSorted())
  })

  it('leads by every link to a place in it, and names no place twice', () => {
    const book = bookIn(name, language)
    const page = bookPage(book)
    const anchors = [...page.matchAll(/\bid="([^"]+)"/g)].map(found => found[1] ?? '')
    const led = [...page.matchAll(/href="([^"]+)"/g)].map(found => found[1] ?? '')
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(led.filter(href => !href.startsWith('#') || !anchors.includes(href.slice(1)))).toEqual([])
  })

  it('is well-formed, and fetches and runs nothing', () => {
    const page = bookPage(bookIn(name, language), { font: new Uint8Array([1, 2, 3]) })
    expect(wellFormed(page)).toBeNull()
    expect(page).not.toMatch(/<(script|link|img|iframe|object)\b|@import|url\((?!data:)/)
  })

  it('says something wherever it has a place for words', () => {
    const empty = entriesOf(bookIn(name, language)).filter(
      ({ title, rows, about }) =>
        title.trim() === '' ||
        rows.some(row => row.name.trim() === '' || row.blocks.length === 0) ||
        (rows.length === 0 && about.length === 0),
    )
    expect(empty.map(({ anchor }) => anchor)).toEqual([])
  })

  it('says of every source of an item what kind it is, so that an assumption is called one', () => {
    const { catalogue } = modelOf(name)
    for (const { id, source } of [...catalogue.levers, ...catalogue.parameters, ...catalogue.variables]) {
      const standings = linesOf(
        entryOf(bookIn(name, language), anchorOf('item', id)).rows.flatMap(({ blocks }) => blocks),
      )
        .flat()
        .flatMap(part => (part.kind === 'standing' ? [part.standing] : []))
      expect(standings, id).toContain(source.kind)
    }
  })
})

describe('the two languages of a book', () => {
  it.each(Object.keys(PACKS))('of the pack %s are built alike: what one says the other says', name => {
    const shape = (language: Language) =>
      entriesOf(bookIn(name, language)).map(({ anchor, rows, about }) => [
        anchor,
        about.map(({ kind }) => kind),
        rows.map(({ blocks }) => blocks.map(({ kind }) => kind)),
      ])
    expect(shape('vi')).toEqual(shape('en'))
  })
})

describe('who reads whom', () => {
  it('is said of each variable as the formulas have it', () => {
    const { catalogue, equationOf } = modelOf('hanoi')
    const book = bookIn('hanoi', 'en')
    const placeOf = (anchor: string) => entryOf(book, anchor).anchor
    const entriesFor = (ids: readonly string[]) => new Set(ids.map(id => placeOf(anchorOf('item', id))))
    for (const entry of entriesOf(book)) {
      const members = catalogue.variables.filter(({ id }) => placeOf(anchorOf('item', id)) === entry.anchor)
      if (members.length === 0) continue
      const equations = members.map(({ id }) => equationOf(id))
      const places = (name: string) => new Set(ledTo(entry, name).map(placeOf))
      expect(places('Reads'), entry.anchor).toEqual(entriesFor(equations.flatMap(({ uses }) => uses)))
      expect(places('Is read by'), entry.anchor).toEqual(
        entriesFor(equations.flatMap(({ usedBy }) => usedBy)),
      )
    }
  })

  it('is said of a figure by everything that leans on it', () => {
    const book = bookIn('tiny', 'en')
    expect(ledTo(entryOf(book, anchorOf('fact', 'T-01')), 'Used by').toSorted()).toEqual([
      anchorOf('item', 'share[parks]'),
      anchorOf('target', 'parks_share'),
    ])
    expect(ledTo(entryOf(book, anchorOf('fact', 'T-02')), 'Used by')).toEqual([anchorOf('item', 'purse')])
  })
})

describe('what a number is measured in', () => {
  const unitRow = (unit: string, language: Language) => {
    const { chapters } = bookIn('hanoi', language)
    const tables = chapters.flatMap(({ sections }) => sections).flatMap(({ about }) => about)
    const rows = tables.flatMap(block => (block.kind === 'table' ? block.rows : []))
    const row = rows.find(([first]) =>
      first?.some(part => part.kind === 'anchor' && part.anchor === anchorOf('unit', unit)),
    )
    return row?.map(line => line.map(({ text }) => text).join(''))
  }

  it('is said by how many of what one of the unit is', () => {
    expect(unitRow('m_vnd_per_person', 'vi')?.[2]).toBe('1.000.000 đồng/người')
    expect(unitRow('m_vnd_per_month', 'en')?.[2]).toBe('1,000,000 VND/person/month')
    expect(unitRow('share', 'en')?.slice(2)).toEqual(['a pure number', 'shown ÷ 100'])
    expect(unitRow('vnd_per_m_vnd', 'vi')?.[2]).toBe('0,000001 (số thuần, không đơn vị)')
  })

  it('is converted by constants, each with its value and the formulas that name it', () => {
    const book = bookIn('hanoi', 'vi')
    const constant = entryOf(book, anchorOf('constant', 'one_vnd'))
    expect(linesOf(constant.rows.slice(0, 1).flatMap(({ blocks }) => blocks))).toMatchObject([
      [{ text: '0,000000001 ' }, { text: 'tỷ đồng', to: anchorOf('unit', 'bn_vnd') }],
    ])
    const [name] = ledTo(constant, 'Trong công thức của')
    expect(name).toBe(anchorOf('family', 'frac[group,area]'))
    expect(ledTo(entryOf(book, anchorOf('item', 'grdp_pc_usd')), 'Hằng số')).toEqual([
      anchorOf('constant', 'million_vnd'),
    ])
  })
})

describe('the book of another city', () => {
  it.each(languages)('says nothing of this one in %s', language => {
    expect(JSON.stringify(bookIn('song-an', language))).not.toMatch(/Hà Nội|Hanoi/i)
  })

  it('has no chapter and no section in which nothing stands', () => {
    for (const { anchor, about, sections } of bookIn('song-an', 'vi').chapters) {
      expect(about.length + sections.length, anchor).toBeGreaterThan(0)
      for (const section of sections)
        expect(section.about.length + section.entries.length, section.anchor).toBeGreaterThan(0)
    }
  })
})

describe('what a family says', () => {
  it('stands in one entry with all its elements, under one formula', () => {
    const entry = entryOf(bookIn('tiny', 'en'), anchorOf('item', 'spend[parks]'))
    expect(entry.title).toBe('Spending on ‹budget line›')
    expect(anchorsOf([entry])).toEqual([
      anchorOf('family', 'spend[line]'),
      anchorOf('item', 'spend[parks]'),
      anchorOf('item', 'spend[roads]'),
    ])
    const formulas = entry.rows.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'formula')
    expect(formulas).toMatchObject([{ text: 'sh[line] * purse', math: { element: 'math' } }])
  })

  it('is not said of elements that have formulas of their own', () => {
    const book = bookIn('tiny', 'en')
    expect(entryOf(book, anchorOf('item', 'sh[roads]')).title).toBe('Share of roads')
  })
})

describe('a pack that says less', () => {
  it('has no chapter for what it does not say', () => {
    const titles = bookIn('tiny', 'en').chapters.map(({ anchor }) => anchor)
    for (const part of ['uncertainty', 'observed', 'limits', 'changes'])
      expect(titles).not.toContain(anchorOf('part', part))
    expect(titles).toContain(anchorOf('part', 'targets'))
  })
})
