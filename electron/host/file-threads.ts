/**
 * Threads for calls to disks: as many drives may hang before every other disk waits too. Node has four. It counts once, at the
 * first such call, so that every start imports this before all else; on Windows it hears only what was set before the process.
 */

process.env.UV_THREADPOOL_SIZE ??= '32'
