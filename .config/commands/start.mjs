import './build.mjs';

if (process.env.npm_lifecycle_event) endWithNpm();

// In this very process, so that a signal reaches the app without a go-between.
await import(new URL('../../dist/src/main.js', import.meta.url).href);

/** npm hands a SIGTERM to its shell, and a shell such as dash dies of it alone and leaves the app running. */
function endWithNpm() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
