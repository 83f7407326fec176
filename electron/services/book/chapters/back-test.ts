/** The chapter in which the model is set against the past: each test with its errors, and what cannot be tested. */

import { anchorOf } from '../../../../shared/book/anchors.ts'
import type { Block, Chapter, Entry, Line, Section } from '../../../../shared/book/content.ts'
import { formatNumber } from '../../../../shared/locale/numbers.ts'
import type { BackTest, BackTestResult } from '../../../../shared/model/back-test.ts'
import { backTestMessages } from '../../../../shared/reading/back-test/back-test-messages.ts'
import {
  backTestCoverage,
  backTestLead,
  percentWords,
  testRemarks,
  untestedWords,
} from '../../../../shared/reading/back-test/back-test-words.ts'
import { joined, paragraph, plain, row, saidRow, type Teller } from '../teller.ts'
import { backTestChapterMessages } from './back-test-words.ts'

/** Null for a pack without history. */
export function backTestChapter(teller: Teller, result: BackTestResult): Chapter | null {
  if (result.span === null) return null
  const { language, catalogue } = teller
  const text = backTestMessages[language]
  const nameOf = (id: string) => teller.labelOf(id)
  const groups = [
    [
      'free-run',
      text.freeRun,
      text.freeRunAbout,
      of(result, each => each.kind === 'free-run' && !each.identity),
    ],
    [
      'one-step',
      text.oneStep,
      text.oneStepAbout,
      of(result, each => each.kind === 'one-step' && !each.identity),
    ],
    [
      'identity',
      text.identity,
      text.identityAbout,
      of(result, each => each.kind !== 'base-run' && each.identity),
    ],
    [
      'base-run',
      text.baseRun(catalogue.baseYear),
      text.baseRunAbout,
      of(result, each => each.kind === 'base-run'),
    ],
  ] as const
  const sections = groups
    .filter(([, , , tests]) => tests.length > 0)
    .map(
      ([id, title, about, tests]): Section => ({
        anchor: anchorOf('part', `tested-${id}`),
        title,
        about: [paragraph(about)],
        entries: tests.map(test => testEntry(teller, id, test)),
      }),
    )
  return {
    anchor: anchorOf('part', 'back-test'),
    title: backTestChapterMessages[language].title,
    about: [paragraph(backTestLead(result, nameOf, language)), paragraph(backTestCoverage(result, language))],
    sections: [...sections, ...untestedSection(teller, result)],
  }
}

function of({ tests }: BackTestResult, wanted: (test: BackTest) => boolean): readonly BackTest[] {
  return tests.filter(wanted)
}

function testEntry(teller: Teller, group: string, test: BackTest): Entry {
  const { language, catalogue } = teller
  const text = backTestChapterMessages[language]
  const { variable, kind, start, points, errors } = test
  const unit = catalogue.variables.find(({ id }) => id === variable)?.unit ?? ''
  const name = [group, kind, start ?? '', variable].filter(part => part !== '').join('-')
  const remarks = testRemarks(test, id => teller.labelOf(id), language)
  return {
    anchor: anchorOf('part', `test-${name.replace(/[^A-Za-z0-9_-]/g, '.')}`),
    title: teller.labelOf(variable),
    ids: [],
    about: [
      { kind: 'text', line: teller.item(variable) },
      { kind: 'list', lines: remarks.map((remark): Line => [plain(remark)]) },
      {
        kind: 'table',
        columns: [
          { title: teller.text.year, align: 'start' },
          { title: text.observed, align: 'end' },
          { title: text.computed, align: 'end' },
          { title: teller.text.figures, align: 'start' },
        ],
        rows: points.map(({ year, observed, computed, facts }) => [
          [plain(String(year))],
          [plain(observed === null ? '–' : teller.value(observed, unit))],
          [plain(computed === null ? '–' : teller.rounded(computed, unit))],
          joined(
            facts.map(id => [teller.fact(id)]),
            ' ',
          ),
        ]),
      },
    ],
    rows: [
      ...saidRow(text.years, String(errors.n)),
      ...saidRow(
        text.bias,
        [
          teller.difference(errors.bias, unit),
          errors.relativeBias === null ? '' : `(${percentWords(errors.relativeBias, language, 'always')})`,
        ]
          .filter(each => each !== '')
          .join(' '),
      ),
      ...saidRow(text.mape, errors.mape === null ? '' : percentWords(errors.mape, language)),
      ...saidRow(text.rmse, teller.rounded(errors.rmse, unit)),
      ...row(text.theil, paragraph(theilWords(teller, errors.theilU))),
    ],
  }
}

function theilWords({ language }: Teller, theilU: number | null): string {
  return theilU === null
    ? backTestChapterMessages[language].noValue
    : formatNumber(theilU, { language, decimals: 2 })
}

/** As many variables that share a reason stand under it in a paragraph: a cell of hundreds would leave the others no room. */
const MANY = 12

/** Variables that are untested for the same reason stand together. */
function untestedSection(teller: Teller, { untested }: BackTestResult): Section[] {
  if (untested.length === 0) return []
  const { language } = teller
  const text = backTestChapterMessages[language]
  const byReason = new Map<string, string[]>()
  for (const each of untested) {
    const reason = untestedWords(each, id => teller.labelOf(id), language)
    byReason.set(reason, [...(byReason.get(reason) ?? []), each.variable])
  }
  const [few, many] = [
    [...byReason].filter(([, ids]) => ids.length < MANY),
    [...byReason].filter(([, ids]) => ids.length >= MANY),
  ]
  const table: Block = {
    kind: 'table',
    columns: [text.variable, text.reason].map(title => ({ title, align: 'start' })),
    rows: few.map(([reason, ids]) => [joined(teller.items(ids)), [plain(reason)]]),
  }
  const about: Block[] = [
    ...(few.length === 0 ? [] : [table]),
    ...many.flatMap(([reason, ids]): Block[] => [
      { kind: 'text', line: [{ kind: 'strong', text: reason }] },
      { kind: 'text', line: joined(teller.items(ids)) },
    ]),
  ]
  return [{ anchor: anchorOf('part', 'untested'), title: text.untested, about, entries: [] }]
}
