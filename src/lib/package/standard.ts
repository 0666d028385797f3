import standardJson from '../../../data/datapackage.json';
import { parseResource, type ParsedResource } from './parse-resource';

/**
 * The tables and columns that the program knows, by name: those of the package that it comes with. Another folder's
 * description may add to them and may leave out what is optional.
 */
export const STANDARD: ReadonlyMap<string, ParsedResource> = new Map(
	standardJson.resources.flatMap((json, i) => {
		const { resource } = parseResource(json, `resources.${i}`);
		return resource === null ? [] : [[resource.name, resource] as const];
	})
);
