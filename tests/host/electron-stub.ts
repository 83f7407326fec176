/** Stands in for `electron` in Node: touching any of it fails, so that only a test's own recorded stub is ever used. */

function untouchable(name: string): object {
  return new Proxy(
    {},
    {
      get(_target, member) {
        throw new Error(`electron.${name}.${String(member)} was used in a Node test`)
      },
    },
  )
}

export const app = untouchable('app')
export const BrowserWindow = untouchable('BrowserWindow')
export const contextBridge = untouchable('contextBridge')
export const dialog = untouchable('dialog')
export const ipcMain = untouchable('ipcMain')
export const ipcRenderer = untouchable('ipcRenderer')
export const Menu = untouchable('Menu')
export const nativeTheme = untouchable('nativeTheme')
export const powerMonitor = untouchable('powerMonitor')
export const protocol = untouchable('protocol')
export const screen = untouchable('screen')
export const session = untouchable('session')
export const shell = untouchable('shell')
