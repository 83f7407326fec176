import { describe, expect, it } from 'vitest'
import { createKeyring } from '../../electron/host/browser/keyring.ts'

describe('createKeyring', () => {
  it('makes a new key of 32 random bytes each time', () => {
    const [one, other] = [createKeyring().key, createKeyring().key]
    expect(one).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(one).not.toBe(other)
  })

  it('admits the key and nothing near it', () => {
    const { admits, key } = createKeyring()
    expect(admits(key)).toBe(true)
    for (const wrong of ['', key.slice(1), `${key}A`, key.toLowerCase(), 'a'.repeat(1_000_000)]) {
      expect(admits(wrong)).toBe(false)
    }
  })

  it('gives the key for an invitation, once', () => {
    const keyring = createKeyring()
    const invitation = keyring.invite()
    expect(keyring.exchange(invitation)).toBe(keyring.key)
    expect(keyring.exchange(invitation)).toBeUndefined()
  })

  it('admits nobody on an invitation alone', () => {
    const keyring = createKeyring()
    expect(keyring.admits(keyring.invite())).toBe(false)
  })

  it('forgets an invitation after two minutes', () => {
    let time = 0
    const keyring = createKeyring(() => time)
    const [early, late] = [keyring.invite(), keyring.invite()]
    time = 120_000
    expect(keyring.exchange(early)).toBe(keyring.key)
    time = 120_001
    expect(keyring.exchange(late)).toBeUndefined()
  })

  it('gives the key for the key as often as asked, so that its address can be opened again', () => {
    const keyring = createKeyring()
    expect([keyring.exchange(keyring.key), keyring.exchange(keyring.key)]).toEqual([keyring.key, keyring.key])
  })
})
