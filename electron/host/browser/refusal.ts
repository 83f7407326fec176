/** What a request gets that was not let through: a status, and the fault that the page can say. */

import type { ServerResponse } from 'node:http'
import type { Fault } from '../../../shared/faults.ts'
import { PAGE_HEADERS } from '../page-headers.ts'

export interface Refusal {
  readonly kind: 'refused'
  readonly status: number
  readonly fault: Fault
  /** The methods that the address takes, where another one was tried. */
  readonly allow?: string
}

export function refusal(status: number, code: string, args: Fault['args'] = {}): Refusal {
  return { kind: 'refused', status, fault: { code, args } }
}

/** Answers with the refusal as a reply, and lets go of the connection: the rest of the request is not read. */
export function sendRefusal(response: ServerResponse, { status, fault, allow }: Refusal): void {
  if (allow !== undefined) response.setHeader('Allow', allow)
  response.setHeader('Connection', 'close')
  sendJson(response, status, { ok: false, faults: [fault] })
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value)
  response.writeHead(status, {
    ...PAGE_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  })
  response.end(body)
}
