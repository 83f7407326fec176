/** `h45 tornado`: what a result becomes when each input goes to its ends; or how steep it is where it stands. */

import { defaultSampling } from '../../../../shared/analysis/default-sampling.ts'
import { type InputKind, inputKinds, type TornadoEnds } from '../../../../shared/analysis/tornado.ts'
import type { VariedInput } from '../../../../shared/analysis/varied.ts'
import { FaultError } from '../../../../shared/faults.ts'
import { nearWords } from '../../../../shared/near-word.ts'
import type { AnalysisCommand, Answered, Ground } from '../analysis-command.ts'
import { listOf, numberOf, readNumber, textOf } from '../given.ts'
import { type Row, rowsOf } from '../long-table.ts'
import { namedInput } from '../questions/asked-sampling.ts'
import { numberAsked } from '../questions/asked-targets.ts'
import { chosenScenario } from '../questions/chosen-scenarios.ts'
import { unitsOf } from '../units.ts'

export const tornado: AnalysisCommand<'tornado'> = {
  name: 'tornado',
  kind: 'tornado',
  files: 'one',
  flags: ['scenario', 'target', 'variable', 'year', 'ends', 'kinds', 'inputs', 'most'],
  help: {
    en: {
      line: 'What a result becomes in a year when each input goes to its low and high end.',
      more: [
        'Needs --variable and --year, or --target. With --inputs only those are looked at, of any kind; a distribution is read by --ends percentiles.',
      ],
    },
    vi: {
      line: 'Kết quả của một năm khi từng đầu vào đi đến cận dưới và cận trên.',
      more: [
        'Cần --variable và --year, hoặc --target. Khi có --inputs, chỉ xét các đầu vào đó, thuộc mọi loại; phân phối dùng cho --ends percentiles.',
      ],
    },
  },
  question(ground) {
    const { given, scenarios } = ground
    const scenario = chosenScenario(scenarios, textOf(given, 'scenario'))
    const inputs = inputsNamed(ground)
    const kinds = kindsAsked(listOf(given, 'kinds')) ?? (inputs === null ? null : [...inputKinds])
    const most = numberOf(given, 'most')
    return {
      scenario,
      ...numberAsked(ground),
      ...(kinds === null ? {} : { kinds }),
      only: inputs?.ids ?? null,
      ends: endsOf(textOf(given, 'ends') ?? 'range'),
      distributions: inputs?.distributions ?? [],
      ...(most === null ? {} : { most }),
    }
  },
  table,
  failed: ({ failures }) => ({ count: failures.length, faults: failures[0]?.faults ?? [] }),
}

interface NamedInputs {
  readonly ids: string[]
  readonly distributions: VariedInput[]
}

/** Null where none are named. `pack` are those that the pack varies. */
function inputsNamed({ given, catalogue }: Ground): NamedInputs | null {
  const items = listOf(given, 'inputs')
  if (items === null) return null
  const own = items.filter(item => item !== 'pack').map(item => namedInput(item, catalogue))
  const packs = items.includes('pack') ? defaultSampling(catalogue).inputs : []
  return {
    ids: [...new Set([...packs, ...own].map(({ id }) => id))],
    distributions: own.flatMap(({ id, distribution }) =>
      distribution === null ? [] : [{ id, distribution }],
    ),
  }
}

function kindsAsked(words: readonly string[] | null): InputKind[] | null {
  if (words === null) return null
  return words.map(word => {
    const kind = inputKinds.find(known => known === word)
    if (kind !== undefined) return kind
    const args = { flag: '--kinds', value: word, near: nearWords(word, inputKinds), known: [...inputKinds] }
    throw new FaultError({ code: 'usage.flag-value', args })
  })
}

function endsOf(text: string): TornadoEnds {
  const [kind, number, ...more] = text.split(':')
  if (number === undefined && (kind === 'range' || kind === 'percentiles' || kind === 'point'))
    return { kind }
  const percent = readNumber(number ?? '')
  if (kind === 'percent' && more.length === 0 && percent !== null && percent > 0 && percent <= 100)
    return { kind, percent }
  const known = ['range', 'percent:N (0 < N ≤ 100)', 'percentiles', 'point']
  const near = nearWords(text, ['range', 'percentiles', 'point'])
  throw new FaultError({ code: 'usage.flag-value', args: { flag: '--ends', value: text, near, known } })
}

function table({ question, answer, catalogue }: Answered<'tornado'>): Row[] {
  const { scenario, variable, year } = question
  const unitOf = unitsOf(catalogue)
  const unit = unitOf(variable)
  const of = { scenario: scenario.id, item: variable, year }
  return [
    { ...of, part: 'base', measure: 'value', unit, value: answer.base },
    ...answer.bars.flatMap(({ id, kind, present, low, high, span, isOneSided }) => {
      const about = { ...of, part: 'bar', other: id }
      return [
        ...rowsOf(
          { ...about, unit: unitOf(id) },
          { present, 'low-input': low.input, 'high-input': high.input },
        ),
        ...rowsOf({ ...about, unit }, { low: low.result, high: high.result, span }),
        ...rowsOf(about, { kind, 'one-sided': isOneSided }),
      ]
    }),
    ...answer.elasticities.flatMap(each => {
      const { id, kind, present, elasticity, slope, slopeBelow, slopeAbove, isKinked } = each
      const about = { ...of, part: 'elasticity', other: id }
      return [
        { ...about, measure: 'present', unit: unitOf(id), value: present },
        { ...about, measure: 'elasticity', unit: '1', value: elasticity },
        ...rowsOf(
          { ...about, unit: `${unit}/${unitOf(id)}` },
          { slope, 'slope-below': slopeBelow, 'slope-above': slopeAbove },
        ),
        ...rowsOf(about, { kind, kinked: isKinked }),
      ]
    }),
    ...answer.still.map(({ id, why }) => ({ ...of, part: 'still', other: id, measure: 'why', value: why })),
    ...answer.failures.map(({ id, end, input }) => ({
      ...of,
      part: 'failure',
      other: id,
      measure: `${end}-input`,
      unit: unitOf(id),
      value: input,
    })),
  ]
}
