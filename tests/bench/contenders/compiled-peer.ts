/** What another program compiled, as it answers with it: the text of a module of JavaScript. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { JsModel } from '@sdeverywhere/runtime'

/** Loads the text as Node loads any module. */
export async function loadCompiledPeer(source: string): Promise<JsModel> {
  const folder = await mkdtemp(path.join(tmpdir(), 'peer-'))
  try {
    const file = path.join(folder, 'peer.mjs')
    await writeFile(file, source)
    const compiledPeer = pathToFileURL(file).href
    const { default: loadModel } = await import(compiledPeer)
    return loadModel()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
