/** The command line as a function: words and streams in, an exit status out. `main.ts` gives it those of the process. */

import { readFileSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, FaultError, throwFaults } from '../../../shared/faults.ts'
import { faultLine } from '../../../shared/locale/fault-sentences.ts'
import { yearsOf } from '../../../shared/model/catalogue.ts'
import type { Language } from '../../../shared/model/definition.ts'
import type { RunResult } from '../../../shared/model/result.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { EXTENSION } from '../../../shared/scenario/file-name.ts'
import { writeAtomically } from '../../services/disk/atomic-write.ts'
import { fileFault, systemReason } from '../../services/disk/file-faults.ts'
import { openModel, type RunningModel } from '../../services/running-model.ts'
import { askedLanguage, type Request, readCommandLine } from './command-line.ts'
import { describeJson, describeText } from './describe.ts'
import { runFiles } from './scenario-runs.ts'
import { tidyCsv } from './tidy-csv.ts'
import { words } from './words.ts'

export interface Terminal {
  /** Results. Rejects with the system's error, `EPIPE` where nobody reads any more. */
  readonly out: (text: string) => Promise<void>
  /** Messages. */
  readonly say: (text: string) => void
  readonly readInput: () => Promise<Uint8Array>
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** 0 done; 1 input refused; 2 wrong usage; 3 a hard check of the model failed. */
export type Status = 0 | 1 | 2 | 3

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Does what the words `argv` ask for. Never rejects: what goes wrong is said on `terminal` and in the status. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<Status> {
  const language = askedLanguage(argv) ?? terminalLanguage(terminal.environment)
  try {
    return await perform(readCommandLine(argv), language, {
      ...terminal,
      out: text => deliver(text, terminal),
    })
  } catch (error) {
    if (isClosedPipe(error)) return 0
    const faults = error instanceof FaultError ? error.faults : [unexpected(error, terminal)]
    for (const fault of faults) terminal.say(`${faultLine(fault, language)}\n`)
    return statusOf(faults)
  }
}

async function perform(request: Request, language: Language, terminal: Terminal): Promise<Status> {
  switch (request.command) {
    case 'help':
      await terminal.out(words[language].help)
      return 0
    case 'version':
      await terminal.out(`${programVersion()}\n`)
      return 0
    case 'describe': {
      const { catalogue } = await openPack(request.seeds)
      await terminal.out(
        request.format === 'json' ? describeJson(catalogue) : describeText(catalogue, language),
      )
      return 0
    }
    case 'validate': {
      const running = await openPack(request.seeds)
      const { faults, notices } = await runFiles(running, request.files, [], terminal.readInput)
      for (const notice of notices) terminal.say(`${faultLine(notice, language)}\n`)
      for (const fault of faults) await terminal.out(`${faultLine(fault, language)}\n`)
      return faults.length === 0 ? 0 : statusOf(faults)
    }
    case 'simulate':
      return simulate(request, language, terminal)
  }
}

async function simulate(
  request: Extract<Request, { command: 'simulate' }>,
  language: Language,
  terminal: Terminal,
): Promise<Status> {
  await checkOut(request)
  const running = await openPack(request.seeds)
  checkVariables(running, request.variables ?? [])
  const years = wantedYears(running, request.years)
  const { runs, faults, notices } = await runFiles(
    running,
    request.files,
    request.variables ?? 'all',
    terminal.readInput,
  )
  for (const notice of notices) terminal.say(`${faultLine(notice, language)}\n`)
  throwFaults(faults)
  if (request.format === 'csv') checkDistinct(runs)
  const wanted = runs.map(run => inYears(run, years))
  const text = request.format === 'csv' ? csv(running, wanted) : json(running, wanted)
  if (request.out === null) await terminal.out(text)
  else {
    await writeResult(request.out, text)
    terminal.say(`${words[language].wrote(request.out)}\n`)
  }
  return 0
}

function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return String(version)
}

