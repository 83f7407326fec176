/** Ids of indicators: made of their names, unique, and fit for a file whatever is typed. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownIdFor } from '../../../shared/reading/own/own-id.ts'
import { ownIndicator } from '../../../shared/scenario/own-formula.ts'

describe('the id of an indicator', () => {
  it('is its name in plain letters', () => {
    expect(ownIdFor('Chi văn hóa bình quân đầu người', new Set())).toBe('own_chi_van_hoa_binh_quan_dau_nguoi')
    expect(ownIdFor('  GRDP / người (giá 2024) ', new Set())).toBe('own_grdp_nguoi_gia_2024')
  })

  it('is told from one that is there by a number', () => {
    expect(ownIdFor('Tỷ lệ', new Set(['own_ty_le', 'own_ty_le_2']))).toBe('own_ty_le_3')
  })

  it('exists for a name without a letter that could stand in it', () => {
    expect(ownIdFor('数量', new Set())).toBe('own_indicator')
  })

  it('can be kept in a file and is taken by none, whatever the name is', () => {
    const names = fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 8 })
    fc.assert(
      fc.property(names, labels => {
        const taken = new Set<string>()
        for (const label of labels) {
          const id = ownIdFor(label, taken)
          expect(ownIndicator.shape.id.safeParse(id).success).toBe(true)
          expect(taken.has(id)).toBe(false)
          taken.add(id)
        }
      }),
      { numRuns: 40 },
    )
  })
})
