import { describe, expect, test } from 'vitest';
import { ToolFailure } from '../../src/lib/server/run-tool';

describe('what is told of a long output', () => {
	test.each([
		[
			'a page that throws',
			'Your tsconfig.json should extend …\n\u001b[1;31m[500] GET /khac\u001b[0m\nError: no unit "x"\n    at load (a.js:3:8)\nError: 500 /khac\n    at save',
			'Error: no unit "x"'
		],
		[
			'a link that leads nowhere',
			'Error: 404 /nope (linked from /khac)\n    at save',
			'Error: 404 /nope (linked from /khac)'
		],
		[
			'a file that is missing',
			'✗ Build failed in 361ms\nerror during build:\nBuild failed with 1 error:\n\n[builtin:x] plugin `x` threw an error\n\nCaused by:\n    Tsconfig not found /a/tsconfig.json\n\nStack backtrace:',
			'Tsconfig not found /a/tsconfig.json'
		],
		['silence', '', 'no output']
	])('%s', (_name, output, told) => {
		const { message, cause } = new ToolFailure(output);
		expect(message).toBe(`the site could not be built: ${told} (CCHC_DEBUG=1 shows all)`);
		expect((cause as Error).message).toBe(output);
	});
});
