/** The palette that Office offers in these slides: ours, so that what planners add looks like what is there. */

import { hex, slideColors } from './slide-look.ts'

/** A theme with the colours of the tokens in place of its own. */
export function withSlideColors(theme: string): string {
  return theme
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, scheme())
    .replace(/(<a:theme [^>]*name=")[^"]*"/, '$1Hanoi 2045"')
}

function scheme(): string {
  const { ink, ink2, surface, surface2, base, slots } = slideColors
  const accents = slots.map(({ color }, index) => [`accent${index + 1}`, color] as const)
  const link = slots[1]?.color ?? ink
  const all = [
    ['dk1', ink],
    ['lt1', surface],
    ['dk2', ink2],
    ['lt2', surface2],
    ...accents,
    ['hlink', link],
    ['folHlink', base],
  ] as const
  return `<a:clrScheme name="Hanoi 2045">${all.map(([name, color]) => `<a:${name}><a:srgbClr val="${hex(color)}"/></a:${name}>`).join('')}</a:clrScheme>`
}
