/** The model in words, as one page that needs nothing else: every lever, parameter, formula and figure, made from the pack. */

import { centreOf } from '../../shared/analysis/varied.ts'
import { formatExact, formatNumber } from '../../shared/locale/numbers.ts'
import { difference, quantity } from '../../shared/locale/quantities.ts'
import type {
  Catalogue,
  CatalogueLever,
  CatalogueParameter,
  CatalogueTarget,
  CatalogueVariable,
} from '../../shared/model/catalogue.ts'
import type { Fact, Language, Source, UnitDefinition, Words } from '../../shared/model/definition.ts'
import { type BookWords, bookWords } from './model-book-words.ts'
import type { RunningModel } from './running-model.ts'

type BookModel = Pick<RunningModel, 'catalogue' | 'facts' | 'equationOf' | 'model'>

/** Of a long list of readers the first ones say enough. */
const MOST_READERS = 40

/** The book in a language, as HTML without scripts, pictures or addresses that are fetched. */
export function modelBook(model: BookModel, language: Language): string {
  return new Book(model, language).page()
}

type Row = readonly [name: string, html: string]

class Book {
  private readonly model: BookModel
  private readonly language: Language
  private readonly words: BookWords
  private readonly units: ReadonlyMap<string, UnitDefinition>

  constructor(model: BookModel, language: Language) {
    this.model = model
    this.language = language
    this.words = bookWords[language]
    this.units = new Map(model.catalogue.units.map(unit => [unit.id, unit]))
  }

