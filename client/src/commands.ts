/** The commands that other parts than their own name; package.json has their titles. */
export const SHOW_CLAIMS = 'pactcheck.showClaims';
