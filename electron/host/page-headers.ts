/** What every answer that carries a part of the page says to the browser: run nothing and fetch nothing but ours. */

type Policy = Readonly<Record<string, string>>

/** The content security policy, the same in the desktop window and on loopback. */
export const PAGE_POLICY: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-src': "'none'",
  'frame-ancestors': "'none'",
}

/** What a page of ours may ask the planner for: where the second display is, for the audience's window. */
const OWN_FEATURES = ['window-management']

const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
]

export const PAGE_HEADERS: Readonly<Record<string, string>> = headersWith(PAGE_POLICY)

/** The headers with a policy other than the page's own; only development has need of one. */
export function headersWith(policy: Policy): Record<string, string> {
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': [
      ...DENIED_FEATURES.map(feature => `${feature}=()`),
      ...OWN_FEATURES.map(feature => `${feature}=(self)`),
    ].join(', '),
  }
}
