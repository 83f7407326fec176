/** Printed, a sheet is as wide as a page and as long as it needs; a narrow one stands upright, where it has more rows. */

import type { Feature } from 'write-excel-file/universal'

type SheetFeature = Feature<Blob>

/** Characters that an upright page shows beside each other and still large enough to be read. */
const UPRIGHT = 130

export const fitToPage: SheetFeature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: content =>
          turned(content)
            // The schema asks for it before everything else of the sheet.
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
}

/** The library knows sheets on their side alone. */
function turned(sheet: string): string {
  const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))
  const isNarrow = widths.reduce((sum, width) => sum + width, 0) <= UPRIGHT
  return isNarrow ? sheet.replace(/(<pageSetup [^>]*orientation=")landscape"/, '$1portrait"') : sheet
}
