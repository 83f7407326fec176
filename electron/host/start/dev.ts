/** `npm run dev`: the page straight from its sources with hot reload, served by the same loopback host and its gate. */

import '../file-threads.ts'
import type { Server } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import type { Page } from '../browser/page.ts'
import { serveBrowser } from '../browser/serve.ts'
import { headersWith, PAGE_POLICY } from '../page-headers.ts'
import { userFolders } from '../program.ts'
import { refuseToStart } from '../refuse.ts'
import { asksForHelp, languageOfWords, readStartOptions, systemLanguage } from '../start-options.ts'
import { end } from './end.ts'
import { announce, showHelp } from './words.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const words = process.argv.slice(2)
const language = languageOfWords(words, process.env)

/** Hot reload brings styles and its own beginning inside the page, and talks over a socket. */
const headers = headersWith({
  ...PAGE_POLICY,
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws:",
  'worker-src': "'self' blob:",
})

async function openSourcePage(server: Server): Promise<Page> {
  const vite = await createServer({
    configFile: path.join(root, 'vite.config.ts'),
    server: { middlewareMode: true, ws: { server } },
  })
  return {
    serve(_page, request, response) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      vite.middlewares(request, response)
    },
    close: () => vite.close(),
  }
}

async function start(): Promise<number> {
  if (asksForHelp(words)) {
    showHelp(language)
    return 0
  }
  await serveBrowser({
    root,
    options: readStartOptions(words, process.env.INIT_CWD ?? process.cwd()),
    places: {
      seeds: path.join(root, 'seeds'),
      ...userFolders(process.platform, process.env),
      language: systemLanguage(process.env),
    },
    openPage: openSourcePage,
    onReady: address => announce('serving', address, language),
    onRunning: address => announce('running', address, language),
  })
  return 0
}

end(await start().catch(error => refuseToStart(error, language)))
