/** Requests and events about the audience's window, where the host is one that can open it. */

import { z } from 'zod'

const nothing = z.strictObject({})

export const audienceRequests = {
  /**
   * Opens the audience's page, full screen on a display that the screen itself is not on. `channel`: over which it hears of scenes.
   * `no-display`: there is one display only. `page`: the host opens no windows, a page does so itself.
   */
  'audience:open': {
    input: z.strictObject({ channel: z.uuid() }),
    output: z.strictObject({ window: z.enum(['open', 'no-display', 'page']) }),
  },
  /** Closes it; nothing where it is closed. */
  'audience:close': { input: nothing, output: nothing },
} as const

export const audienceEvents = {
  /** The window is gone though nobody asked for it. `display`: its display was unplugged, and with it any second one. */
  'audience:closed': z.strictObject({ reason: z.enum(['window', 'display']) }),
} as const
