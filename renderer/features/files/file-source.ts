/** Where a file that is to be opened comes from: known to the host, or handed to the page. */
export type FileSource = { readonly ticket: string } | File