  page(): string {
    const { words: t, language } = this
    const { catalogue, facts } = this.model
    const title = text(t.title(catalogue.title[language]))
    const contents = [
      ...catalogue.sectors.map(({ id, label }) => [`sector-${id}`, label[language]] as const),
      ['targets', t.targets] as const,
      ...(catalogue.uncertainty === undefined ? [] : [['uncertainty', t.uncertainty] as const]),
      ...(this.model.model.realityChecks.length === 0 ? [] : [['reality-checks', t.realityChecks] as const]),
      ['facts', t.facts] as const,
    ]
    const entries = contents.map(([id, words]) => `<li><a href="#${text(id)}">${text(words)}</a></li>`)
    return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${SHEET}</style></head><body>
<h1>${title}</h1>
<p>${text(t.about(catalogue.model.version, catalogue.data, catalogue.baseYear, catalogue.horizon))}</p>
<nav><h2>${t.contents}</h2><ol>${entries.join('')}</ol></nav>
${catalogue.sectors.map(sector => this.sector(sector)).join('\n')}
<section id="targets"><h2>${t.targets}</h2>${catalogue.targets.map(target => this.target(target)).join('')}</section>
${this.uncertainty()}
${this.realityChecks()}
<section id="facts"><h2>${t.facts}</h2>${[...facts.values()].map(factArticle).join('')}</section>
</body></html>
`
  }

  private sector({ id, label }: Catalogue['sectors'][number]): string {
    const { words: t } = this
    const { levers, parameters, variables } = this.model.catalogue
    const own = <T extends { readonly sector: string }>(items: readonly T[]) =>
      items.filter(item => item.sector === id)
    const parts = [
      [t.levers, own(levers).map(lever => this.lever(lever))],
      [t.parameters, own(parameters).map(parameter => this.parameter(parameter))],
      [t.variables, ofOneFormula(own(variables)).map(members => this.variables(members))],
    ] as const
    const html = parts.map(([title, articles]) =>
      articles.length === 0 ? '' : `<h3>${title}</h3>${articles.join('')}`,
    )
    return `<section id="sector-${text(id)}"><h2>${text(label[this.language])}</h2>${html.join('')}</section>`
  }

  private lever({ id, label, unit, kind, range, path, source }: CatalogueLever): string {
    const { words: t } = this
    const points = Object.entries(path).map(([year, value]) => `${year}: ${this.say(value, unit)}`)
    return this.article([id], label, [
      [t.kind, t[kind]],
      [t.unit, this.unitWords(unit)],
      [t.range, `${this.say(range.min, unit)} – ${this.say(range.max, unit)}`],
      [t.path, points.join('; ')],
      [t.readBy, this.readers(id)],
      [t.source, this.source(source)],
    ])
  }

  private parameter(parameter: CatalogueParameter): string {
    const { id, label, unit, value, low, high, distribution, source } = parameter
    const { words: t } = this
    const varies = distribution === 'fixed' ? '' : `, ${t.varies}: ${t.distributions[distribution]}`
    const spread = low === high ? '' : ` (${this.exact(low)} – ${this.exact(high)}${varies})`
    return this.article([id], label, [
      [t.unit, this.unitWords(unit)],
      [t.value, `${this.exact(value)}${spread}`],
      [t.readBy, this.readers(id)],
      [t.source, this.source(source)],
    ])
  }

  /** Elements that one formula works out. */
  private variables(members: Members): string {
    const { words: t, language } = this
    const [{ id, label, unit, formula, start = '', note, source }, ...others] = members
    const ids = members.map(member => member.id)
    return this.article(ids, label, [
      [t.meaning, note === undefined ? '' : text(note[language])],
      [t.unit, this.unitWords(unit)],
      [t.formula, `<code>${text(formula)}</code>`],
      [t.start(this.model.catalogue.baseYear), start === '' ? '' : `<code>${text(start)}</code>`],
      [t.reads, links(this.model.equationOf(id).uses)],
      [t.readBy, this.readers(id)],
      // No pack claims a source of its planner's own.
      [t.source, source.kind === 'own' ? '' : this.source({ ...source, kind: source.kind })],
      [t.alsoFor, others.map(other => text(other.label[language])).join('; ')],
    ])
  }

  private target({ id, label, variable, year, operator, value, source }: CatalogueTarget): string {
    const { words: t } = this
    const unit = this.model.catalogue.variables.find(each => each.id === variable)?.unit ?? ''
    return this.article([id], label, [
      [t.rule, `${link(variable)} ${text(operator)} ${this.say(value, unit)}, ${year}`],
      [t.source, this.source(source)],
    ])
  }

  /** What varies beside the parameters, and what is assumed to move together. */
  private uncertainty(): string {
    const { words: t, language } = this
    const { uncertainty } = this.model.catalogue
    if (uncertainty === undefined) return ''
    const { method, draws, seed, levers, correlations } = uncertainty
    const varied = levers.map(({ lever, distribution, source }) => {
      const { label, unit } = this.itemOf(lever)
      const { kind, low, high } = distribution
      const moved = (value: number) => this.difference(value, unit)
      return this.entry(link(lever), label, [
        [
          t.pathMoved,
          `${t.distributions[kind]}, ${t.movedBy(moved(low), moved(centreOf(distribution)), moved(high))}`,
        ],
        [t.source, this.source(source)],
      ])
    })
    const together = correlations.map(({ first, second, rank, source }) => {
      const [one, other] = [this.itemOf(first).label, this.itemOf(second).label]
      const label = { en: `${one.en} – ${other.en}`, vi: `${one.vi} – ${other.vi}` }
      return this.entry(links([first, second]), label, [
        [t.rank, this.exact(rank)],
        [t.source, this.source(source)],
      ])
    })
    const count = formatNumber(draws, { language, decimals: 0 })
    return `<section id="uncertainty"><h2>${t.uncertainty}</h2><p>${text(t.aboutUncertainty(t.methods[method], count, seed))}</p>${varied.join('')}<h3>${t.correlations}</h3>${together.join('')}</section>`
  }

  private realityChecks(): string {
    const { words: t, language } = this
    const checks = this.model.model.realityChecks
    if (checks.length === 0) return ''
    const { presets } = this.model.catalogue
    const articles = checks.map(({ id, label, preset }) => {
      const name = presets.find(each => each.id === preset)?.label[language] ?? preset
      return this.entry(`<code>${text(id)}</code>`, label, [[t.preset, text(name)]])
    })
    return `<section id="reality-checks"><h2>${t.realityChecks}</h2><p>${t.aboutRealityChecks}</p>${articles.join('')}</section>`
  }

  private itemOf(id: string): Pick<CatalogueLever, 'label' | 'unit'> {
    const { levers, parameters } = this.model.catalogue
    const found = [...levers, ...parameters].find(item => item.id === id)
    return found ?? { label: { en: id, vi: id }, unit: '' }
  }

  /** An item with anchors of its own, to which others lead. */
  private article(ids: readonly string[], label: Words, rows: readonly Row[]): string {
    const anchors = ids.map(id => `<code id="${text(id)}">${text(id)}</code>`).join(' ')
    return this.entry(anchors, label, rows)
  }

  /** What has nothing to say is left out. */
  private entry(ids: string, label: Words, rows: readonly Row[]): string {
    const said = rows
      .filter(([, html]) => html !== '')
      .map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`)
    return `<article><h4>${text(label[this.language])}</h4><p class="ids">${ids}</p><dl>${said.join('')}</dl></article>`
  }

  private source({ kind, confidence, note, facts = [] }: Source): string {
    const parts = [
      this.words.sources[kind],
      confidence === undefined ? '' : this.words[confidence],
      note === undefined ? '' : text(note[this.language]),
      facts.map(id => `<a href="#fact-${text(id)}">${text(id)}</a>`).join(' '),
    ]
    return parts.filter(Boolean).join(' · ')
  }

  private readers(id: string): string {
    return links(this.model.equationOf(id).usedBy.slice(0, MOST_READERS))
  }

  private unitWords(id: string): string {
    return text(this.units.get(id)?.label[this.language] || this.words.pure)
  }

  private say(value: number, unitId: string): string {
    const unit = this.units.get(unitId)
    return unit === undefined
      ? this.exact(value)
      : text(quantity(value, unit, { language: this.language }).text)
  }

  private difference(value: number, unitId: string): string {
    const unit = this.units.get(unitId)
    return unit === undefined
      ? this.exact(value)
      : text(difference(value, unit, { language: this.language }).text)
  }

  /** A value as the pack has it, with all its digits. */
  private exact(value: number): string {
    return formatExact(value, { language: this.language, decimals: 0 })
  }
}

