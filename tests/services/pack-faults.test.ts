import { appendFile, mkdir, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openModel } from '../../electron/services/running-model.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { copyOfTiny, faultsFrom, faultsOf, placeOf, tinyWith } from './faulty-pack.ts'

interface Case {
  readonly mistake: string
  readonly file: string
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
    mistake: 'a missing unit',
    file: 'model/money.yaml',
    from: "    unit: coins\n    label: { en: The town's",
    to: "    label: { en: The town's",
    code: 'pack.field-missing',
    place: 'model/money.yaml:30:5',
    en: 'add it, for example unit:',
    vi: 'hãy bổ sung, ví dụ unit:',
  },
  {
    mistake: 'a missing label',
    file: 'model/green.yaml',
    from: '    label: { en: Price of a tree, vi: Giá một cây }\n',
    to: '',
    code: 'pack.field-missing',
    place: 'model/green.yaml:2:5',
    en: 'add it, for example label: { en: …, vi: … }',
    vi: 'hãy bổ sung, ví dụ label: { en: …, vi: … }',
  },
  {
    mistake: 'a label in one language only',
    file: 'model/green.yaml',
    from: ', vi: Giá một cây }',
    to: ' }',
    code: 'pack.field-missing',
    place: 'model/green.yaml:4:5',
    en: 'The field “label.vi” of “price” is missing; add it',
    vi: 'Thiếu trường “label.vi” của “price”; hãy bổ sung',
  },
  {
    mistake: 'a constant without a label',
    file: 'pack.yaml',
    from: 'sectors:\n',
    to: 'constants:\n  - { id: dozen, value: 12, unit: trees }\nsectors:\n',
    code: 'pack.field-missing',
    place: 'pack.yaml:32:5',
    en: 'add it, for example label: { en: …, vi: … }',
    vi: 'hãy bổ sung, ví dụ label: { en: …, vi: … }',
  },
  {
    mistake: 'a constant that no formula names',
    file: 'pack.yaml',
    from: 'sectors:\n',
    to: 'constants:\n  - { id: dozen, value: 12, unit: trees, label: { en: a dozen, vi: một tá } }\nsectors:\n',
    code: 'model.unused-constant',
    place: 'pack.yaml:32:11',
    en: 'name it in one or remove it',
    vi: 'hãy dùng trong công thức hoặc xóa',
  },
  {
    mistake: 'a unit of no size',
    file: 'pack.yaml',
    from: 'label: { en: trees, vi: cây }, decimals: 0',
    to: 'label: { en: trees, vi: cây }, decimals: 0, magnitude: 0',
    code: 'pack.field-not-above',
    place: 'pack.yaml:29:73',
    en: 'magnitude',
    vi: 'magnitude',
  },
  {
    mistake: 'a missing source',
    file: 'model/green.yaml',
    from: '    source: { kind: calibrated }\n',
    to: '',
    code: 'pack.field-missing',
    place: 'model/green.yaml:10:5',
    en: 'add it, for example source: { kind: assumption }',
    vi: 'hãy bổ sung, ví dụ source: { kind: assumption }',
  },
  {
    mistake: 'a missing default path',
    file: 'model/money.yaml',
    from: '    path: { 2024: 0.02, 2030: 0.03 }\n',
    to: '',
    code: 'pack.field-missing',
    place: 'model/money.yaml:2:5',
    en: 'add it, for example path: {',
    vi: 'hãy bổ sung, ví dụ path: {',
  },
  {
    mistake: 'a lever without a short label',
    file: 'model/money.yaml',
    from: '    short: { en: Growth, vi: Tăng trưởng }\n',
    to: '',
    code: 'pack.field-missing',
    place: 'model/money.yaml:2:5',
    en: 'The field “short” of “growth” is missing; add it',
    vi: 'Thiếu trường “short” của “growth”; hãy bổ sung',
  },
  {
    mistake: 'a missing initial value',
    file: 'model/money.yaml',
    from: '    start: 1000\n',
    to: '',
    code: 'model.start-missing',
    place: 'model/money.yaml:34:14',
    en: 'give it a “start”',
    vi: 'hãy thêm “start”',
  },
  {
    mistake: 'a misspelt field',
    file: 'model/money.yaml',
    from: '    kind: assumption\n    primary: true',
    to: '    kind: assumption\n    primry: true',
    code: 'pack.field-unknown',
    place: 'model/money.yaml:5:5',
    en: 'did you mean “primary”?',
    vi: 'có phải ý bạn là “primary”?',
  },
  {
    mistake: 'a misspelt kind of lever',
    file: 'model/money.yaml',
    from: 'kind: assumption\n    primary',
    to: 'kind: asumption\n    primary',
    code: 'pack.field-choice',
    place: 'model/money.yaml:4:11',
    en: 'did you mean “assumption”? Allowed: policy, assumption.',
    vi: 'có phải ý bạn là “assumption”? Được phép: policy, assumption.',
  },
  {
    mistake: 'an unknown kind of source',
    file: 'model/green.yaml',
    from: 'kind: literature',
    to: 'kind: book',
    code: 'pack.field-choice',
    place: 'model/green.yaml:9:21',
    en: 'write one of published, partly_published, literature',
    vi: 'hãy ghi một trong: published, partly_published, literature',
  },
  {
    mistake: 'text where a number belongs',
    file: 'model/green.yaml',
    from: 'value: 2\n',
    to: 'value: two\n',
    code: 'pack.field-type',
    place: 'model/green.yaml:5:12',
    en: 'must be a number, but "two" is written there',
    vi: 'phải là một số, nhưng đang ghi "two"',
  },
  {
    mistake: 'a number that is none',
    file: 'model/green.yaml',
    from: 'low: 1.5',
    to: 'low: .nan',
    code: 'pack.field-type',
    place: 'model/green.yaml:6:10',
    en: 'must be a number, but NaN is written there',
    vi: 'phải là một số, nhưng đang ghi NaN',
  },
  {
    mistake: 'a step of zero',
    file: 'model/money.yaml',
    from: 'step: 0.001',
    to: 'step: 0',
    code: 'pack.field-not-above',
    place: 'model/money.yaml:8:41',
    en: 'write a number that is more than 0',
    vi: 'hãy ghi một số lớn hơn 0',
  },
  {
    mistake: 'a year of two digits',
    file: 'model/money.yaml',
    from: 'path: { 2024: 0.3 }',
    to: 'path: { 24: 0.3 }',
    code: 'pack.field-form',
    place: 'model/money.yaml:26:13',
    en: 'write a year of four digits',
    vi: 'hãy ghi năm gồm bốn chữ số',
  },
  {
    mistake: 'an id with a capital letter',
    file: 'model/green.yaml',
    from: 'id: wood',
    to: 'id: Wood',
    code: 'pack.field-form',
    place: 'model/green.yaml:20:9',
    en: 'write a name such as spend',
    vi: 'hãy ghi tên như spend',
  },
  {
    mistake: 'an empty formula',
    file: 'model/green.yaml',
    from: 'formula: prev(wood) * (1 - loss) + spend[parks] / price',
    to: 'formula: ""',
    code: 'pack.field-empty',
    place: 'model/green.yaml:24:15',
    en: 'fill it in, for example formula:',
    vi: 'hãy điền nội dung, ví dụ formula:',
  },
  {
    mistake: 'a tab at the beginning of a line',
    file: 'model/green.yaml',
    from: '    unit: trees',
    to: '\tunit: trees',
    code: 'pack.syntax',
    place: 'model/green.yaml:21:1',
    en: 'lines are indented with spaces; replace the tab',
    vi: 'hãy thay phím tab',
  },
  {
    mistake: 'a bracket that is not closed',
    file: 'targets.yaml',
    from: '{ kind: published, facts: [T-01] }',
    to: '{ kind: published, facts: [T-01 }',
    code: 'pack.syntax',
    place: 'targets.yaml:9:45',
    en: 'close every bracket',
    vi: 'đóng đủ ngoặc',
  },
  {
    mistake: 'a field that stands twice',
    file: 'model/green.yaml',
    from: '    value: 2\n',
    to: '    value: 2\n    value: 3\n',
    code: 'pack.duplicate-key',
    place: 'model/green.yaml:6:5',
    en: 'keep one of them',
    vi: 'hãy chỉ giữ lại một',
  },
  {
    mistake: 'a field that JavaScript would take for its own',
    file: 'model/green.yaml',
    from: '    value: 2\n',
    to: '    __proto__: 2\n',
    code: 'pack.forbidden-key',
    place: 'model/green.yaml:5:5',
    en: 'choose another name',
    vi: 'hãy chọn tên khác',
  },
  {
    mistake: 'a tag',
    file: 'model/green.yaml',
    from: 'value: 2\n',
    to: 'value: !!int 2\n',
    code: 'pack.tag',
    place: 'model/green.yaml:5:18',
    en: 'The tag !!int is not used in a pack; remove it',
    vi: 'hãy xóa thẻ',
  },
  {
    mistake: 'a reference to nothing',
    file: 'model/green.yaml',
    from: 'value: 2\n',
    to: 'value: *price\n',
    code: 'pack.unknown-reference',
    place: 'model/green.yaml:5:12',
    en: 'correct the name',
    vi: 'hãy sửa tên',
  },
  {
    mistake: 'a sector without its file',
    file: 'pack.yaml',
    from: '  - { id: green,',
    to: '  - { id: grene,',
    code: 'pack.unlisted-file',
    place: 'pack.yaml:31:1',
    en: 'is it meant for the sector “grene”?',
    vi: 'có phải tệp này dành cho lĩnh vực “grene”?',
  },
  {
    mistake: 'a version without quotes',
    file: 'pack.yaml',
    from: 'version: "1.0"',
    to: 'version: 1.0',
    code: 'pack.field-type',
    place: 'pack.yaml:4:10',
    en: 'must be text (in quotes)',
    vi: 'phải là chữ (trong dấu ngoặc kép)',
  },
  {
    mistake: 'a month in words',
    file: 'pack.yaml',
    from: 'data: "2026-01"',
    to: 'data: "January"',
    code: 'pack.field-form',
    place: 'pack.yaml:5:8',
    en: 'write a month such as 2026-02',
    vi: 'hãy ghi tháng, ví dụ 2026-02',
  },
  {
    mistake: 'a wrong operator of a target',
    file: 'targets.yaml',
    from: 'operator: ">"',
    to: 'operator: "=>"',
    code: 'pack.field-choice',
    place: 'targets.yaml:7:16',
    en: 'Allowed: >, >=, <, <=',
    vi: 'Được phép: >, >=, <, <=',
  },
  {
    mistake: 'a misspelt list',
    file: 'checks.yaml',
    from: 'flags:',
    to: 'flag:',
    code: 'pack.field-unknown',
    place: 'checks.yaml:14:1',
    en: 'did you mean “flags”?',
    vi: 'có phải ý bạn là “flags”?',
  },
  {
    mistake: 'a comma too many in the facts',
    file: 'facts.json',
    from: '"source_class": "made up"\n  },',
    to: '"source_class": "made up",\n  },',
    code: 'pack.json-syntax',
    place: 'facts.json:17:3',
    en: 'remove the comma before the closing bracket',
    vi: 'hãy xóa dấu phẩy trước dấu đóng ngoặc',
  },
  {
    mistake: 'a fact without its quotation',
    file: 'facts.json',
    from: '    "quote": "A fifth goes to parks.",\n',
    to: '',
    code: 'pack.field-missing',
    place: 'facts.json:2:3',
    en: 'The field “quote” of “T-01” is missing; add it',
    vi: 'Thiếu trường “quote” của “T-01”; hãy bổ sung',
  },
  {
    mistake: 'a fact that stands twice',
    file: 'facts.json',
    from: '"id": "T-02"',
    to: '"id": "T-01"',
    code: 'pack.repeated-fact',
    place: 'facts.json:19:11',
    en: 'give this one an id of its own',
    vi: 'hãy đặt mã riêng',
  },
  {
    mistake: 'a target that cites no known fact',
    file: 'targets.yaml',
    from: 'facts: [T-01]',
    to: 'facts: [T-03]',
    code: 'model.unknown-fact',
    place: 'targets.yaml:9:32',
    en: 'did you mean “T-01”?',
    vi: 'có phải ý bạn là “T-01”?',
  },
  {
    mistake: 'a preset outside its folder',
    file: 'pack.yaml',
    from: 'file: scenarios/plain.h45',
    to: 'file: ../plain.h45',
    code: 'pack.preset-name',
    place: 'pack.yaml:54:11',
    en: 'move the file there and correct this line',
    vi: 'hãy chuyển tệp vào đó và sửa dòng này',
  },
  {
    mistake: 'a preset with formulas of its own',
    file: 'scenarios/greener.h45',
    from: '"levers": {',
    to: '"formulas": [{ "kind": "changed", "id": "purse", "formula": "prev(purse)" }], "levers": {',
    code: 'pack.preset-formulas',
    place: 'pack.yaml:58:11',
    en: 'write what it says into the model, or take them out',
    vi: 'hãy đưa nội dung đó vào mô hình hoặc bỏ đi',
  },
  {
    mistake: 'two presets of one id',
    file: 'pack.yaml',
    from: '  - id: greener',
    to: '  - id: plain',
    code: 'pack.repeated-id',
    place: 'pack.yaml:57:9',
    en: 'give this one an id of its own',
    vi: 'hãy đặt mã riêng',
  },
  {
    mistake: 'a preset that the model cannot run',
    file: 'scenarios/greener.h45',
    from: '"share[parks]"',
    to: '"share[prks]"',
    code: 'run.unknown-lever',
    place: 'scenarios/greener.h45:15:9',
    en: 'did you mean “share[parks]”?',
    vi: 'có phải ý bạn là “share[parks]”?',
  },
  {
    mistake: 'a misspelt name in a formula',
    file: 'model/green.yaml',
    from: 'spend[parks] / price',
    to: 'spend[parks] / prise',
    code: 'model.unknown-name',
    place: 'model/green.yaml:24:55',
    en: 'did you mean “price”?',
    vi: 'có phải ý bạn là “price”?',
  },
  {
    mistake: 'a formula that is broken off',
    file: 'model/money.yaml',
    from: '"share[parks] * cut"',
    to: '"share[parks] * "',
    code: 'formula.value-missing',
    place: 'model/money.yaml:45:30',
    en: 'A number or name is missing',
    vi: 'Thiếu một số hoặc tên',
  },
]

