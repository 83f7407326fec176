/** What is offered in place of a file that cannot be opened. */

import type { OpenedFile } from '../../../shared/contract/files.ts'
import type { Client } from '../../client/client.ts'

export interface GoodVersion {
  readonly opened: OpenedFile
  /** ISO 8601. */
  readonly keptAt: string
}

/** More of them in a row that cannot be read say that something else is wrong. */
const MOST_TRIED = 5

/** The latest content that a save of the file replaced and that can be opened; null where there is none. */
export async function lastGoodVersion(client: Client, ticket: string): Promise<GoodVersion | null> {
  const versions = await client.ask('versions:list', { ticket }).catch(() => [])
  const saved = versions.filter(({ reason }) => reason === 'saved').slice(0, MOST_TRIED)
  for (const { id, keptAt } of saved) {
    const opened = await client.ask('versions:open', { ticket, id }).catch(() => null)
    if (opened !== null) return { opened, keptAt }
  }
  return null
}
