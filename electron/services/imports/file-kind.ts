/** What a file is, by its first bytes and never by its name. */

/** `encrypted`: a workbook under a password. `old`: a workbook of before 2007. `page`: a web page that calls itself a workbook. */
export type FileKind = 'archive' | 'encrypted' | 'old' | 'page' | 'other'

const ARCHIVE = ['504b0304', '504b0506']
const COMPOUND = 'd0cf11e0a1b11ae1'
/** The part of a compound file in which Office keeps what a password locks, in UTF-16. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')
const PAGE = /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!doctype html|<html|<table|<workbook)/i

/** The kind of the file; `other` may be a text. */
export function fileKind(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const beginning = buffer.subarray(0, 8).toString('hex')
  if (ARCHIVE.some(signature => beginning.startsWith(signature))) return 'archive'
  if (beginning === COMPOUND) return buffer.includes(LOCKED) ? 'encrypted' : 'old'
  return PAGE.test(buffer.subarray(0, 512).toString('latin1').replace(/^ï»¿/, '')) ? 'page' : 'other'
}
