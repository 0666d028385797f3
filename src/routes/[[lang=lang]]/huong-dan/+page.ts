// Nothing to be controlled: the page is sent without a script.
export const csr = false;