type Members = [CatalogueVariable, ...CatalogueVariable[]]

/** Elements of a family that one formula works out stand together. */
function ofOneFormula(variables: readonly CatalogueVariable[]): readonly Members[] {
  const together = new Map<string, Members>()
  for (const variable of variables) {
    const key = JSON.stringify([variable.family, variable.elements.length, variable.formula, variable.start])
    const members = together.get(key)
    if (members === undefined) together.set(key, [variable])
    else members.push(variable)
  }
  return [...together.values()]
}

function factArticle(fact: Fact): string {
  const { id, indicator, value, unit, year, place, source_title: title, publisher, url, quote } = fact
  const figure = [indicator, value, unit, place, year].filter(words => words !== '' && words !== '-')
  return `<article id="fact-${text(id)}"><h4>${text(id)}</h4><p>${text(figure.join(' · '))}</p>${quote === '' ? '' : `<blockquote>${text(quote)}</blockquote>`}<p class="ids">${text([title, publisher, url, fact.confidence, fact.note].filter(Boolean).join(' · '))}</p></article>`
}

function links(ids: readonly string[]): string {
  return ids.map(link).join(', ')
}

function link(id: string): string {
  return `<a href="#${text(id)}">${text(id)}</a>`
}

function text(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const SHEET = `
body{max-width:52rem;margin:2rem auto;padding:0 1rem;font:15px/1.5 "Segoe UI","Noto Sans",system-ui,sans-serif}
article{padding:.75rem 0;border-top:1px solid #ccd;break-inside:avoid}
h3{margin-top:2rem}h4{margin:0}p{margin:.25rem 0}
dl{display:grid;grid-template-columns:9rem 1fr;gap:.125rem 1rem;margin:.25rem 0}dt{opacity:.7}dd{margin:0;overflow-wrap:anywhere}
.ids{opacity:.75;font-size:.85em;overflow-wrap:anywhere}blockquote{margin:.25rem 0;padding-left:.75rem;border-left:2px solid #ccd}
@media(prefers-color-scheme:dark){body{background:#14191f;color:#edf1f5}a{color:#86abff}}
`
