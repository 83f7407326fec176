/** How a host serves the page: the built files, with the headers that keep the browser to them. */

import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPage, mapRequest, type PageFiles } from '../page-files.ts'
import { PAGE_HEADERS } from '../page-headers.ts'

export interface PageRequest {
  readonly origin: string
  readonly address: string
  /** False for a request that wants the head only. */
  readonly withBody: boolean
}

export interface Page {
  /** Answers a request for a part of the page; the gate has let it in. */
  serve(page: PageRequest, request: IncomingMessage, response: ServerResponse): Promise<void> | void
  /** Lets go of what the page holds open. */
  close(): Promise<void>
}

export function openBuiltPage(files: PageFiles): Page {
  return {
    serve: (page, _request, response) => serveFile(files, page, response),
    close: async () => undefined,
  }
}

async function serveFile(
  files: PageFiles,
  { origin, address, withBody }: PageRequest,
  response: ServerResponse,
): Promise<void> {
  const mapped = mapRequest(files, origin, address)
  if (mapped.status !== 200) {
    response.writeHead(mapped.status, { ...PAGE_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' })
    response.end(withBody ? 'There is nothing at this address.\n' : undefined)
    return
  }
  const body = await readFile(mapped.file)
  response.writeHead(200, {
    ...PAGE_HEADERS,
    'Content-Type': mapped.type,
    'Content-Length': body.length,
    // The build puts a hash into every name but those of pages, so those may be kept for ever.
    'Cache-Control': isPage(mapped.name) ? 'no-store' : 'max-age=31536000, immutable',
  })
  response.end(withBody ? body : undefined)
}
