import { describe, expect, it } from 'vitest'
import { ENTRY_URL, isEntryUrl, isOwnUrl } from '../../electron/host/desktop/own-url.ts'

const lookAlikes = [
  '',
  'bundle',
  'app:',
  'app:bundle',
  'app:/bundle/',
  'app:///bundle/',
  'app://',
  'app://bundle.evil/',
  'app://bundle.evil.test/',
  'app://evil/bundle/',
  'app://evil/?app://bundle/',
  'app://evil/#app://bundle/',
  'app://evil@bundle/',
  'app://bundle@evil/',
  'app://bundle:password@evil/',
  'app://user:password@bundle/',
  'app://bundle:80/',
  'app://bundlе/',
  'app://ｂｕｎｄｌｅ/',
  'app://xn--bundl-3ve/',
  'app://bundle%2eevil/',
  'app://bundle%00/',
  'app://bundle\\evil/',
  'app://bundle../',
  'app://.bundle/',
  'app://BUNDLE/',
  'apps://bundle/',
  'xapp://bundle/',
  'http://bundle/',
  'https://app://bundle/',
  'file:///app://bundle/',
  'file://bundle/',
  'data:text/html,app://bundle/',
  'blob:app://bundle/1',
  'javascript:app://bundle/',
  'about:blank',
  'view-source:app://bundle/',
]

describe('isOwnUrl', () => {
  it.each(lookAlikes)('does not take %j for the page', address => {
    expect(isOwnUrl(address)).toBe(false)
    expect(isEntryUrl(address)).toBe(false)
  })

  it.each([ENTRY_URL, 'app://bundle', 'app://bundle/assets/main.js', 'APP://bundle/', 'app://bundle/?x#y'])(
    'takes %s as ours',
    address => {
      expect(isOwnUrl(address)).toBe(true)
    },
  )
})

describe('isEntryUrl', () => {
  it.each([ENTRY_URL, 'app://bundle/#top'])('takes %s for the page itself', address => {
    expect(isEntryUrl(address)).toBe(true)
  })

  it.each(['app://bundle/assets/main.js', 'app://bundle/?page=2', 'app://bundle/index.html'])(
    'does not let the window go to %s',
    address => {
      expect(isEntryUrl(address)).toBe(false)
    },
  )
})
