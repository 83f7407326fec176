/** `h45 simulate`: the series, checks and targets of scenarios. */

import { throwFaults } from '../../../../shared/faults.ts'
import { faultLine } from '../../../../shared/locale/fault-sentences.ts'
import { yearsOf } from '../../../../shared/model/catalogue.ts'
import type { RunResult } from '../../../../shared/model/result.ts'
import { indicatorsOf } from '../../../../shared/scenario/own-formula.ts'
import type { RunningModel } from '../../../services/running-model.ts'
import type { Asked, Command } from '../command.ts'
import { listOf, textOf } from '../given.ts'
import { checkIndicators, checkSeries } from '../known-series.ts'
import { openPack } from '../open-pack.ts'
import { checkOut, giveResults } from '../results.ts'
import { type FileRun, runFiles } from '../scenario-runs.ts'
import { tidyCsv } from '../tidy-csv.ts'
import { unitsOf } from '../units.ts'

export const simulate: Command = {
  name: 'simulate',
  files: 'some',
  flags: ['out', 'variables', 'years'],
  formats: ['json', 'csv'],
  help: {
    en: {
      line: 'Runs the scenarios of scenario files.',
      more: ['CSV has the columns scenario,variable,unit,year,value.'],
    },
    vi: {
      line: 'Chạy các kịch bản trong tệp kịch bản.',
      more: ['CSV gồm các cột scenario,variable,unit,year,value.'],
    },
  },
  perform: runScenarios,
}

async function runScenarios(asked: Asked): Promise<0> {
  const { files, given, language, terminal } = asked
  await checkOut(asked, files)
  const running = await openPack(given)
  const variables = listOf(given, 'variables')
  checkSeries(running, variables ?? [])
  const years = wantedYears(running, listOf(given, 'years'))
  const { runs, faults, notices } = await runFiles(running, files, variables ?? 'all', terminal.readInput)
  for (const notice of notices) terminal.say(`${faultLine(notice, language)}\n`)
  throwFaults(faults)
  checkIndicators(runs, variables ?? [])
  const isCsv = textOf(given, 'format') === 'csv'
  if (isCsv) checkDistinct(runs)
  const wanted = runs.map(run => inYears(run, years))
  await giveResults(asked, isCsv ? tidyCsv(wanted, unitIn(running)) : json(running, wanted))
  return 0
}

function wantedYears({ catalogue }: RunningModel, years: readonly string[] | null): readonly number[] {
  const all = yearsOf(catalogue)
  if (years === null) return all
  const { baseYear: first, horizon: last } = catalogue
  throwFaults(
    years
      .filter(year => !all.some(known => String(known) === year))
      .map(value => ({ code: 'usage.year', args: { value, first, last } })),
  )
  return all.filter(year => years.includes(String(year)))
}

function inYears(run: FileRun, years: readonly number[]): FileRun {
  const kept = run.years.flatMap((year, index) => (years.includes(year) ? [index] : []))
  const pick = (values: readonly number[]) => kept.flatMap(index => values[index] ?? [])
  const series = Object.fromEntries(Object.entries(run.series).map(([id, values]) => [id, pick(values)]))
  return { ...run, years: pick(run.years), series }
}

function checkDistinct(runs: readonly RunResult[]): void {
  const repeated = runs.map(run => run.id).filter((id, index, ids) => ids.indexOf(id) !== index)
  throwFaults([...new Set(repeated)].map(id => ({ code: 'usage.same-scenario', args: { id } })))
}

function unitIn({ catalogue }: RunningModel): (variable: string, run: FileRun) => string {
  const unitOf = unitsOf(catalogue)
  return (variable, { formulas = [] }) =>
    indicatorsOf(formulas).find(({ id }) => id === variable)?.unit ?? unitOf(variable)
}

function json({ catalogue }: RunningModel, runs: readonly RunResult[]): string {
  return `${JSON.stringify({ model: catalogue.model, scenarios: runs })}\n`
}
