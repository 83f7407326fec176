/** `app://bundle/`: the address under which the window loads the built page, with the headers that keep it to itself. */

import { readFile } from 'node:fs/promises'
import type { CustomScheme } from 'electron'
import { mapRequest, type PageFiles } from '../page-files.ts'
import { PAGE_HEADERS } from '../page-headers.ts'
import { APP_ORIGIN, APP_SCHEME } from './own-url.ts'

/** To be registered once, before the app is ready. */
export const appScheme: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

/** Answers the requests of the window for parts of its page. */
export function servePage(page: PageFiles): (request: Request) => Promise<Response> {
  return async request => {
    if (request.method !== 'GET') return new Response(null, { status: 405, headers: PAGE_HEADERS })
    const mapped = mapRequest(page, APP_ORIGIN, request.url)
    if (mapped.status !== 200) return new Response(null, { status: mapped.status, headers: PAGE_HEADERS })
    const body = await readFile(mapped.file)
    return new Response(new Uint8Array(body), { headers: { ...PAGE_HEADERS, 'Content-Type': mapped.type } })
  }
}
