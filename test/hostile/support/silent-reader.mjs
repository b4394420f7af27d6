// A reader that never answers: it takes what it is given and waits for as long as it is let.
process.stdin.resume();
