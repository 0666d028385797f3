/** The extension of a file's name, lower case with its dot; empty for none or an unusual one. */
export const fileExtension = (name: string): string => /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
