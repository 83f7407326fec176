/** Standard output, whole or with an error: Node itself takes a write that a full disk cut short for a whole one. */

import { fstatSync, writeSync } from 'node:fs'

/** Writes all of `text`. Rejects with the system's error: `EPIPE` where nobody reads any more, `ENOSPC` on a full disk. */
export async function writeOutput(text: string): Promise<void> {
  if (isFile()) writeToFile(new TextEncoder().encode(text))
  else await writeToStream(text)
}

function isFile(): boolean {
  try {
    return fstatSync(process.stdout.fd).isFile()
  } catch {
    return false
  }
}

function writeToFile(bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(process.stdout.fd, bytes, written, bytes.length - written)
}

function writeToStream(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => (error ? reject(error) : resolve()))
  })
}
