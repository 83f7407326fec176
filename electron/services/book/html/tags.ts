/** Elements as HTML that is well-formed XML too, so that a strict reader can hold the book to it. */

import { escaped } from '../../../../shared/escaped.ts'

/** An element around HTML; attributes are escaped, those without a value are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  html: string,
): string {
  const told = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${told.join('')}>${html}</${name}>`
}
