/** Preloaded into api and worker: when the launcher is gone, however it ended, they stop in good order. */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
