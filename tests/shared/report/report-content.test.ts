import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formatNumber } from '../../../shared/locale/numbers.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import type { LinesSubject } from '../../../shared/reading/charts/chart-view.ts'
import { leverRows } from '../../../shared/reading/compare/compared.ts'
import { indicatorOf } from '../../../shared/reading/indicators/indicator.ts'
import { kpiOf } from '../../../shared/reading/indicators/kpi.ts'
import type { ReportContent, StepContent } from '../../../shared/report/content.ts'
import { reportContent } from '../../../shared/report/report-content.ts'
import { readReport } from '../../../shared/report/report-reading.ts'
import type { StoryView } from '../../../shared/scenario/story.ts'
import { priceBases } from '../../../shared/scenario/view.ts'
import { modelFixture } from '../../engine/shipped-model.ts'
import {
  chart,
  numbersIn,
  preset,
  reportInput,
  reportOf,
  scenarioWith,
  shipped,
  tablesOf,
} from './report-of.ts'

const { catalogue } = shipped
const programme = preset('programme')

const known = modelFixture(
  'reference-values.json',
  z.record(z.string(), z.looseObject({ 2030: z.record(z.string(), z.number()) })),
).programme?.[2030]

/** Every text and number that a reader may see. */
function everything(content: ReportContent): string {
  return JSON.stringify(content, (_, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'NaN' : value,
  )
}

/** Every sentence of the findings and every line under one. */
function spokenOf({ findings }: ReportContent): string[] {
  return findings.flatMap(({ words, parts }) => [words, ...parts])
}

describe('the report of the programme', () => {
  const content = reportOf([programme])

  it('has the known values of the model on its headlines', () => {
    const values = content.headlines.map(({ variable, year, value }) => [variable, year, value])
    expect(values).toEqual([
      ['culture_share_exec', 2030, expect.closeTo(known?.culture_share_exec ?? Number.NaN, 9)],
      ['cult_share', 2030, expect.closeTo(known?.cult_share ?? Number.NaN, 9)],
      ['waiver_cov', 2030, expect.closeTo(known?.waiver_cov ?? Number.NaN, 9)],
    ])
  })

  it('says of every target of its headlines what the card on the screen says', () => {
    const input = reportInput([programme])
    const { own } = readReport(input)
    if (own === null) throw new Error('the programme runs')
    for (const headline of content.headlines) {
      const indicator = indicatorOf(catalogue, headline.variable)
      for (const target of headline.targets) {
        const kpi = kpiOf(
          { indicator, target: itemOf(catalogue.targets, target.id) },
          own.run,
          own.reference,
          2030,
          'current',
          catalogue,
        )
        expect(target.state).toBe(kpi.judged?.state.kind)
      }
    }
  })

  it('begins with how many targets are met, and says when and by how much', () => {
    expect(content.findings.slice(0, 3).map(({ words }) => words)).toEqual([
      '“Đạt mục tiêu chương trình” meets 10 of the 13 targets of the model in time; 1 is met late, 2 are not met by 2045.',
      expect.stringContaining(
        "culture's share of executed spending (above 4%) is met from 2028; 5.21% in 2030, 1.21 pp",
      ),
      expect.stringContaining('(9%) is met in 2030; 9.04% in 2030, 0.04 pp'),
    ])
  })

  it('says who pays: the lines that give up a share, and each purse of the fees that are waived', () => {
    const spoken = spokenOf(content).join('\n')
    expect(spoken).toContain('it is taken from infrastructure (−6.30 pp')
    const say = (id: string) => formatNumber(known?.[id] ?? Number.NaN, { language: 'en', decimals: 0 })
    expect(spoken).toContain(`the co-pay before waivers at ${say('copay_total')} bn VND`)
    expect(spoken).toContain(`fund spending on waivers: ${say('waiver_hi')} bn VND`)
    expect(spoken).toContain(`city spending on waivers: ${say('waiver_city')} bn VND`)
    expect(spoken).toContain(`new city borrowing: ${say('borrow')} bn VND`)
  })

  it('says of each payer the difference from the baseline, and not the level again', () => {
    const { own } = readReport(reportInput([programme]))
    const spoken = spokenOf(content).join('\n')
    const index = 2030 - catalogue.baseYear
    const apart = (id: string, scale: number, decimals: number) =>
      formatNumber(
        ((own?.run.series[id]?.[index] ?? Number.NaN) - (own?.reference[id]?.[index] ?? Number.NaN)) * scale,
        { language: 'en', decimals, sign: 'always' },
      )
    for (const line of ['culture', 'health', 'education', 'infra']) {
      const [points, money] = [apart(`sh[${line}]`, 100, 2), apart(`plan[${line}]`, 1, 0)]
      expect(spoken).toContain(`(${points} pp; ${money} bn VND)`)
    }
    for (const part of ['waiver_hi', 'waiver_city', 'copay_net', 'city_rev', 'borrow', 'asset_income'])
      expect(spoken).toContain(` bn VND (${apart(part, 1, 0)} bn VND)`)
    expect(spoken).toContain(`${apart('envelope', 1, 0).slice(1)} bn VND more than in the moved baseline`)
  })

  it('has a row for every lever of policy that differs, with the values of the comparison on the screen', () => {
    const { comparison } = readReport(reportInput([programme]))
    const expected = leverRows(comparison, catalogue, 2030).filter(({ lever }) => lever.kind === 'policy')
    const rows = content.policies.rows.filter(({ kind }) => kind === 'row')
    expect(rows).toHaveLength(expected.length)
    const values = rows.map(({ cells }) => cells.slice(2, 4).map(({ value }) => value)).toSorted()
    expect(values).toEqual(
      expected
        .map(({ base, others, unit }) => [
          base.value * unit.scale,
          (others[0]?.value ?? Number.NaN) * unit.scale,
        ])
        .toSorted(),
    )
  })

  it('calls every assumption one, with its range and how well it is known', () => {
    const { columns, rows } = content.assumptions
    const [kind, standing] = ['Class', 'Source'].map(name => columns.findIndex(({ title }) => title === name))
    const range = columns.findIndex(({ title }) => title === 'Range')
    for (const { cells } of rows.filter(row => row.kind === 'row')) {
      expect(cells[kind ?? -1]?.text).toMatch(/^Assumption/)
      expect(cells[standing ?? -1]?.text).not.toBe('')
      expect(cells[range]?.text).toMatch(/\d to .*\d/)
    }
    expect(rows.map(({ cells }) => cells[0]?.text)).toContain('Underlying real GRDP growth')
  })

  it('tells how well a figure is known from how well its document is', () => {
    const standings = content.sources.map(({ standing }) => standing)
    expect(standings.some(each => /^assumption, low confidence \(document: high confidence/.test(each))).toBe(
      true,
    )
  })

  it('names each document once, and none that was looked for in vain', () => {
    const keys = content.sources.map(({ publisher, title, link }) => `${publisher} ${title} ${link}`)
    expect(new Set(keys.filter(key => !key.startsWith(' '))).size).toBe(
      keys.filter(key => !key.startsWith(' ')).length,
    )
    expect(keys.length).toBeGreaterThan(10)
    expect(everything(content)).not.toContain('"not found"')
  })
})

/** Everything that a sentence may say of a run in the years of its targets, as it is written: levels, differences, gaps. */
function computed(id: string): Set<number> {
  const { own } = readReport(reportInput([preset(id)]))
  if (own === null) throw new Error(`${id} runs`)
  const said = new Set<number>()
  const add = (value: number, unit: { readonly scale: number; readonly decimals: number }) =>
    said.add(Number(Math.abs(value * unit.scale).toFixed(unit.decimals)))
  for (const year of [2030, 2045]) {
    const at = (side: Readonly<Record<string, readonly number[]>>, series: string) =>
      side[series]?.[year - catalogue.baseYear] ?? Number.NaN
    for (const { id: series, unit: unitId } of catalogue.variables.filter(
      each => each.id in own.run.series,
    )) {
      const unit = itemOf(catalogue.units, unitId)
      const [value, base] = [at(own.run.series, series), at(own.reference, series)]
      for (const each of [value, base, value - base]) add(each, unit)
    }
    for (const target of catalogue.targets.filter(each => each.year === year)) {
      const { unit, whole } = indicatorOf(catalogue, target.variable)
      const gap = at(own.run.series, target.variable) - (target.goal ?? target.value)
      for (const each of [gap, target.goal ?? target.value, target.value]) add(each, unit)
      if (whole !== null) add(gap * at(own.run.series, whole.variable.id), whole.unit)
    }
    for (const { whole, parts } of catalogue.accounts) {
      const rest = (side: Readonly<Record<string, readonly number[]>>) =>
        parts.reduce((left, part) => left - at(side, part), at(side, whole))
      const unit = itemOf(catalogue.units, itemOf(catalogue.variables, whole).unit)
      for (const each of [rest(own.run.series), rest(own.reference)]) add(each, unit)
      add(rest(own.run.series) - rest(own.reference), unit)
    }
  }
  return said
}

describe('the numbers of a report', () => {
  it.each(['programme', 'low_growth', 'culture_first', 'health_first'])(
    'that stand in the sentences of %s are all those of its series',
    id => {
      const said = computed(id)
      const isCount = (value: number) => Number.isInteger(value) && value <= 21
      const isYear = (value: number) => value >= 2024 && value <= 2045 && Number.isInteger(value)
      const content = reportOf([preset(id)])
      const { imprint } = content
      // Labels of flags and of targets have numbers of the pack in them.
      const labels = catalogue.targets.map(({ label }) => label.en)
      const spoken = spokenOf(content)
        .filter(each => !each.startsWith('The model'))
        .map(each => labels.reduce((left, label) => left.replace(label, ''), each))
      expect(spoken.length).toBeGreaterThan(5)
      const unknown = spoken
        .flatMap(each => numbersIn(each.replaceAll(imprint.scenarios[0] ?? '', ''), 'en'))
        .filter(value => !said.has(value) && !isYear(value) && !isCount(value))
      expect(unknown).toEqual([])
    },
  )

  it('are the same in both languages, sentence by sentence and cell by cell', () => {
    const [en, vi] = [reportOf([programme]), reportOf([programme], { language: 'vi' })]
    expect(spokenOf(vi).map(each => numbersIn(each, 'vi').toSorted())).toEqual(
      spokenOf(en).map(each => numbersIn(each, 'en').toSorted()),
    )
    const values = (content: ReportContent) =>
      tablesOf(content).map(({ rows }) => rows.map(({ cells }) => cells.map(({ value }) => value)))
    expect(values(vi)).toEqual(values(en))
  })

  it.each(priceBases)('are the same in %s prices after another basis was looked at', basis => {
    const input = reportInput([programme])
    const before = reportContent({ ...input, view: { ...input.view, basis } })
    reportContent({ ...input, view: { ...input.view, basis: 'usd' } })
    expect(reportContent({ ...input, view: { ...input.view, basis } })).toEqual(before)
  })

  it.each(priceBases)('of money are in %s prices', basis => {
    const { imprint, budget } = reportOf([programme], { basis })
    const { budget: current, imprint: currentImprint } = reportOf([programme])
    expect(imprint.priceBasis === currentImprint.priceBasis).toBe(basis === 'current')
    expect(JSON.stringify(budget.columns) === JSON.stringify(current.columns)).toBe(basis === 'current')
  })

  it('add up to the whole budget in every block', () => {
    const { rows } = reportOf([programme]).budget
    const totals = rows.filter(({ cells }) => cells[0]?.text === 'Total')
    expect(totals.length).toBe(2)
    for (const { cells } of totals) expect(cells[1]?.value).toBeCloseTo(100, 9)
  })
})

describe('a report of any scenario', () => {
  const levers = fc
    .uniqueArray(fc.constantFrom(...catalogue.levers), {
      minLength: 0,
      maxLength: 6,
      selector: ({ id }) => id,
    })
    .chain(chosen =>
      fc.tuple(
        ...chosen.map(({ id, range }) =>
          fc
            .double({ min: range.min, max: range.max, noNaN: true })
            .map(value => [id, { shape: 'constant', value }] as const),
        ),
      ),
    )
    .map(entries => Object.fromEntries(entries))

  it('shows nothing that is no number, and as many cells in each row as there are columns', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(
        levers,
        fc.constantFrom(...priceBases),
        fc.constantFrom('vi', 'en'),
        (given, basis, language) => {
          const content = reportOf([scenarioWith({ levers: given }), programme], {
            basis,
            language,
            charts: [chart('cult_share'), chart('spend_total', 'line')],
          })
          const { charts, ...rest } = content
          expect(everything({ ...rest, charts: [] })).not.toMatch(/NaN|Infinity|undefined/)
          expect(JSON.stringify(charts.map(({ words }) => words))).not.toMatch(/NaN|Infinity|undefined/)
          for (const { columns, rows } of tablesOf(content))
            for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
          for (const { words, parts } of content.findings)
            expect(words).toMatch(parts.length === 0 ? /\.$/ : /:$/)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('says of one without changes that it is the baseline', () => {
    const content = reportOf([scenarioWith({})])
    const { findings, policies, headlines } = content
    expect(findings[0]?.words).toBe(
      '“Own” changes no lever and no parameter, so its results are those of the baseline.',
    )
    expect(spokenOf(content).join('\n')).not.toContain('it is taken from')
    expect(policies.rows).toEqual([])
    expect(policies.empty).not.toBe('')
    expect(headlines.map(({ changeWords }) => changeWords)).toEqual(['no change', 'no change', 'no change'])
  })

  it('keeps a title of 300 letters whole, and needs no charts', () => {
    const title = 'Đ'.repeat(300)
    const content = reportOf([scenarioWith({ title })], { charts: [], title })
    expect(content.title).toBe(title)
    expect(content.imprint.scenarios).toEqual([title])
    expect(content.charts).toEqual([])
    expect(content.headlines).toHaveLength(3)
  })

  it('compares six, and says which is ahead on each headline', () => {
    const six = ['baseline', 'programme', 'low_growth', 'culture_first', 'health_first'].map(preset)
    const content = reportOf([...six, scenarioWith({})])
    expect(content.imprint.scenarios).toHaveLength(6)
    const ahead = spokenOf(content).filter(each => each.startsWith('On '))
    expect(ahead).toHaveLength(3)
    expect(ahead[0]).toContain(`“${preset('culture_first').title}” is ahead (6.00%)`)
    for (const { columns, rows } of tablesOf(content))
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
  })

  it('compares with a scenario where that is the base', () => {
    const content = reportOf([programme, preset('health_first')], { base: 'health_first' })
    expect(content.imprint.base).toBe(preset('health_first').title)
    expect(content.results.columns.map(({ title }) => title)).toEqual([
      'Year',
      preset('health_first').title,
      programme.title,
      'Difference',
    ])
  })
})

describe('a scenario that the model refuses', () => {
  const impossible = scenarioWith({
    id: 'impossible',
    title: 'Impossible',
    levers: Object.fromEntries(
      catalogue.levers
        .filter(({ family }) => family === 'gshare')
        .map(({ id, range }) => [id, { shape: 'constant' as const, value: range.max }]),
    ),
  })

  it('in hand leaves a report without results, whose every page names check, year and value', () => {
    const content = reportOf([impossible])
    expect(content.headlines).toEqual([])
    expect(content.charts).toEqual([])
    const [failed] = content.checks.failed
    expect(failed).toMatchObject({ scenarioName: 'Impossible', year: expect.any(Number) })
    expect(content.imprint.warning).toContain('“Impossible” could not be computed')
    expect(content.imprint.warning).toContain(failed?.name)
    expect(content.imprint.warning).toContain(failed?.words)
    expect(spokenOf(content)).toEqual([content.imprint.warning])
    expect(content.checks.summary).not.toMatch(/^All/)
    expect(everything(content)).not.toMatch(/NaN|Infinity/)
  })

  it('beside another one is said to be not computed, and the other one keeps its results', () => {
    const content = reportOf([programme, impossible])
    expect(content.headlines).toHaveLength(3)
    expect(content.imprint.warning).toContain('Impossible')
    const texts = content.results.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    expect(texts).toContain('not computed')
    expect(content.results.rows[1]?.cells[2]?.value).toBeCloseTo(2.2302, 2)
  })
})

describe('a step of the story', () => {
  const view: StoryView = {
    scenario: 'culture_first',
    shown: ['culture_first'],
    year: 2035,
    chart: chart('cult_share'),
    card: null,
    mode: 'value',
    basis: 'current',
    bands: false,
  }
  const told = { sentence: 'Look.', notes: '' }
  const both = [programme, preset('culture_first')]

  function linesOf(step: StepContent | undefined): LinesSubject {
    const subject = step?.chart.subject
    if (subject?.kind !== 'lines') throw new Error('the step draws no lines')
    return subject
  }

  it('is drawn with its own scenario in hand, and left out where that one is gone', () => {
    const { steps } = reportOf(both, {
      steps: [
        { ...told, view },
        { ...told, view: { ...view, scenario: 'gone' } },
      ],
    })
    expect(steps).toHaveLength(1)
    expect(linesOf(steps[0]).lines.find(({ role }) => role === 'active')?.key).toBe('culture_first')
    expect(steps[0]?.chart.view.year).toBe(2035)
  })

  it('draws the scenarios of its own view, whatever the report shows', () => {
    const { steps } = reportOf(both, {
      base: 'programme',
      steps: [
        { ...told, view },
        { ...told, view: { ...view, shown: ['culture_first', 'programme'] } },
      ],
    })
    const drawn = steps.map(step => linesOf(step).lines.filter(({ slot }) => slot !== null).length)
    expect(drawn).toEqual([1, 2])
  })

  it('keeps its own price basis and mode, and says so in its imprint', () => {
    const { steps, imprint } = reportOf(both, {
      steps: [
        { ...told, view: { ...view, chart: chart('envelope'), basis: 'constant', mode: 'difference' } },
      ],
    })
    expect(linesOf(steps[0]).mode).toBe('difference')
    expect(imprint.priceBasis).toBe('Current prices')
    expect(steps[0]?.imprint.priceBasis).toBe('2024 prices')
    expect(steps[0]?.imprint.scenarios).toEqual([preset('culture_first').title])
  })

  it('has the number beside its chart that was chosen, of its own scenario in hand', () => {
    const { steps, headlines } = reportOf(both, {
      steps: [{ ...told, view: { ...view, card: { variable: 'cult_share', target: null } } }],
    })
    const card = steps[0]?.card
    const cultureFirst = reportOf([preset('culture_first')], { year: 2035 })
    expect(card?.year).toBe(2035)
    expect(card?.value).not.toBe(headlines.find(({ variable }) => variable === 'cult_share')?.value)
    expect(card?.value).toBeCloseTo(drawnValue(cultureFirst, 'cult_share', 2035), 12)
  })

  it('says that bands which its view asks for are not shown, and nothing where none are asked for', () => {
    const { steps } = reportOf(both, {
      steps: [
        { ...told, view: { ...view, bands: true } },
        { ...told, view },
      ],
    })
    expect(steps.map(({ remark }) => remark)).toEqual([expect.stringContaining('on the screen only'), ''])
  })
})

/** Of the scenario in hand, as its chart draws it. */
function drawnValue({ charts }: ReportContent, variable: string, year: number): number {
  const subject = charts.find(
    ({ subject: each }) => each.kind === 'lines' && each.variable === variable,
  )?.subject
  if (subject?.kind !== 'lines') throw new Error(`no chart of ${variable}`)
  const line = subject.lines.find(({ role }) => role === 'active')
  return line?.values[subject.years.indexOf(year)] ?? Number.NaN
}
