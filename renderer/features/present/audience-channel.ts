/** How the operator's page and the audience's speak to each other: over a channel of their own, within one origin, past every host. */

import { z } from 'zod'
import type { Scene } from './scene.ts'
import type { Staged } from './stage.ts'

/** A name that nobody else has. It stands in the fragment of the audience's address, which goes to no host. */
export const channelName = z.string().regex(/^[0-9a-f-]{36}$/)

const PREFIX = 'hanoi-2045-audience-'

/** Keys that the audience's window passes on to the operator. */
export const presenterKeys = ['PageUp', 'PageDown', 'b', 'r', 'h', 'Escape'] as const
export type PresenterKey = (typeof presenterKeys)[number]

/** A page of our own origin alone can post here; of a scene it is enough to see that it is one. */
const stagedScene = z.object({
  kind: z.literal('staged'),
  scene: z.custom<Scene>(given => typeof given === 'object' && given !== null && 'sentence' in given),
  isBlank: z.boolean(),
})

const toOperator = z.discriminatedUnion('kind', [
  /** A page has begun and knows nothing. */
  z.object({ kind: z.literal('arrival') }),
  z.object({ kind: z.literal('departure') }),
  z.object({ kind: z.literal('key'), key: z.enum(presenterKeys) }),
])
export type AudienceWord = z.infer<typeof toOperator>

/** The operator's end. */
export interface OperatorEnd {
  send(staged: Staged<Scene>): void
  close(): void
}

/** @param hear is told what the audience's page says. */
export function openOperatorEnd(name: string, hear: (word: AudienceWord) => void): OperatorEnd {
  const channel = new BroadcastChannel(PREFIX + name)
  channel.addEventListener('message', ({ data }) => {
    const word = toOperator.safeParse(data)
    if (word.success) hear(word.data)
  })
  return {
    send: ({ scene, isBlank }) => channel.postMessage({ kind: 'staged', scene, isBlank }),
    close: () => channel.close(),
  }
}

/** The audience's end. */
export interface AudienceEnd {
  say(word: AudienceWord): void
  close(): void
}

/** @param show is given every scene, and whether an empty ground stands in its place. */
export function openAudienceEnd(name: string, show: (staged: Staged<Scene>) => void): AudienceEnd {
  const channel = new BroadcastChannel(PREFIX + name)
  channel.addEventListener('message', ({ data }) => {
    const word = stagedScene.safeParse(data)
    if (word.success) show(word.data)
  })
  return { say: word => channel.postMessage(word), close: () => channel.close() }
}

/** The key as the operator knows it; null for one that means nothing while presenting, or goes with Ctrl, Alt or ⌘. */
export function presenterKeyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): PresenterKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return presenterKeys.find(each => each === key) ?? null
}
