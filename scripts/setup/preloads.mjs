/**
 * A plugin for Vite: the page names what its first picture needs (the scripts that the first script loads, the fonts of the window and of
 * cards), so that the browser fetches it at once and not one after the other.
 */

const FONTS = /(inter-latin-(400|500|600|700)-normal|Inter-(400|500))-[\w-]+\.(woff2|ttf)$/;

/** The window's own chunk and all that it imports. */
function scriptsOf(bundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const window = chunks.find(
    (chunk) => chunk.isDynamicEntry && /\/openWindow\.tsx$/.test(chunk.facadeModuleId),
  );
  if (!window) throw new Error('The build has no chunk for renderer/openWindow.tsx');
  const found = new Set();
  const add = (name) => {
    if (found.has(name)) return;
    found.add(name);
    for (const imported of bundle[name]?.imports ?? []) add(imported);
  };
  add(window.fileName);
  return [...found].filter((name) => !bundle[name]?.isEntry);
}

export const preloads = {
  name: 'preloads',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      if (!bundle) return html;
      const scripts = scriptsOf(bundle).map((name) => ({
        rel: 'modulepreload',
        href: `./${name}`,
        crossorigin: '',
      }));
      const fonts = Object.keys(bundle)
        .filter((name) => FONTS.test(name))
        .map((name) => ({
          rel: 'preload',
          as: 'font',
          type: name.endsWith('.ttf') ? 'font/ttf' : 'font/woff2',
          href: `./${name}`,
          crossorigin: '',
        }));
      return [...scripts, ...fonts].map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' }));
    },
  },
};
