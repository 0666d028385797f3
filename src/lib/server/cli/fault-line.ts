/**
 * What went wrong in one line, without a stack trace. With CCHC_DEBUG=1 in the environment the stack and its causes
 * are printed instead.
 */
export function faultLine(error: unknown, env: NodeJS.ProcessEnv = process.env): string {
	if (!(error instanceof Error)) return `cchc: ${oneLine(String(error))}`;
	if (env.CCHC_DEBUG === '1') return withCauses(error);
	return `cchc: ${oneLine(error.message) || error.name}`;
}

function oneLine(text: string): string {
	return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

function withCauses(error: Error): string {
	const own = error.stack ?? error.message;
	return error.cause instanceof Error ? `${own}\nCaused by: ${withCauses(error.cause)}` : own;
}
