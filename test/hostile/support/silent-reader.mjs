// A reader that never answers: it waits for as long as it is let.
process.stdin.resume();
setInterval(() => undefined, 60_000);
