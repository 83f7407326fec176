/** The template of a scenario's levers, written and read again. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeTemplate } from '../../../electron/services/exports/write-template.ts'
import { readTable } from '../../../electron/services/imports/read-table.ts'
import { importProblems } from '../../../renderer/features/import/import-problems.ts'
import { foundPaths } from '../../../renderer/features/import/import-view.ts'
import { parseNumber } from '../../../shared/locale/numbers.ts'
import { languages } from '../../../shared/model/definition.ts'
import { leverTemplate, sureText } from '../../../shared/reading/levers/lever-template.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { catalogue, groundWith, viewed } from './shipped-figures.ts'

/** A third of every lever's range, and a bend: numbers with many digits. */
const levers: Readonly<Record<string, LeverPath>> = Object.fromEntries(
  catalogue.levers.map(({ id, range: { min, max } }, index) => {
    const [low, high] = [min + (max - min) / 3, min + (max - min) / (2 + (index % 5))]
    return [id, { shape: 'points', points: { 2026: low, 2037: high } }]
  }),
)

describe('a template', () => {
  for (const language of languages) {
    for (const reader of languages) {
      it.each(['csv', 'xlsx'] as const)(
        `in ${language} as %s comes back unchanged, and without a question, to a reader of ${reader}`,
        async format => {
          const ground = groundWith({ levers: { ...levers } })
          const { bytes } = await writeTemplate(
            leverTemplate({ levers }, catalogue, language),
            format,
            language,
          )
          const view = viewed(readTable(bytes, 'a', null), {}, ground, reader)
          expect(view.views).toHaveLength(catalogue.levers.length)
          expect(
            view.views
              .flatMap(({ series }) => series.meant ?? [])
              .filter(
                ({ languageStanding, scaleStanding }) =>
                  languageStanding === 'open' || scaleStanding === 'open',
              ),
          ).toEqual([])
          expect(importProblems(view, {}, reader).count).toBe(0)
          expect(foundPaths(view, ground)).toEqual([])
          // The same table on a scenario without changes brings every path over.
          const other = viewed(readTable(bytes, 'a', null), {}, groundWith(), reader)
          expect(foundPaths(other, groundWith()).length).toBeGreaterThan(catalogue.levers.length / 2)
        },
      )
    }
  }

  it('has no number that is another in the other language', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(value => Number(value.toPrecision(12))),
        fc.constantFrom(...languages),
        (value, language) => {
          const text = sureText(value, language)
          const own = parseNumber(text, language)
          const other = parseNumber(text, language === 'vi' ? 'en' : 'vi')
          expect(own.ok && Math.abs(own.value - value) <= 1e-12).toBe(true)
          expect(!other.ok || (own.ok && other.value === own.value)).toBe(true)
        },
      ),
    )
  })
})
