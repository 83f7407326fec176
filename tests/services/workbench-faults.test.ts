/** What the reader and the engine say of wrong price bases, boards, history and benchmarks. */

import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openModel } from '../../electron/services/running-model.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { copyOfTiny, faultsOf, placeOf } from './faulty-pack.ts'

const HISTORY = `variable,year,value,standing,facts,note_en,note_vi
purse,2023,950.5,published,T-02,,
"share[parks]",2024,0.2,derived,T-01 T-02,"A fifth, rounded.","Một phần năm, làm tròn."
`

const BENCHMARKS = `benchmarks:
  - id: hillside
    variable: sh[parks]
    place: { en: Hillside, vi: Đồi }
    year: 2020
    value: 0.4
    facts: [T-01]
    note: { en: Gardens included., vi: Gồm cả vườn. }
`

const HEAD = `
prices:
  deflator: cut
  constant: { en: 2024 prices, vi: giá 2024 }
  population: wood
  exchange: purse
  wholes:
    - { whole: purse, families: [spend] }
  whole: wood
  units:
    - unit: coins
      constant: coins
      usd: { unit: trees, factor: 2 }
      per_head: { unit: trees, factor: 1 }
      share: "1"
boards:
  - id: green
    label: { en: Green town, vi: Thị trấn xanh }
    short: { en: Green, vi: Xanh }
    text: { en: Trees and parks., vi: Cây và công viên. }
    facts: [T-01]
    targets: [parks_share]
    variables: [wood]
    charts: ["spend[parks]", wood]
`

/** First line of `HEAD` in `pack.yaml`, less one. */
const ABOVE = 60

/** A copy of the tiny pack with all of it, in which the one place that reads `from` reads `to`. */
async function packWith(from: string, to: string): Promise<string> {
  const folder = await copyOfTiny()
  const changed = [HISTORY, BENCHMARKS, HEAD].map(text => text.replace(from, () => to))
  const [history = '', benchmarks = '', head = ''] = changed
  if (from !== '' && [HISTORY, BENCHMARKS, HEAD].join('').split(from).length !== 2)
    throw new Error(`must stand exactly once: ${from}`)
  await writeFile(join(folder, 'history.csv'), history)
  await writeFile(join(folder, 'benchmarks.yaml'), benchmarks)
  await appendFile(join(folder, 'pack.yaml'), head)
  return folder
}

/** From a line of `HEAD` to its place in the pack. */
function headLine(line: number, column: number): string {
  return `pack.yaml:${ABOVE + line}:${column}`
}

interface Case {
  readonly mistake: string
  readonly from: string
  readonly to: string
  readonly code: string
  readonly place: string
  /** What the sentences must hold: the remedy. */
  readonly en: string
  readonly vi: string
}

