/** Loaded before a program that another command started: when that command is killed, the program ends as if asked to. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
