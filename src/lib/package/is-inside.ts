/** A relative path with forward slashes that stays in its folder: no `..`, no drive, no scheme, no backslash. */
export function isInside(path: string): boolean {
	if (path === '' || /^[/~]|^[a-z][a-z0-9+.-]*:|[\\\0]/i.test(path)) return false;
	return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
