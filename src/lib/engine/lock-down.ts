import { joinSql, sql, type Sql } from '../sql/sql';

/**
 * Settings that every engine starts with, then locked: no extension is installed or loaded, no file outside `folders`
 * and no address is reached. `memoryLimit` such as `2GB` and the folder that DuckDB may spill to belong to Node.
 */
export function lockDown(folders: readonly string[], memoryLimit?: string, spillFolder?: string): Sql {
	return joinSql(
		[
			sql`set autoinstall_known_extensions = false`,
			sql`set autoload_known_extensions = false`,
			...(memoryLimit === undefined ? [] : [sql`set memory_limit = ${memoryLimit}`]),
			...(spillFolder === undefined ? [] : [sql`set temp_directory = ${spillFolder}`]),
			sql`set allowed_directories = ${[...folders]}`,
			sql`set enable_external_access = false`,
			sql`set lock_configuration = true`
		],
		';\n'
	);
}
