/** What the screen is told to say. */

import { expect, it } from 'vitest'
import { notTold } from '../../../renderer/store/notices.ts'

const fault = (code: string) => ({ code, args: {} })

it('says the same once, told before or told twice now, and the latest where there is too much', () => {
  const told = [fault('a')]
  expect(notTold(told, [fault('b'), fault('a'), fault('b')])).toEqual([fault('a'), fault('b')])
  expect(notTold(told, ['b', 'c', 'd', 'e'].map(fault)).map(({ code }) => code)).toEqual(['b', 'c', 'd', 'e'])
})
