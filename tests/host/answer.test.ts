import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { answer } from '../../electron/host/answer.ts'
import { FaultError, fault } from '../../shared/faults.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { stubHandlers } from './stub-handlers.ts'

const handlers = stubHandlers()
const silent = () => undefined
const ask = (name: unknown, input: unknown) => answer(handlers, name, input, silent)

describe('answer', () => {
  it('answers a row of the contract with the value of its handler', async () => {
    expect(await ask('preferences:read', {})).toEqual({
      ok: true,
      value: { language: 'vi', theme: 'system' },
    })
  })

  it.each([
    ['a name that is no row', 'files:delete'],
    ['a name that objects inherit', 'constructor'],
    ['the key of the prototype', '__proto__'],
    ['no name', undefined],
    ['a list that reads as a name', ['preferences:read']],
    ['an object', { name: 'preferences:read' }],
  ])('refuses %s', async (_what, name) => {
    expect(await ask(name, {})).toMatchObject({ ok: false, faults: [{ code: 'request.unknown' }] })
  })

  it.each([
    ['a missing field', 'files:open', {}, 'ticket'],
    ['a field too many', 'preferences:read', { extra: 1 }, ''],
    ['a wrong type', 'preferences:write', { language: 'vi', theme: 3 }, 'theme'],
    ['a path instead of a ticket', 'files:open', { ticket: '/etc/passwd' }, 'ticket'],
    ['a number that is none', 'runs:simulate', { scenarios: [], variables: Number.NaN }, 'scenarios'],
    ['nothing', 'preferences:read', undefined, ''],
    ['a list', 'preferences:read', [], ''],
    ['a map', 'preferences:read', new Map(), ''],
    ['a date', 'preferences:read', new Date(0), ''],
  ])('refuses %s and says where it stands', async (_what, name, input, path) => {
    expect(await ask(name, input)).toEqual({
      ok: false,
      faults: [{ code: 'request.invalid', args: { name, path } }],
    })
  })

  it('refuses a key that reaches the prototype, at any depth, and leaves the prototype clean', async () => {
    const input = JSON.parse(
      '{"scenarios":[{"id":"a","title":"A","levers":{"__proto__":{"polluted":1}}}],"variables":"all"}',
    )
    expect(await ask('runs:simulate', input)).toMatchObject({
      ok: false,
      faults: [{ code: 'request.invalid' }],
    })
    expect('polluted' in {}).toBe(false)
  })

  it('refuses a tree deeper than a document may be, without overflowing', async () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    expect(await ask('files:save', { document: deep })).toMatchObject({
      ok: false,
      faults: [{ code: 'request.invalid' }],
    })
  })

  it('gives back what a handler refuses, fault for fault', async () => {
    const first = { code: 'file.gone', args: { name: 'a.h45' } }
    const second = { code: 'file.other', args: {}, at: { file: 'a.h45', line: 1, column: 2 } }
    const failing = {
      ...handlers,
      'files:list': () => Promise.reject(new FaultError(first, second)),
    }
    expect(await answer(failing, 'files:list', {}, silent)).toEqual({ ok: false, faults: [first, second] })
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('secret of the inside')
      },
    ],
    ['rejects', () => Promise.reject(new TypeError('secret of the inside'))],
    [
      'throws what is no error',
      () => {
        throw 'secret of the inside'
      },
    ],
  ])('hides the inside of a handler that %s, and reports it', async (_how, handler) => {
    const report = vi.fn()
    const reply = await answer({ ...handlers, 'files:list': handler }, 'files:list', {}, report)
    expect(reply).toEqual({ ok: false, faults: [{ code: 'host.internal', args: {} }] })
    expect(report).toHaveBeenCalledOnce()
  })

  it('does not let an answer out that breaks the contract', async () => {
    const report = vi.fn()
    const broken = {
      ...handlers,
      'files:list': () => ({
        folder: 'Documents',
        files: [{ ticket: 'no', name: 'a', modified: '', size: 1 }],
      }),
    }
    expect(await answer(broken, 'files:list', {}, report)).toEqual({
      ok: false,
      faults: [{ code: 'host.internal', args: {} }],
    })
    expect(String(report.mock.calls[0]?.[0])).toContain('files.0.ticket')
  })

  it('answers anything with a reply that JSON can carry, and a sentence in both languages for each fault', async () => {
    const name = fc.oneof(fc.constantFrom(...Object.keys(handlers)), fc.string(), fc.anything())
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.anything({ withNullPrototype: true, withMap: true, withDate: true }),
        async (asked, input) => {
          const reply = await ask(asked, input)
          expect(JSON.parse(JSON.stringify(reply))).toEqual(reply)
          if (reply.ok) return
          for (const one of reply.faults) {
            expect(fault.safeParse(one).success).toBe(true)
            expect(sayFault(one, 'en')).not.toBe(one.code)
            expect(sayFault(one, 'vi')).not.toBe(one.code)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
