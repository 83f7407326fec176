/** The loopback host: the page and the contract over HTTP, for a browser on this machine and for nobody else. */

import { createServer, type Server } from 'node:http'
import type { Handlers } from '../../../shared/contract/contract.ts'
import { FaultError } from '../../../shared/faults.ts'
import type { HandedFiles } from '../outside-files.ts'
import { type Report, reportToStderr } from '../report.ts'
import { ADDRESS, addressWith, originOf } from './address.ts'
import { createListener } from './calls.ts'
import { createEventStreams, type EventStreams } from './event-streams.ts'
import { createKeyring } from './keyring.ts'
import type { Page } from './page.ts'

/** Bounds of what clients can take up. Times in milliseconds, sizes in bytes. */
export const SERVER_LIMITS = {
  /** The largest request is a file of 25 MiB in base64 with its envelope. */
  body: 36 * 1024 * 1024 + 64 * 1024,
  headerBytes: 16 * 1024,
  headerCount: 100,
  headersTime: 10_000,
  requestTime: 30_000,
  /** How often the two times above are looked at. */
  checkTime: 1_000,
  connections: 64,
  atOnce: 16,
  /** After this long an ending host cuts what is still open. */
  closeTime: 2_000,
}

export interface BrowserHostOptions {
  readonly handlers: Handlers
  /** Opens the page, with the server at hand because hot reload listens on it too. */
  readonly openPage: (server: Server) => Promise<Page>
  /** 0 takes any free port. */
  readonly port: number
  readonly limits?: Partial<typeof SERVER_LIMITS>
  readonly report?: Report
  /** Told what a second start hands over. */
  readonly onHanded?: (handed: HandedFiles) => void
}

export interface BrowserHost {
  readonly port: number
  /** `http://127.0.0.1:PORT`, with which every address of the host begins. */
  readonly origin: string
  /** The key of the host, which admits every request; never for the arguments of a process. */
  readonly key: string
  /** The address that opens the page as often as wanted. */
  readonly address: string
  /** An address that opens the page once, soon: fit for the arguments of a browser, which other users may read. */
  invite(): string
  /** Sends to one page: the one that began to listen last, or else the next that does. */
  readonly sendToOne: EventStreams['sendToOne']
  /** Sends to all pages, also to those that begin to listen later. */
  readonly sendToAll: EventStreams['sendToAll']
  /** Tells the pages, ends what is under way and frees the port. */
  close(): Promise<void>
}

/**
 * Starts the host.
 * @throws FaultError `host.port-in-use`, `host.port-refused`.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const limits = { ...SERVER_LIMITS, ...options.limits }
  const server = createServer({
    requireHostHeader: true,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTime,
    requestTimeout: limits.requestTime,
    connectionsCheckingInterval: limits.checkTime,
  })
  server.maxConnections = limits.connections
  server.maxHeadersCount = limits.headerCount

  const page = await options.openPage(server)
  const port = await listen(server, options.port)
  const authority = `${ADDRESS}:${port}`
  const origin = originOf(port)
  const keyring = createKeyring()
  const streams = createEventStreams()
  const report = options.report ?? reportToStderr
  const { handlers, onHanded = () => undefined } = options
  const room = { authority, handlers, keyring, streams, page, limits, report, onHanded }
  server.on('request', createListener(room))
  // A system that has no more files to give refuses a connection; that is no reason to end.
  server.on('error', report)

  return {
    port,
    origin,
    key: keyring.key,
    address: addressWith(port, keyring.key),
    invite: () => addressWith(port, keyring.invite()),
    sendToOne: streams.sendToOne,
    sendToAll: streams.sendToAll,
    async close() {
      streams.close()
      await page.close()
      return closeServer(server, limits.closeTime)
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new FaultError({ code: 'host.port-in-use', args: { port } }))
      else if (error.code === 'EACCES') reject(new FaultError({ code: 'host.port-refused', args: { port } }))
      else reject(error)
    })
    server.listen(port, ADDRESS, () => {
      const bound = server.address()
      if (typeof bound === 'object' && bound !== null) resolve(bound.port)
    })
  })
}

function closeServer(server: Server, patience: number): Promise<void> {
  return new Promise(resolve => {
    const cut = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