describe('a faulty pack', () => {
  it.each(cases)('with $mistake is refused at its place with the remedy', async wrong => {
    const [fault] = await faultsOf(await tinyWith(wrong.file, wrong.from, wrong.to))
    if (fault === undefined) throw new Error('the pack was accepted')
    expect(fault.code).toBe(wrong.code)
    expect(placeOf(fault)).toBe(wrong.place)
    expect(sayFault(fault, 'en')).toContain(wrong.en)
    expect(sayFault(fault, 'vi')).toContain(wrong.vi)
  })

  it('tells all mistakes of all files at once', async () => {
    const folder = await tinyWith('model/green.yaml', 'low: 1.5', 'low: lots')
    await appendFile(join(folder, 'checks.yaml'), 'more: 1\n')
    await appendFile(join(folder, 'model/money.yaml'), '  - id: spare\n')
    const faults = await faultsOf(folder)
    expect(faults.map(placeOf)).toEqual([
      'model/money.yaml:58:5',
      'model/money.yaml:58:5',
      'model/money.yaml:58:5',
      'model/money.yaml:58:5',
      'model/green.yaml:6:10',
      'checks.yaml:18:1',
    ])
  })

  it('that lacks a file is refused at the line that lists it', async () => {
    const folder = await copyOfTiny()
    await rm(join(folder, 'model/green.yaml'))
    const faults = await faultsOf(folder)
    expect(faults).toMatchObject([{ code: 'pack.missing-file', args: { file: 'model/green.yaml' } }])
    expect(faults.map(placeOf)).toEqual(['pack.yaml:33:11'])
  })

  it.each(['pack.yaml', 'checks.yaml', 'targets.yaml', 'facts.json'])('without %s names it', async file => {
    const folder = await copyOfTiny()
    await rm(join(folder, file))
    expect(await faultsOf(folder)).toMatchObject([{ code: 'pack.missing-file', args: { file } }])
  })

  it('in a folder of something else lacks one file, not all of them', async () => {
    const folder = await copyOfTiny()
    for (const file of ['pack.yaml', 'checks.yaml', 'facts.json']) await rm(join(folder, file))
    expect(await faultsOf(folder)).toMatchObject([{ code: 'pack.missing-file', args: { file: 'pack.yaml' } }])
  })

  it('with a file ending in .yml is told the name that is read', async () => {
    const folder = await copyOfTiny()
    await rename(join(folder, 'model/green.yaml'), join(folder, 'model/green.yml'))
    expect((await faultsOf(folder)).map(({ code }) => code)).toEqual([
      'pack.unlisted-file',
      'pack.missing-file',
    ])
  })

  it('with a file that is not UTF-8 is refused by name', async () => {
    const folder = await copyOfTiny()
    await writeFile(join(folder, 'checks.yaml'), Buffer.from('checks: [] # caf\xe9\n', 'latin1'))
    expect(await faultsOf(folder)).toMatchObject([{ code: 'pack.encoding', args: { file: 'checks.yaml' } }])
  })

  it('with a file of gigabytes is refused before it is read', async () => {
    const folder = await copyOfTiny()
    await truncate(join(folder, 'facts.json'), 5 * 1024 ** 3)
    expect(await faultsOf(folder)).toMatchObject([{ code: 'pack.too-large', args: { file: 'facts.json' } }])
  })

  it('with a folder in the place of a file is refused by name', async () => {
    const folder = await copyOfTiny()
    await rm(join(folder, 'checks.yaml'))
    await mkdir(join(folder, 'checks.yaml'))
    expect(await faultsOf(folder)).toMatchObject([{ code: 'pack.not-a-file', args: { file: 'checks.yaml' } }])
  })

  it('in a folder that is not there is refused by name', async () => {
    const folder = join(await copyOfTiny(), 'nowhere')
    expect(await faultsFrom(() => openModel(folder))).toMatchObject([
      { code: 'pack.no-folder', args: { folder } },
    ])
  })
})
