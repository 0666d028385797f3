import { expect, test } from 'vitest';
import { faultLine } from '../../../src/lib/server/cli/fault-line';

const fault = new Error('found a\n  broken\r\nthing', { cause: new Error('deep') });

test('a fault is one line without a stack', () => {
	expect(faultLine(fault, {})).toBe('cchc: found a broken thing');
	expect(faultLine('text', {})).toBe('cchc: text');
	expect(faultLine(new TypeError(''), {})).toBe('cchc: TypeError');
});

test('CCHC_DEBUG=1 shows the stack and the cause', () => {
	const text = faultLine(fault, { CCHC_DEBUG: '1' });
	expect(text).toContain('fault-line.test');
	expect(text).toContain('Caused by: Error: deep');
});
