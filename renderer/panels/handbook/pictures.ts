/** Addresses of the handbook's pictures, by language and name (`en/map`, and `en/map-dark` for the dark theme); the pictures come when a page shows them. */
const files = import.meta.glob<string>('../../../resources/handbook/pictures/*/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const pictures: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, address]) => [/([\w-]+\/[\w-]+)\.png$/.exec(path)?.[1] ?? path, address]),
);
