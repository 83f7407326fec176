/** The tests in the groups in which they are shown, each in the order of importance. */

import type { BackTest, BackTestResult } from '../../../shared/model/back-test.ts'
import type { Words } from '../../../shared/model/definition.ts'
import { backTestMessages } from '../../../shared/reading/back-test/back-test-messages.ts'

const { en, vi } = backTestMessages

export interface TestGroup {
  readonly id: 'free-run' | 'one-step' | 'identity' | 'base-run'
  readonly title: Words
  readonly about: Words
  readonly tests: readonly BackTest[]
}

/** Groups that have tests; what tests behaviour stands before what does not. */
export function testGroups({ tests }: BackTestResult, baseYear: number): TestGroup[] {
  const groups: TestGroup[] = [
    {
      id: 'free-run',
      title: { en: en.freeRun, vi: vi.freeRun },
      about: { en: en.freeRunAbout, vi: vi.freeRunAbout },
      tests: tests.filter(({ kind, identity }) => kind === 'free-run' && !identity),
    },
    {
      id: 'one-step',
      title: { en: en.oneStep, vi: vi.oneStep },
      about: { en: en.oneStepAbout, vi: vi.oneStepAbout },
      tests: tests.filter(({ kind, identity }) => kind === 'one-step' && !identity),
    },
    {
      id: 'identity',
      title: { en: en.identity, vi: vi.identity },
      about: { en: en.identityAbout, vi: vi.identityAbout },
      tests: tests.filter(({ identity }) => identity),
    },
    {
      id: 'base-run',
      title: { en: en.baseRun(baseYear), vi: vi.baseRun(baseYear) },
      about: { en: en.baseRunAbout, vi: vi.baseRunAbout },
      tests: tests.filter(({ kind }) => kind === 'base-run'),
    },
  ]
  return groups.filter(group => group.tests.length > 0)
}

/** Tells the tests of a result apart. */
export function keyOf({ variable, kind, identity }: BackTest): string {
  return `${variable} ${kind} ${identity}`
}

/** The test that says most of the model: with the most years of those that test behaviour in the past, or else of all. */
export function mostTelling(tests: readonly BackTest[]): BackTest | undefined {
  const weight = ({ kind, identity, errors }: BackTest) =>
    errors.n + (identity || kind === 'base-run' ? 0 : 1e6)
  return tests.toSorted((one, other) => weight(other) - weight(one))[0]
}
