/** Where a command writes and from where it reads relative paths; tests pass their own. */
export interface CommandIo {
	/** One line of the answer (standard output). */
	out: (line: string) => void;
	/** One line about a fault or progress (standard error). */
	err: (line: string) => void;
	/** Absolute folder against which paths in the arguments are resolved. */
	cwd: string;
}

/** A command: returns the exit code, 0 only when all went well. What it throws is printed as one line. */
export type Command = (args: string[], io: CommandIo) => Promise<number>;
