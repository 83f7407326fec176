import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from './empty-folder.ts'
import { runH45 } from './run-h45.ts'

const SONG_AN = fileURLToPath(new URL('../../seeds/other-cities/song-an', import.meta.url))

/** A copy of Song An in whose `file` the one place that reads `from` reads `to`; a `from` that is empty adds `to` at the end. */
async function songAnWith(file: string, from: string, to: string): Promise<string> {
  const folder = join(await emptyFolder(), 'song-an')
  await cp(SONG_AN, folder, { recursive: true })
  const text = await readFile(join(folder, file), 'utf8')
  if (from !== '' && text.split(from).length !== 2) throw new Error(`${file} must hold exactly once: ${from}`)
  await writeFile(join(folder, file), from === '' ? text + to : text.replace(from, () => to))
  return folder
}

describe('h45 pack check', () => {
  it('finds nothing wrong with Song An, and says what it holds', async () => {
    const { status, out } = await runH45(['pack', 'check', SONG_AN], { language: 'vi_VN.UTF-8' })
    expect(status).toBe(0)
    expect(out).toMatch(
      /^Sông An đến năm 2045 \(thành phố hư cấu\).*không có lỗi.*3 kịch bản mẫu chạy được\.\n$/,
    )
  })

  it('says of a folder without a pack that there is none', async () => {
    const { status, out } = await runH45(['pack', 'check', await emptyFolder()])
    expect(status).toBe(1)
    expect(out).toContain('pack.missing-file')
  })

  it.each([
    [
      'an id that stands twice',
      'model/services.yaml',
      '  - id: pupils\n',
      '  - id: places\n',
      'model.duplicate-id',
    ],
    [
      'an element that is defined twice',
      'model/services.yaml',
      'works_part[south]',
      'works_part[north]',
      'model.duplicate-id',
    ],
    [
      'a name that is not known',
      'model/services.yaml',
      'pupil_rate*residents',
      'pupil_rate*people',
      'model.unknown-name',
    ],
    [
      'a loop',
      'model/economy.yaml',
      'output_real*price',
      'output_real*price + 0*nominal_growth',
      'model.loop',
    ],
    [
      'a missing unit',
      'model/services.yaml',
      '    unit: thousand_pupils\n    label: { en: Pupils,',
      '    label: { en: Pupils,',
      'pack.field-missing',
    ],
    [
      'an unknown unit',
      'model/services.yaml',
      'unit: thousand_pupils\n',
      'unit: thousand_pupil\n',
      'model.unknown-unit',
    ],
    [
      'a missing label',
      'model/economy.yaml',
      '    label: { en: Residents, vi: Dân số }\n',
      '',
      'pack.field-missing',
    ],
    [
      'a missing source',
      'model/economy.yaml',
      '    formula: output/residents\n    source: { kind: identity }',
      '    formula: output/residents',
      'pack.field-missing',
    ],
    [
      'a source that is not among the facts',
      'pack.yaml',
      'facts: [X-001]',
      'facts: [X-009]',
      'model.unknown-fact',
    ],
    ['a role that nothing plays', 'pack.yaml', 'scaling: cut', 'scaling: cuts', 'model.unknown-role'],
    [
      'a headline that is not known',
      'pack.yaml',
      'variable: clinic_reach\n',
      'variable: clinic_rich\n',
      'model.unknown-role',
    ],
    [
      'a past without a number',
      'history.csv',
      'residents,2022,1172,',
      'residents,2022,,',
      'pack.field-missing',
    ],
    ['a past of an unknown series', 'history.csv', 'residents,2022', 'resident,2022', 'model.unknown-role'],
    [
      'a year of the past that stands twice',
      'history.csv',
      'residents,2022',
      'residents,2023',
      'model.observed-twice',
    ],
    [
      'a past year that is no number',
      'history.csv',
      'residents,2022',
      'residents,2022-23',
      'pack.field-type',
    ],
    [
      'a lever that a preset makes up',
      'scenarios/river-first.h45',
      '"disbursed"',
      '"disburse"',
      'run.unknown-lever',
    ],
    ['a preset of another pack', 'scenarios/river-first.h45', '"song_an"', '"hanoi"', 'scenario.other-pack'],
    [
      'a check that does not hold',
      'checks.yaml',
      'formula: budget - spent_total',
      'formula: spent_total - budget',
      'run.check-failed',
    ],
    [
      'a result that is no number',
      'model/services.yaml',
      'formula: min(1, places/pupils)',
      'formula: log(places/pupils - 1)',
      'run.not-finite',
    ],
    [
      'a formula that does not fit its unit',
      'model/economy.yaml',
      'formula: output/residents',
      'formula: output',
      'unit.whole',
    ],
    [
      'a unit that does not say what it measures',
      'pack.yaml',
      '{ id: ratio, measures: {},',
      '{ id: ratio,',
      'pack.unit-silent',
    ],
    [
      'a reality check that does not hold',
      'reality-checks.yaml',
      'kind: never_raises',
      'kind: never_lowers',
      'pack.reality-breach',
    ],
  ])('says where there is %s, in both languages', async (_, file, from, to, code) => {
    const folder = await songAnWith(file, from, to)
    const english = await runH45(['pack', 'check', folder])
    const vietnamese = await runH45(['pack', 'check', folder], { language: 'vi_VN.UTF-8' })
    for (const { status, out } of [english, vietnamese]) {
      expect(status).toBe(1)
      const line = out.split('\n').find(each => each.includes(`: ${code}`))
      expect(line).toMatch(new RegExp(`^${folder}/[a-z-]+[/a-z0-9.-]*:\\d+:\\d+: [a-z.-]+: .+[.?]$`))
    }
    expect(english.out).not.toBe(vietnamese.out)
  })

  it('gives the same as data', async () => {
    const folder = await songAnWith('model/services.yaml', 'pupil_rate*residents', 'pupil_rate*people')
    const { status, out } = await runH45(['pack', 'check', folder, '--format', 'json'])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      pack: null,
      faults: [
        {
          code: 'model.unknown-name',
          at: {
            file: join(folder, 'model/services.yaml'),
            line: expect.any(Number),
            column: expect.any(Number),
          },
          message: expect.stringContaining('people'),
        },
      ],
    })
  })
})
