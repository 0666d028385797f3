import * as v from 'valibot';
import type { Settings } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import { descriptorFault as fault } from './descriptor-fault';
import { parseSettings } from './settings';
import { readResources } from './resources';
import type { Resource } from './resource';

/** What a data package says about itself: its settings and its tables. */
export interface Descriptor {
	/** Null where a setting is missing or wrong (an issue); the tables can still be checked. */
	settings: Settings | null;
	resources: Resource[];
}

const Shape = v.looseObject({ cchc: v.unknown(), resources: v.array(v.unknown()) });

/**
 * Text of a `datapackage.json` → its typed content. `descriptor` is null where there is nothing to go on (not JSON,
 * no resources); every fault is in `issues`, with the place in the file as `column`.
 */
export function parseDescriptor(text: string): { descriptor: Descriptor | null; issues: Issue[] } {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (cause) {
		const found = cause instanceof Error ? cause.message : String(cause);
		return {
			descriptor: null,
			issues: [fault('not-json', { found, expected: 'JSON', message: 'The file is not JSON.' })]
		};
	}
	const parsed = v.safeParse(Shape, json);
	if (!parsed.success) {
		const issues = parsed.issues.map((i) =>
			fault('descriptor-shape', {
				column: v.getDotPath(i) ?? undefined,
				found: i.received,
				expected: i.expected,
				message: 'The description needs "cchc" (settings) and "resources" (tables).'
			})
		);
		return { descriptor: null, issues };
	}
	const { settings, issues: settingIssues } = parseSettings(parsed.output.cchc);
	const { resources, issues: resourceIssues } = readResources(parsed.output.resources);
	return { descriptor: { settings, resources }, issues: [...settingIssues, ...resourceIssues] };
}
