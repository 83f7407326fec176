/** A scenario file for tests of reading and writing, as text that a test may damage. */

export const SAMPLE = `{
  "format": "h45",
  "version": 4,
  "pack": { "id": "lakeside", "version": "1.0" },
  "id": "sample",
  "title": "Hồ xanh",
  "scenarios": [
    {
      "id": "one",
      "title": "One",
      "levers": {
        "growth": { "shape": "constant", "value": 0.02 },
        "share[parks]": { "shape": "points", "points": { "2026": 0.3, "2030": 0.5 } }
      }
    },
    { "id": "two", "title": "Two" }
  ],
  "base": "one"
}
`

/** The sample with the one text that reads `from` replaced. */
export function sampleWith(from: string, to: string): string {
  if (SAMPLE.split(from).length !== 2) throw new Error(`the sample must hold exactly once: ${from}`)
  return SAMPLE.replace(from, () => to)
}
