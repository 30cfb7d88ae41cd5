/** The pages in English, as one part of the program that is loaded when the handbook opens in it. */
const files = import.meta.glob<string>('../../../../resources/handbook/en/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export default files;
