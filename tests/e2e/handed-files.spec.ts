import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../run/command.ts'
import { tabInHand } from './bar.ts'
import { expect, type StartedApp, test } from './start-app.ts'

/** A second `npm start` with the preferences of the first, from the folder of its files; what it said. */
function startAgain(
  app: StartedApp,
  words: readonly string[],
): Promise<{ status: number | null; out: string }> {
  const entry = path.join(ROOT, 'electron/host/start/main.ts')
  const options = ['--no-open', '--language', 'en', '--preferences', app.preferences]
  const child = spawn(process.execPath, [entry, ...options, ...words], {
    env: { ...process.env, INIT_CWD: app.documents },
    timeout: 20_000,
  })
  let out = ''
  child.stdout.on('data', text => {
    out += text
  })
  return new Promise(resolve => child.on('close', status => resolve({ status, out })))
}

async function put(app: StartedApp, name: string, title: string): Promise<void> {
  await mkdir(app.documents, { recursive: true })
  const pack = { id: 'hanoi', version: '0.2' }
  const text = JSON.stringify({
    format: 'h45',
    version: 1,
    pack,
    id: 'a',
    title,
    scenarios: [{ id: 'a', title }],
  })
  await writeFile(path.join(app.documents, name), text)
}

test.use({ startWords: ['--language', 'vi'] })

test('a file of a second start is opened by the last page of the first, and by no other', async ({
  app,
  page,
  context,
}) => {
  await put(app, 'a.h45', 'Của lần hai')
  await expect(tabInHand(page)).toHaveText('Kịch bản mới')
  const later = await context.newPage()
  await later.goto(app.address)
  await expect(tabInHand(later)).toHaveText('Kịch bản mới')

  expect(await startAgain(app, ['a.h45'])).toMatchObject({ status: 0 })
  await expect(tabInHand(later)).toHaveText('Của lần hai')
  await expect(later.getByText('a.h45').first()).toBeVisible()
  await expect(tabInHand(page)).toHaveText('Kịch bản mới')

  await later.close()
  await startAgain(app, ['absent.h45'])
  await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText('absent.h45')
  await startAgain(app, ['a.h45', 'b.h45'])
  await expect(tabInHand(page)).toHaveText('Của lần hai')
  await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText('1 tệp khác chưa được mở')
})

test('a second start with a word that names no scenario ends in one sentence', async ({ app }) => {
  expect(await startAgain(app, ['notes.txt'])).toMatchObject({ status: 2, out: '' })
  expect(await startAgain(app, ['file:///a.h45'])).toMatchObject({ status: 1, out: '' })
})

test.describe('the program started with a file', () => {
  test.use({ startWords: ['--language', 'vi', path.join(ROOT, 'tests/fixtures/absent.h45')] })

  test('says on its page what it could not open', async ({ page }) => {
    await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText('absent.h45')
  })
})
