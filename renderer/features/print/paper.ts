/** Puts the page on paper and takes it off again: in light colours, every part as wide as it is on the screen and as small as it must be. */

/** Pixels of A4 across, within its margins; as `@page` in print.css says. */
const PAPER_WIDTH = (277 / 25.4) * 96

/** Parts that are printed, by what the style sheet calls their measures. */
const PARTS = { strip: '.strip-side', centre: '.centre', charts: '.charts' } as const

/** Charts take new colours one in a frame, and there are at most four beside the cards. */
const FRAMES_TO_REDRAW = 8

/** Charts are drawn for a width in pixels, so the paper shows that width and is not set anew. */
function measure(page: Document): void {
  const { style } = page.documentElement
  style.setProperty('--paper-root', getComputedStyle(page.documentElement).fontSize)
  for (const [name, selector] of Object.entries(PARTS)) {
    const part = page.querySelector<HTMLElement>(selector)
    if (part === null) continue
    const { offsetWidth, offsetHeight } = part
    style.setProperty(`--paper-${name}-width`, `${offsetWidth}px`)
    style.setProperty(`--paper-${name}-height`, `${offsetHeight}px`)
    style.setProperty(`--paper-${name}-zoom`, String(Math.min(1, PAPER_WIDTH / offsetWidth)))
  }
}

/** Lays the page out for paper whenever it is printed, however that was asked for. Answers what ends that. */
export function watchPaper(window: Window): () => void {
  const { document } = window
  const end = new AbortController()
  const { signal } = end
  let theme: string | undefined
  const before = () => {
    measure(document)
    theme ??= document.documentElement.dataset.theme
    document.documentElement.dataset.theme = 'light'
  }
  const after = () => {
    if (theme !== undefined) document.documentElement.dataset.theme = theme
    theme = undefined
  }
  window.addEventListener('beforeprint', before, { signal })
  window.addEventListener('afterprint', after, { signal })
  return () => end.abort()
}

/** Prints the page. Where it is dark, its charts are drawn in light colours first. */
export async function printPage(window: Window): Promise<void> {
  const { dataset } = window.document.documentElement
  const isDark = dataset.theme === 'dark'
  if (isDark) {
    dataset.theme = 'light'
    for (let frame = 0; frame < FRAMES_TO_REDRAW; frame += 1) await nextFrame(window)
  }
  window.print()
  if (isDark) dataset.theme = 'dark'
}

function nextFrame(window: Window): Promise<void> {
  return new Promise(resolve => window.requestAnimationFrame(() => resolve()))
}
