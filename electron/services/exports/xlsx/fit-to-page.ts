/** Printed, a sheet is as wide as a page and as long as it needs. */

import type { Feature } from 'write-excel-file/universal'

type SheetFeature = Feature<Blob>

export const fitToPage: SheetFeature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        // The schema asks for it before everything else of the sheet.
        transform: content =>
          content.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
}
