/** The same model and inputs have the same results to the last bit in Node and in Chromium, in JavaScript and in WebAssembly. */

import path from 'node:path'
import { expect, test } from '@playwright/test'
import { build } from 'vite'
import { z } from 'zod'
import { loadPack } from '../../electron/services/pack.ts'
import { ROOT } from '../run/command.ts'
import { engineAnswers } from './engine-in-page.ts'

const built = z.array(z.object({ output: z.tuple([z.object({ code: z.string() })]) })).length(1)

/** The engine as one script, whose functions a page has as `engine`. */
async function engineScript(): Promise<string> {
  const entry = path.join(ROOT, 'tests/e2e/engine-in-page.ts')
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'chrome140', lib: { entry, name: 'engine', formats: ['iife'] } },
  })
  return built.parse(result)[0]?.output[0].code ?? ''
}

test('the engine has the same results to the last bit in Node and in Chromium', async ({ page }) => {
  const pack = await loadPack(path.join(ROOT, 'seeds'))
  const own = engineAnswers(pack)
  expect(own.runsWebAssembly).toBe(true)
  expect(Object.keys(own.javaScript.variables).length).toBeGreaterThan(200)
  expect(own.webAssembly).toEqual(own.javaScript)

  // Memory that threads share is for pages that let no other in.
  const headers = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  }
  await page.route('**/*', route =>
    route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html>' }),
  )
  await page.goto('http://127.0.0.1/')
  await page.addScriptTag({ content: await engineScript() })
  expect(await page.evaluate(given => engine.engineAnswers(given), pack)).toEqual(own)
})

declare const engine: typeof import('./engine-in-page.ts')
