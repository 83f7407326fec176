import { describe, expect, it } from 'vitest'
import { type Explained, explaining, steppedBack } from '../../../renderer/store/drawer.ts'

const number = (item: string, year = 2030): Explained => ({ item, year, side: 'scenario' })

describe('the drawer of explanations', () => {
  it('remembers the way from number to number, and goes back along it', () => {
    const two = explaining(explaining(null, number('a')), number('b'))
    expect(two).toMatchObject({ trail: [{ item: 'a' }, { item: 'b' }] })
    expect(steppedBack(two)).toMatchObject({ trail: [{ item: 'a' }] })
    expect(steppedBack(steppedBack(two))).toBeNull()
  })

  it('adds nothing where the same number is asked about again, in whatever year', () => {
    const again = explaining(explaining(null, number('a')), number('a', 2040))
    expect(again).toMatchObject({ trail: [{ item: 'a', year: 2040 }] })
  })

  it('begins anew after something else stood in the drawer', () => {
    expect(explaining({ tab: 'help', topic: null }, number('a'))).toMatchObject({ trail: [{ item: 'a' }] })
  })
})
