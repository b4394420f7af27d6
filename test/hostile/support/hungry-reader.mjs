// A reader that takes more and more memory, as on a file that unpacks without end.
const kept = [];
process.stdin.resume();
for (;;) kept.push(Array.from({ length: 100_000 }, (_, i) => ({ i })));
