/** The secrets of one loopback host: a key for as long as it runs, and invitations that let a page in once. */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** An invitation that nobody has taken up by then is void. */
const INVITATION_MS = 120_000

export interface Keyring {
  /** Admits every request until the host ends. Never put it where another user can read it, such as a process's arguments. */
  readonly key: string
  /** A secret that `exchange` takes once, within two minutes: fit for the arguments of a browser. */
  invite(): string
  /** Whether this is the key; takes the same time whatever is wrong. */
  admits(bearer: string): boolean
  /** The key, for the key itself or for an invitation, which is used up; nothing for anything else. */
  exchange(bearer: string): string | undefined
}

/** `now` is a clock in milliseconds that never goes back. */
export function createKeyring(now: () => number = () => performance.now()): Keyring {
  const key = newSecret()
  const invitations = new Map<string, number>()

  function takeInvitation(bearer: string): boolean {
    for (const [invitation, until] of invitations) {
      if (!sameSecret(bearer, invitation)) continue
      invitations.delete(invitation)
      return now() <= until
    }
    return false
  }

  return {
    key,
    invite() {
      const invitation = newSecret()
      invitations.set(invitation, now() + INVITATION_MS)
      return invitation
    },
    admits: bearer => sameSecret(bearer, key),
    exchange: bearer => (sameSecret(bearer, key) || takeInvitation(bearer) ? key : undefined),
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function sameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
