/** `npm start`: builds what is stale, then opens the desktop window, or serves a browser where there can be no window. */

import '../file-threads.ts'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { sayFault } from '../../../shared/locale/fault-sentences.ts'
import { refuseToStart } from '../refuse.ts'
import { asksForHelp, languageOfWords, readStartOptions, type StartOptions } from '../start-options.ts'
import { buildStale } from './build.ts'
import { haveElectron, obstacle, runDesktop } from './desktop.ts'
import { end } from './end.ts'
import { announce, sayWord, showHelp } from './words.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const words = process.argv.slice(2)
const language = languageOfWords(words, process.env)

const say = (text: string) => process.stderr.write(`${text}\n`)
const sayOf = (fault: Parameters<typeof sayFault>[0]) => say(sayFault(fault, language))

const onBuild = () => say(sayWord('building', language))

async function start(): Promise<number> {
  if (asksForHelp(words)) {
    showHelp(language)
    return 0
  }
  // npm runs commands in the program's folder; the user's words mean the folder they were typed in.
  const options = readStartOptions(words, process.env.INIT_CWD ?? process.cwd())
  if (options.browser) return serve(options)
  const surroundings = {
    root,
    platform: process.platform,
    environment: process.env,
    administrator: process.getuid?.() === 0,
    onFetch: () => say(sayWord('fetching', language)),
  }
  const fault = obstacle(surroundings)
  const electron = fault ?? (await haveElectron(surroundings))
  if (typeof electron !== 'string') {
    sayOf(electron)
    return serve(options)
  }
  await buildStale(root, ['client', 'preload', 'desktop', 'analysis', 'exports', 'imports'], { onBuild })
  const end = await runDesktop(electron, root, words)
  if (end.kind === 'ended') return end.status
  sayOf(end.fault)
  return serve(options)
}

async function serve(options: StartOptions): Promise<number> {
  await buildStale(root, ['client', 'browser', 'analysis', 'exports', 'imports'], { onBuild })
  const builtHost = pathToFileURL(path.join(root, 'dist/browser/main.js')).href
  const { serveBuiltPage }: typeof import('../browser/main.ts') = await import(builtHost)
  return await serveBuiltPage({
    root,
    options,
    language,
    announce: (word, address) => announce(word, address, language),
  })
}

end(await start().catch(error => refuseToStart(error, language)))