const cases: readonly Case[] = [
  {
    mistake: 'a decimal comma in the history',
    from: '950.5',
    to: '"950,5"',
    code: 'pack.field-type',
    place: 'history.csv:2:13',
    en: 'The field “value” of “purse” must be a number, but "950,5" is written there',
    vi: 'phải là một số, nhưng đang ghi "950,5"',
  },
  {
    mistake: 'a row of the history without a year',
    from: 'purse,2023,',
    to: 'purse,,',
    code: 'pack.field-missing',
    place: 'history.csv:2:7',
    en: 'The field “year” of “purse” is missing; add it',
    vi: 'Thiếu trường “year” của “purse”; hãy bổ sung',
  },
  {
    mistake: 'half a year in the history',
    from: 'purse,2023,',
    to: 'purse,2023.5,',
    code: 'pack.field-type',
    place: 'history.csv:2:7',
    en: 'must be a whole number',
    vi: 'phải là một số nguyên',
  },
  {
    mistake: 'a misspelt standing in the history',
    from: ',published,',
    to: ',publishd,',
    code: 'pack.field-choice',
    place: 'history.csv:2:18',
    en: 'did you mean “published”?',
    vi: 'có phải ý bạn là “published”?',
  },
  {
    mistake: 'a value of the history without a source',
    from: ',T-02,,',
    to: ',,,',
    code: 'pack.field-empty',
    place: 'history.csv:2:28',
    en: 'The field “facts” of “purse” is empty; fill it in',
    vi: 'đang để trống; hãy điền nội dung',
  },
  {
    mistake: 'a note of the history in one language only',
    from: ',"Một phần năm, làm tròn."',
    to: ',',
    code: 'pack.field-empty',
    place: 'history.csv:3:63',
    en: 'The field “note_vi” of “share[parks]” is empty; fill it in',
    vi: 'đang để trống; hãy điền nội dung',
  },
  {
    mistake: 'a variable that cannot be one in the history',
    from: 'purse,2023,',
    to: 'The purse,2023,',
    code: 'pack.field-form',
    place: 'history.csv:2:1',
    en: 'write a name such as spend',
    vi: 'hãy ghi tên như spend',
  },
  {
    mistake: 'semicolons in the history',
    from: 'variable,year,value,standing,facts,note_en,note_vi',
    to: 'variable;year;value;standing;facts;note_en;note_vi',
    code: 'pack.csv-separator',
    place: 'history.csv:1:1',
    en: 'save it again as CSV with commas',
    vi: 'hãy lưu lại dạng CSV với dấu phẩy',
  },
  {
    mistake: 'a misspelt column of the history',
    from: ',standing,facts,',
    to: ',standng,facts,',
    code: 'pack.csv-column',
    place: 'history.csv:1:21',
    en: 'There is no column “standng”; did you mean “standing”?',
    vi: 'Không có cột “standng”; có phải ý bạn là “standing”?',
  },
  {
    mistake: 'a row of the history with a comma too many',
    from: ',T-02,,',
    to: ',T-02,,,',
    code: 'pack.csv-cells',
    place: 'history.csv:2:1',
    en: 'put text that holds a comma in quotes',
    vi: 'hãy đặt nội dung có dấu phẩy trong dấu ngoặc kép',
  },
  {
    mistake: 'a quotation mark that is never closed in the history',
    from: 'làm tròn."',
    to: 'làm tròn.',
    code: 'pack.csv-quote-open',
    place: 'history.csv:3:63',
    en: 'close it at the end of the cell',
    vi: 'hãy đóng lại ở cuối ô',
  },
  {
    mistake: 'a history of something that the model does not have',
    from: 'purse,2023,',
    to: 'prse,2023,',
    code: 'model.unknown-role',
    place: 'history.csv:2:1',
    en: 'did you mean “purse”?',
    vi: 'có phải ý bạn là “purse”?',
  },
  {
    mistake: 'a history of a family, not of one of its elements',
    from: '"share[parks]",2024,',
    to: 'share,2024,',
    code: 'model.unknown-role',
    place: 'history.csv:3:1',
    en: 'name the series that does',
    vi: 'hãy nêu chuỗi phù hợp',
  },
  {
    mistake: 'a history that cites no known fact',
    from: 'T-01 T-02',
    to: 'T-01 T-03',
    code: 'model.unknown-fact',
    place: 'history.csv:3:33',
    en: 'did you mean “T-01”?',
    vi: 'có phải ý bạn là “T-01”?',
  },
  {
    mistake: 'a history of a year to come',
    from: 'purse,2023,',
    to: 'purse,2026,',
    code: 'model.year-not-observed',
    place: 'history.csv:2:7',
    en: 'the last year of outturn is 2025; remove the row',
    vi: 'năm thực hiện cuối là 2025; hãy xóa dòng này',
  },
  {
    mistake: 'a year that was observed twice',
    from: '"share[parks]",2024,',
    to: 'purse,2023,',
    code: 'model.observed-twice',
    place: 'history.csv:3:1',
    en: '“purse” already has a value for 2023 at history.csv:2; keep one of the two',
    vi: '“purse” đã có giá trị năm 2023 tại history.csv:2; hãy chỉ giữ một trong hai',
  },
  {
    mistake: 'a benchmark without its year',
    from: '    year: 2020\n',
    to: '',
    code: 'pack.field-missing',
    place: 'benchmarks.yaml:2:5',
    en: 'The field “year” of “hillside” is missing; add it',
    vi: 'Thiếu trường “year” của “hillside”; hãy bổ sung',
  },
  {
    mistake: 'a benchmark of what the pack does not have',
    from: 'variable: sh[parks]',
    to: 'variable: sh[park]',
    code: 'model.unknown-role',
    place: 'benchmarks.yaml:3:15',
    en: 'did you mean “sh[parks]”?',
    vi: 'có phải ý bạn là “sh[parks]”?',
  },
  {
    mistake: 'a benchmark that cites no known fact',
    from: 'facts: [T-01]\n    note',
    to: 'facts: [X-01]\n    note',
    code: 'model.unknown-fact',
    place: 'benchmarks.yaml:7:5',
    en: '“hillside” names the fact “X-01”, which is not in facts.json; did you mean “T-01”?',
    vi: '“hillside” dẫn số liệu “X-01” không có trong facts.json; có phải ý bạn là “T-01”?',
  },
  {
    mistake: 'two benchmarks of one id',
    from: '    note: { en: Gardens included., vi: Gồm cả vườn. }\n',
    to: '  - { id: hillside, variable: wood, place: { en: H, vi: Đ }, year: 2021, value: 1, facts: [T-01] }\n',
    code: 'model.duplicate-id',
    place: 'benchmarks.yaml:8:11',
    en: '“hillside” is already defined at benchmarks.yaml:2',
    vi: '“hillside” đã được định nghĩa tại benchmarks.yaml:2',
  },
  {
    mistake: 'a deflator that is no equation',
    from: 'deflator: cut',
    to: 'deflator: growth',
    code: 'model.unknown-role',
    place: headLine(3, 13),
    en: '“growth”, named as “deflator”, is not something in the model',
    vi: '“growth”, được nêu ở “deflator”, không có trong mô hình',
  },
  {
    mistake: 'a misspelt whole',
    from: 'whole: purse,',
    to: 'whole: prse,',
    code: 'model.unknown-role',
    place: headLine(8, 16),
    en: 'did you mean “purse”?',
    vi: 'có phải ý bạn là “purse”?',
  },
  {
    mistake: 'money of a family that is not there',
    from: 'families: [spend]',
    to: 'families: [spent]',
    code: 'model.unknown-role',
    place: headLine(8, 34),
    en: 'did you mean “spend”?',
    vi: 'có phải ý bạn là “spend”?',
  },
  {
    mistake: 'an unknown unit of money',
    from: 'unit: coins',
    to: 'unit: coin',
    code: 'model.unknown-unit',
    place: headLine(11, 13),
    en: '“coin”, the unit of “prices”, is not in the table of units; did you mean “coins”?',
    vi: 'Đơn vị “coin” của “prices” không có trong bảng đơn vị; có phải ý bạn là “coins”?',
  },
  {
    mistake: 'an unknown unit of money in another price basis',
    from: 'usd: { unit: trees',
    to: 'usd: { unit: dollars',
    code: 'model.unknown-unit',
    place: headLine(13, 20),
    en: '“dollars”, the unit of “prices”, is not in the table of units; add it to pack.yaml',
    vi: 'không có trong bảng đơn vị; hãy khai báo trong pack.yaml',
  },
  {
    mistake: 'a unit of money that stands twice',
    from: '      share: "1"\n',
    to: '      share: "1"\n    - { unit: coins, constant: coins }\n',
    code: 'model.duplicate-id',
    place: headLine(16, 15),
    en: `“coins” is already defined at pack.yaml:${ABOVE + 11}`,
    vi: `“coins” đã được định nghĩa tại pack.yaml:${ABOVE + 11}`,
  },
  {
    mistake: 'a board with an unknown target',
    from: 'targets: [parks_share]',
    to: 'targets: [park_share]',
    code: 'model.unknown-target',
    place: headLine(22, 15),
    en: 'did you mean “parks_share”?',
    vi: 'có phải ý bạn là “parks_share”?',
  },
  {
    mistake: 'a board with an unknown variable',
    from: 'variables: [wood]',
    to: 'variables: [woods]',
    code: 'model.unknown-role',
    place: headLine(23, 17),
    en: 'did you mean “wood”?',
    vi: 'có phải ý bạn là “wood”?',
  },
  {
    mistake: 'a board with a chart of something unknown',
    from: '"spend[parks]", wood]',
    to: '"spend[prks]", wood]',
    code: 'model.unknown-role',
    place: headLine(24, 15),
    en: 'did you mean “spend[parks]”?',
    vi: 'có phải ý bạn là “spend[parks]”?',
  },
  {
    mistake: 'a board without a chart',
    from: 'charts: ["spend[parks]", wood]',
    to: 'charts: []',
    code: 'pack.field-empty',
    place: headLine(24, 5),
    en: 'The field “charts” of “green” is empty; fill it in',
    vi: 'đang để trống; hãy điền nội dung',
  },
  {
    mistake: 'a board that cites no known fact',
    from: 'facts: [T-01]\n    targets',
    to: 'facts: [T-09]\n    targets',
    code: 'model.unknown-fact',
    place: headLine(21, 13),
    en: '“green” names the fact “T-09”',
    vi: '“green” dẫn số liệu “T-09”',
  },
  {
    mistake: 'two boards of one id',
    from: '    charts: ["spend[parks]", wood]\n',
    to: `    charts: [wood]
  - { id: green, label: { en: G, vi: X }, short: { en: G, vi: X }, text: { en: G, vi: X }, targets: [], charts: [wood] }
`,
    code: 'model.duplicate-id',
    place: headLine(25, 11),
    en: `“green” is already defined at pack.yaml:${ABOVE + 17}`,
    vi: `“green” đã được định nghĩa tại pack.yaml:${ABOVE + 17}`,
  },
]

