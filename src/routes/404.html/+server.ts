import { en } from '$lib/words/en';
import { vi } from '$lib/words/vi';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const CONTENT = 'text/html;charset=utf-8';
const POLICY = "default-src 'self'; style-src 'unsafe-inline'; script-src 'none'; base-uri 'none'; form-action 'none'";
const STYLE = `:root { color-scheme: light dark }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 2rem 1rem }
h1, h2 { font-size: 1.5rem; line-height: 1.5 }
h2 { font-size: 1.125rem; margin-top: 2rem }`;

const message = (words: typeof vi, home: string): string => `<h1>${words.error.notFound}</h1>
<p>${words.error.notFoundHelp}</p>
<p><a href="${home}">${words.error.home}</a></p>`;

/**
 * What a static host answers for an address that does not exist, at any depth: so it stands alone, without a script,
 * and its link starts at the root of the host.
 */
export const GET: RequestHandler = ({ url }) => {
	const home = url.pathname.replace(/404\.html$/, '');
	return new Response(
		`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vi.site.title(vi.error.notFound)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${message(vi, home)}
<section lang="en">
${message(en, `${home}en/`).replaceAll('h1>', 'h2>')}
</section>
</main>
</body>
</html>
`,
		{ headers: { 'content-type': CONTENT } }
	);
};
