/** What this file of React Aria holds: its own declaration gives the type under the name of the value. */

declare module 'react-aria-components/i18n/en-US' {
  export type ControlText =
    | string
    | ((values: Readonly<Record<string, string | number>>, formatter: unknown) => string)
  const words: Readonly<Record<string, Readonly<Record<string, ControlText>>>>

  // biome-ignore lint/style/noDefaultExport: it is the library's
  export { words as default }
}
