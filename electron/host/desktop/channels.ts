/** The channels between the window and the host; the names of requests and events travel inside. */

export const ASK_CHANNEL = 'host:ask'
export const DROP_CHANNEL = 'host:drop'
export const EVENT_CHANNEL = 'host:event'
