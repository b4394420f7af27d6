// A reader that ends in the middle of its work.
process.stdin.once('data', () => process.exit(3));
