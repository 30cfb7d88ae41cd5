/** app:// does not exist in a plain Chromium: its pages live on an https origin of the same host, translated both ways. */
const ORIGIN = /^https:\/\/([a-z0-9-]+)\.app\.localhost(?=[/?#]|$)/;
const SCHEME = /^app:\/\/([a-z0-9-]+)(?=[/?#]|$)/;

export const toPage = (address: string): string => address.replace(SCHEME, 'https://$1.app.localhost');
export const fromPage = (address: string): string => address.replace(ORIGIN, 'app://$1');