/** A pack's places are shown so that they can be followed from here. */
async function openPack(seeds: string | null): Promise<RunningModel> {
  const folder = seeds ?? join(ROOT, 'seeds')
  try {
    return await openModel(resolve(folder))
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    throwFaults(
      error.faults.map(fault =>
        fault.at === undefined ? fault : { ...fault, at: { ...fault.at, file: join(folder, fault.at.file) } },
      ),
    )
    throw error
  }
}

/** Results never take the place of a scenario, by whatever name or link it is reached. */
async function checkOut({ out, files }: { out: string | null; files: readonly string[] }): Promise<void> {
  if (out === null) return
  const real = (file: string) => fs.realpath(file).catch(() => resolve(file))
  const [target = '', ...sources] = await Promise.all([out, ...files].map(real))
  if (target.toLowerCase().endsWith(EXTENSION) || sources.includes(target))
    throw new FaultError({ code: 'usage.out-is-scenario', args: { file: out } })
}

function checkVariables({ model }: RunningModel, variables: readonly string[]): void {
  throwFaults(
    variables
      .filter(id => !model.slotById.has(id))
      .map(id => ({
        code: 'run.unknown-variable',
        args: { variable: id, near: nearWords(id, model.slotById.keys()) },
      })),
  )
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

function inYears(run: RunResult, years: readonly number[]): RunResult {
  const kept = run.years.flatMap((year, index) => (years.includes(year) ? [index] : []))
  const pick = (values: readonly number[]) => kept.flatMap(index => values[index] ?? [])
  const series = Object.fromEntries(Object.entries(run.series).map(([id, values]) => [id, pick(values)]))
  return { ...run, years: pick(run.years), series }
}

function checkDistinct(runs: readonly RunResult[]): void {
  const repeated = runs.map(run => run.id).filter((id, index, ids) => ids.indexOf(id) !== index)
  throwFaults([...new Set(repeated)].map(id => ({ code: 'usage.same-scenario', args: { id } })))
}

function csv({ catalogue }: RunningModel, runs: readonly RunResult[]): string {
  const units = new Map([...catalogue.levers, ...catalogue.variables].map(({ id, unit }) => [id, unit]))
  return tidyCsv(runs, id => units.get(id) ?? '')
}

function json({ catalogue }: RunningModel, runs: readonly RunResult[]): string {
  return `${JSON.stringify({ model: catalogue.model, scenarios: runs })}\n`
}

async function writeResult(file: string, text: string): Promise<void> {
  try {
    await writeAtomically(fs, resolve(file), new TextEncoder().encode(text))
  } catch (error) {
    throw new FaultError(fileFault(error, file, 'save'))
  }
}

/** Vietnamese where the terminal speaks it, else English. */
function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: Terminal['environment']): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(value => value !== undefined && value !== '')
  return locale?.toLowerCase().startsWith('vi') ? 'vi' : 'en'
}

function statusOf(faults: readonly Fault[]): Status {
  const codes = faults.map(fault => fault.code)
  if (codes.some(code => code.startsWith('usage.') || code === 'run.unknown-variable')) return 2
  return codes.every(code => code === 'run.check-failed' || code === 'run.reference-check-failed') ? 3 : 1
}

/** @throws the system's `EPIPE`; FaultError `host.output-failed` for what else keeps results from being written. */
async function deliver(text: string, terminal: Terminal): Promise<void> {
  try {
    await terminal.out(text)
  } catch (error) {
    if (isClosedPipe(error)) throw error
    throw new FaultError({ code: 'host.output-failed', args: { reason: systemReason(error) } })
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}

/** A mistake of the program itself: its trace is for those who mend it. */
function unexpected(error: unknown, terminal: Terminal): Fault {
  terminal.say(`${error instanceof Error ? error.stack : String(error)}\n`)
  return { code: 'host.internal', args: {} }
}
