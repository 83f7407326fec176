/** What pages may not do, whatever they ask: go elsewhere, open windows, use devices, reach a network, download. */

import type { App, Session, WebContents } from 'electron'
import { APP_SCHEME, isEntryUrl, isOwnUrl } from './own-url.ts'

/** A page may put text and pictures on the clipboard and fill the screen, after a press; that is all that can be granted. */
const GRANTED: readonly string[] = ['clipboard-sanitized-write', 'fullscreen']

const SCHEMES_OF_THE_PAGE = [`${APP_SCHEME}:`, 'data:', 'blob:']

/** Holds every page that will ever be made to the one address. To be called before the app is ready. */
export function lockContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => lockNavigation(contents))
  app.on('select-client-certificate', (event, _contents, _url, _list, callback) => {
    event.preventDefault()
    callback()
  })
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault()
    callback(false)
  })
  app.on('login', event => event.preventDefault())
}

function lockNavigation(contents: WebContents): void {
  contents.on('will-navigate', event => {
    if (!isEntryUrl(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', event => {
    if (!isEntryUrl(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', event => {
    if (!event.isMainFrame || !isEntryUrl(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Closes a session to permissions, devices, the network and downloads. `devTools` lets their own pages load. */
export function lockSession(session: Session, devTools: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) =>
    callback(GRANTED.includes(permission) && isOwnUrl(details.requestingUrl)),
  )
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) => GRANTED.includes(permission) && isOwnUrl(requestingOrigin),
  )
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null))
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses)
  session.on('will-download', event => event.preventDefault())

  const schemes = devTools ? [...SCHEMES_OF_THE_PAGE, 'devtools:'] : SCHEMES_OF_THE_PAGE
  session.webRequest.onBeforeRequest((details, callback) => {
    const scheme = URL.parse(details.url)?.protocol
    callback({ cancel: scheme === undefined || !schemes.includes(scheme) })
  })
}
