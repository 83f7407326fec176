/** What kind of thing each part of the package is. */

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const PRESENTATION = `${OFFICE}.presentationml`

/** By the path of a part, the first that fits. */
const KINDS: readonly (readonly [path: RegExp, kind: string])[] = [
  [/^ppt\/presentation\.xml$/, `${PRESENTATION}.presentation.main+xml`],
  [/^ppt\/slides\/slide\d+\.xml$/, `${PRESENTATION}.slide+xml`],
  [/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, `${PRESENTATION}.slideLayout+xml`],
  [/^ppt\/slideMasters\/slideMaster\d+\.xml$/, `${PRESENTATION}.slideMaster+xml`],
  [/^ppt\/notesMasters\/notesMaster\d+\.xml$/, `${PRESENTATION}.notesMaster+xml`],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, `${PRESENTATION}.notesSlide+xml`],
  [/^ppt\/presProps\.xml$/, `${PRESENTATION}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${PRESENTATION}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${PRESENTATION}.tableStyles+xml`],
  [/^ppt\/theme\/theme\d+\.xml$/, `${OFFICE}.theme+xml`],
  [/^ppt\/charts\/chart\d+\.xml$/, `${OFFICE}.drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
]

/** The part that declares all `names`, and none that is not there. */
export function contentTypes(names: readonly string[]): string {
  const declared = names.flatMap(name => {
    const kind = KINDS.find(([path]) => path.test(name))?.[1]
    return kind === undefined ? [] : [`<Override PartName="/${name}" ContentType="${kind}"/>`]
  })
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="${OFFICE}.spreadsheetml.sheet"/>${declared.join('')}</Types>`
}
