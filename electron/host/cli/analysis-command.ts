/** Commands that ask an analysis: all alike, but for their question and the table of their answer. */

import {
  type AnalysisKind,
  type Answer,
  type AskedQuestion,
  analyses,
  type Question,
} from '../../../shared/contract/analysis.ts'
import { type Fault, FaultError } from '../../../shared/faults.ts'
import { faultLine } from '../../../shared/locale/fault-sentences.ts'
import type { Catalogue } from '../../../shared/model/catalogue.ts'
import { commonIndicators, withOwnIndicators } from '../../../shared/reading/own/own-catalogue.ts'
import type { Scenario, ScenarioDocument } from '../../../shared/scenario/document.ts'
import type { RunningModel } from '../../services/running-model.ts'
import { askAnalysis } from './ask-analysis.ts'
import type { Asked, Command } from './command.ts'
import { type Given, textOf } from './given.ts'
import { longCsv, type Row } from './long-table.ts'
import { openPack } from './open-pack.ts'
import { readDocuments } from './read-files.ts'
import { checkOut, giveResults } from './results.ts'
import { words } from './words.ts'

export interface AnalysisCommand<K extends AnalysisKind> extends Pick<Command, 'name' | 'flags' | 'help'> {
  readonly kind: K
  readonly files: 'one' | 'some'
  /** A further file that the options name; null where they name none. */
  readonly besides?: (given: Given) => string | null
  /** @throws FaultError with `usage.…`, or an id that the model does not have. */
  question(ground: Ground): AskedQuestion<K>
  table(answered: Answered<K>): Row[]
  /** Runs that are in none of the results. */
  failed(answer: Answer<K>): FailedRuns
}

/** What a question is made from. */
export interface Ground {
  readonly given: Given
  readonly running: RunningModel
  readonly catalogue: Catalogue
  /** All that the files have. */
  readonly scenarios: readonly Scenario[]
  /** All that the further file has. */
  readonly besides: readonly Scenario[]
}

export interface Answered<K extends AnalysisKind> {
  readonly question: Question<K>
  readonly answer: Answer<K>
  readonly catalogue: Catalogue
}

export interface FailedRuns {
  readonly count: number
  /** What was wrong with the first of them. */
  readonly faults: readonly Fault[]
}

const forms: { readonly [K in AnalysisKind]: { readonly question: Form<Question<K>> } } = analyses

interface Form<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] } }
}

/** The command of an analysis. Its JSON is the model's identity, the executed values where the files have some, the question with everything filled in, and the answer. */
export function analysisCommand<K extends AnalysisKind>(own: AnalysisCommand<K>): Command {
  const { name, kind, files, flags, help } = own
  return {
    name,
    files,
    flags: ['out', ...flags, 'threads'],
    formats: ['json', 'csv'],
    help,
    async perform(asked) {
      const { given, language, terminal } = asked
      const besides = own.besides?.(given) ?? null
      const all = besides === null ? asked.files : [...asked.files, besides]
      checkInput(all)
      await checkOut(asked, all)
      const running = await openPack(given)
      const { documents, executed } = await readDocuments(running, all, terminal.readInput, notice =>
        terminal.say(`${faultLine(notice, language)}\n`),
      )
      const catalogue = withOwnIndicators(
        running.catalogue,
        commonIndicators(documents.flatMap(({ scenarios }) => scenarios)),
      )
      const ground = {
        given,
        running,
        catalogue,
        scenarios: scenariosOf(documents.slice(0, asked.files.length)),
        besides: scenariosOf(documents.slice(asked.files.length)),
      }
      const question = complete(kind, own.question(ground))
      const answer = await askAnalysis({ name, pack: running.pack, kind, question, executed }, asked)
      sayFailed(own.failed(answer), asked)
      const known = executed.length === 0 ? {} : { executed }
      const text =
        textOf(given, 'format') === 'csv'
          ? longCsv(own.table({ question, answer, catalogue }))
          : `${JSON.stringify({ model: catalogue.model, analysis: kind, ...known, question, answer })}\n`
      await giveResults(asked, text)
      return 0
    },
  }
}

function scenariosOf(documents: readonly ScenarioDocument[]): Scenario[] {
  return documents.flatMap(({ scenarios }) => scenarios)
}

function checkInput(files: readonly string[]): void {
  if (files.filter(file => file === '-').length > 1)
    throw new FaultError({ code: 'usage.input-twice', args: {} })
}

/** With what it leaves out. */
function complete<K extends AnalysisKind>(kind: K, asked: AskedQuestion<K>): Question<K> {
  const form: Form<Question<K>> = forms[kind].question
  const parsed = form.safeParse(asked)
  if (parsed.success) return parsed.data
  const part = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new FaultError({ code: 'usage.question-part', args: { part } })
}

function sayFailed({ count, faults }: FailedRuns, { language, terminal }: Asked): void {
  if (count === 0) return
  terminal.say(`${words[language].failed(count)}\n`)
  for (const fault of faults) terminal.say(`${faultLine(fault, language)}\n`)
}
