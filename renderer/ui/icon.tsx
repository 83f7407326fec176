/** Every icon of the screen: own strokes on a 16-unit grid, drawn in the colour of the text beside them. */

import type { ReactNode } from 'react'

const drawings = {
  back: <path d="M9.7 3.5 5.2 8l4.5 4.5" />,
  bar: <path d="M2 5.500h12v5H2zM6 5.500v5M10.500 5.500v5" />,
  check: <path d="m3 8.4 3.3 3.3L13 4.8" />,
  chevron: <path d="m4.5 6.3 3.5 3.5 3.5-3.5" />,
  close: <path d="m4.5 4.5 7 7m0-7-7 7" />,
  dark: <path d="M12.9 10.1A5.4 5.4 0 0 1 5.9 3.1a5.4 5.4 0 1 0 7 7Z" />,
  document: <path d="M4 2.2h5.2L12.4 5.4v8.4H4zM9 2.4v3.2h3.2" />,
  download: <path d="M8 2.500v7.500M4.800 7 8 10.200 11.200 7M2.800 13.200h10.400" />,
  empty: <path d="M4 2.2h5.2L12.4 5.4v8.4H4zM8.2 7v4M6.2 9h4" />,
  flag: <path d="M4 14V2.6M4 3h8l-1.6 2.9L12 8.8H4" />,
  folder: (
    <path d="M1.9 12.4V4.1c0-.5.4-.9.9-.9h3.4l1.4 1.6h5.600c.5 0 .9.4.9.9v6.700c0 .5-.4.9-.9.9H2.800c-.5 0-.9-.4-.9-.9ZM1.9 7h12.2" />
  ),
  guide: (
    <path d="M8 14.2a6.200 6.200 0 1 0 0-12.400 6.200 6.200 0 0 0 0 12.400ZM10.600 5.400 9.200 9.200l-3.800 1.400 1.400-3.800z" />
  ),
  help: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M6.200 6.300a1.900 1.900 0 1 1 2.700 1.800c-.6.3-.9.700-.9 1.300M8 11.500v.1" />
    </>
  ),
  keys: <path d="M2 4.200h12v7.600H2zM4.500 7h.1M7 7h.1M9.300 7h.1M11.600 7h.1M5 9.500h6" />,
  light: (
    <>
      <circle cx="8" cy="8" r="2.7" />
      <path d="M8 1.600v1.500M8 12.900v1.500M1.6 8h1.500M12.9 8h1.500M3.5 3.500l1.1 1.100M11.4 11.400l1.1 1.100M3.5 12.500l1.1-1.100M11.4 4.600l1.1-1.1" />
    </>
  ),
  lock: <path d="M3.8 7.200h8.400v6.300H3.800zM5.500 7.200V5.100a2.500 2.500 0 0 1 5 0v2.100" />,
  unlock: <path d="M3.8 7.200h8.400v6.300H3.800zM5.500 7.200V4.600a2.500 2.500 0 0 1 4.800-1" />,
  minus: <path d="M4 8h8" />,
  notice: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 4.900v3.700M8 10.900v.1" />
    </>
  ),
  offline: (
    <path d="M2 6.300a8.8 8.8 0 0 1 2.7-1.700M7 4a8.8 8.8 0 0 1 7 2.300M4.3 8.800a5.4 5.4 0 0 1 2.9-1.400M11.7 8.800l-.6-.5M6.6 11.200a2 2 0 0 1 2.8 0M2.8 2.400l10.4 11.2" />
  ),
  pencil: <path d="M3 13l.7-3 7-7 2.300 2.300-7 7zM9.500 4.200l2.300 2.300" />,
  plus: <path d="M4 8h8M8 4v8" />,
  presets: <path d="M2.3 4.6 8 2l5.7 2.600L8 7.200zM2.6 8 8 10.5 13.4 8M2.6 11.2 8 13.700l5.4-2.5" />,
  reset: <path d="M5.7 2.9 2.9 5.700l2.8 2.800M3.1 5.700h6.100a3.8 3.8 0 0 1 0 7.600H6" />,
  restore: (
    <path d="M13.2 2.800 9.500 6.500M9.300 3.100v3.600h3.600M2.800 13.200l3.700-3.700M6.700 12.900V9.300H3.100" />
  ),
  save: (
    <path d="M2.8 3.700c0-.5.4-.9.9-.9h7.200l2.3 2.300v7.200c0 .5-.4.9-.9.9H3.700c-.5 0-.9-.4-.9-.9zM5.3 2.900v3h4.400v-3M5 13.100V9.300h6v3.8" />
  ),
  saveAs: (
    <path d="M7 13.200H3.700c-.5 0-.9-.4-.9-.9V3.700c0-.5.4-.9.9-.9h7.200l2.3 2.300v1.500M5.3 2.900v3h4.400v-3M9 13.900l.5-2.2 4-4 1.7 1.7-4 4z" />
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  policy: (
    <>
      <path d="M2.5 5h4.700M10.4 5h3.100M2.5 11h1.800M7.5 11h6" />
      <circle cx="8.8" cy="5" r="1.6" />
      <circle cx="5.9" cy="11" r="1.6" />
    </>
  ),
  system: (
    <path d="M2.2 3.600c0-.4.3-.7.7-.7h10.200c.4 0 .7.3.7.7v6.300c0 .4-.3.7-.7.7H2.900a.7.7 0 0 1-.7-.7zM5.4 13.300h5.200M8 10.700v2.5" />
  ),
  enlarge: <path d="M9.5 2.800h3.700v3.700M13 3 9.300 6.700M6.500 13.200H2.800V9.500M3 13l3.700-3.700" />,
  take: (
    <path d="M2.500 5.500h10M9.700 2.700l2.800 2.800-2.800 2.800M13.500 11H4M6.800 8.300 4 11l2.800 2.700" />
  ),
  table: <path d="M2.500 3.500h11v9h-11zM2.500 6.500h11M6.200 6.500v6" />,
  world: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M2.4 8h11.200M8 2.400c3.4 3.3 3.4 7.9 0 11.200M8 2.400c-3.4 3.3-3.4 7.9 0 11.2" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

/** Decoration beside words; the words carry the meaning, so readers of the screen are not told of it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
