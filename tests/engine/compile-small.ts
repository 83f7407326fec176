/** Compiles the small pack with what a test adds to it. */

import { expect } from 'vitest'
import { compileModel } from '../../electron/engine/model/compile.ts'
import type { Model } from '../../electron/engine/model/model.ts'
import type { Fault } from '../../shared/faults.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { languages } from '../../shared/model/definition.ts'
import { type Additions, smallPack } from './small-pack.ts'

/** The compiled small pack with the additions. */
export function modelOf(additions: Additions): Model {
  const compiled = compileModel(smallPack(additions))
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults, null, 1))
  return compiled.model
}

/** What is wrong with the additions; every fault must have its sentence in both languages. */
export function faultsOf(additions: Additions): readonly Fault[] {
  const compiled = compileModel(smallPack(additions))
  if (compiled.ok) throw new Error('the pack was accepted')
  for (const fault of compiled.faults)
    for (const language of languages) {
      const sentence = sayFault(fault, language)
      expect(sentence).not.toBe(fault.code)
      expect(sentence).not.toMatch(/undefined|NaN|“”|\[object/)
    }
  return compiled.faults
}

/** Faults in short: `equations.yaml:1:14 model.unknown-name`. */
export function told(additions: Additions): readonly string[] {
  return faultsOf(additions).map(({ code, at }) =>
    at === undefined ? code : `${at.file}:${at.line}:${at.column} ${code}`,
  )
}

/** The one thing that is wrong with the additions. */
export function onlyFault(additions: Additions): Fault {
  const [fault, ...others] = faultsOf(additions)
  if (fault === undefined || others.length > 0)
    throw new Error(`expected one fault, found ${others.length + 1}`)
  return fault
}