describe('the data around the results', () => {
  it('is offered by the catalogue, ids without spaces and the history in the order of years', async () => {
    const folder = await packWith('2024,0.2,', '2021,0.2,')
    const { catalogue } = await openModel(folder)
    expect(catalogue.history).toEqual([
      {
        variable: 'share[parks]',
        year: 2021,
        value: 0.2,
        standing: 'derived',
        facts: ['T-01', 'T-02'],
        note: { en: 'A fifth, rounded.', vi: 'Một phần năm, làm tròn.' },
      },
      { variable: 'purse', year: 2023, value: 950.5, standing: 'published', facts: ['T-02'] },
    ])
    expect(catalogue.benchmarks).toMatchObject([{ id: 'hillside', variable: 'sh[parks]', value: 0.4 }])
    expect(catalogue.prices).toMatchObject({ deflator: 'cut', wholes: [{ whole: 'purse' }] })
    expect(catalogue.boards).toMatchObject([{ id: 'green', charts: ['spend[parks]', 'wood'] }])
  })

  it('may be left out, all of it', async () => {
    const { catalogue } = await openModel(await copyOfTiny())
    expect(catalogue).toMatchObject({ history: [], benchmarks: [], boards: [] })
    expect(catalogue.prices).toBeUndefined()
  })

  it('is the same with a byte order mark and Windows line ends', async () => {
    const plain = await packWith('', '')
    const windows = await packWith('', '')
    await writeFile(join(windows, 'history.csv'), `\ufeff${HISTORY.replaceAll('\n', '\r\n')}`)
    expect((await openModel(windows)).catalogue).toEqual((await openModel(plain)).catalogue)
  })

  it('does not change what the model is, only what is shown around it', async () => {
    const full = await openModel(await packWith('', ''))
    const bare = await openModel(await copyOfTiny())
    expect(full.model.identity).toEqual(bare.model.identity)
  })

  it.each(cases)('with $mistake is refused at its place with the remedy', async wrong => {
    const [fault] = await faultsOf(await packWith(wrong.from, wrong.to))
    if (fault === undefined) throw new Error('the pack was accepted')
    expect(fault.code).toBe(wrong.code)
    expect(placeOf(fault)).toBe(wrong.place)
    expect(sayFault(fault, 'en')).toContain(wrong.en)
    expect(sayFault(fault, 'vi')).toContain(wrong.vi)
  })

  it('tells all mistakes of the history at once', async () => {
    const folder = await packWith('purse,2023,950.5,', 'purse,x,y,')
    expect((await faultsOf(folder)).map(placeOf)).toEqual(['history.csv:2:7', 'history.csv:2:9'])
  })
})
