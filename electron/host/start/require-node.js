/** Loaded before every command: says in one sentence that Node is too old, where its own error would be a riddle. */

const [major] = process.versions.node.split('.')
if (Number(major) < 24) {
  process.stderr.write(
    `Hanoi 2045 needs Node 24, and this is ${process.version}: run “npm ci”, which brings it, and start with “npm start”.\n`,
  )
  process.exit(1)
}
