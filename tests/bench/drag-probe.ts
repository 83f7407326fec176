/** The eyes of the drag benchmark inside the page: when a hand moved, when runs were asked and answered, when charts were painted. */

/** What the probe saw. Times in milliseconds of the page's clock. */
export interface Seen {
  /** Movements of the slider. */
  readonly inputs: number[]
  /** Runs in the order in which they were asked for. */
  readonly runs: { readonly askedAt: number }[]
  /** Paints of a chart, with how many runs had been answered by then. */
  readonly paints: { readonly chart: number; readonly at: number; readonly answered: number }[]
  /** Animation frames. */
  readonly frames: number[]
}

declare global {
  interface Window {
    readonly dragProbe: { begin(): void; end(): Seen }
  }
}

/** Runs in the page, before the program does: it may use nothing but its own words. */
export function installProbe(): void {
  let seen: Seen = { inputs: [], runs: [], paints: [], frames: [] }
  let answered = 0
  let isWatching = false

  const ask = window.fetch.bind(window)
  window.fetch = async (...request) => {
    if (!isWatching || !String(request[0]).includes('simulate')) return ask(...request)
    seen.runs.push({ askedAt: performance.now() })
    const number = seen.runs.length
    const answer = await ask(...request)
    answered = number
    return answer
  }

  window.addEventListener(
    'input',
    event => {
      if (isWatching) seen.inputs.push(event.timeStamp)
    },
    { capture: true },
  )

  /** After the frame in which a chart changed has been drawn. */
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = then
      channel.port2.postMessage(null)
    })

  let observers: MutationObserver[] = []
  Object.assign(window, {
    dragProbe: {
      begin() {
        seen = { inputs: [], runs: [], paints: [], frames: [] }
        answered = 0
        isWatching = true
        observers = [...document.querySelectorAll('.charts .chart-body')].map((body, chart) => {
          const observer = new MutationObserver(() => {
            const until = answered
            afterPaint(() => seen.paints.push({ chart, at: performance.now(), answered: until }))
          })
          observer.observe(body, { subtree: true, childList: true, attributes: true, characterData: true })
          return observer
        })
        const tick = (at: number) => {
          seen.frames.push(at)
          if (isWatching) requestAnimationFrame(tick)
        }
        requestAnimationFrame(tick)
      },
      end() {
        isWatching = false
        for (const observer of observers) observer.disconnect()
        return seen
      },
    },
  })
}
