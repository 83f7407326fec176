/** The command line as a function: words and streams in, an exit status out. `main.ts` gives it those of the process. */

import { FaultError } from '../../../shared/faults.ts'
import { faultLine } from '../../../shared/locale/fault-sentences.ts'
import type { Language } from '../../../shared/model/definition.ts'
import { systemReason } from '../../services/disk/file-faults.ts'
import { askedLanguage, type Request, readCommandLine } from './command-line.ts'
import { helpOf, helpOfAll } from './help.ts'
import { programVersion } from './program-version.ts'
import { statusOf } from './status.ts'
import type { Status, Terminal } from './terminal.ts'

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
  switch (request.asks) {
    case 'help': {
      const { command } = request
      await terminal.out(command === null ? helpOfAll(language) : helpOf(command, language))
      return 0
    }
    case 'version':
      await terminal.out(`${programVersion()}\n`)
      return 0
    case 'command': {
      const { command, files, given } = request
      return command.perform({ files, given, language, terminal })
    }
  }
}

/** Vietnamese where the terminal speaks it, else English. */
function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: Terminal['environment']): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(value => value !== undefined && value !== '')
  return locale?.toLowerCase().startsWith('vi') ? 'vi' : 'en'
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
function unexpected(error: unknown, terminal: Terminal): { code: string; args: Record<string, never> } {
  terminal.say(`${error instanceof Error ? error.stack : String(error)}\n`)
  return { code: 'host.internal', args: {} }
}
