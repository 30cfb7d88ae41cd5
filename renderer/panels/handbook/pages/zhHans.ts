/** The pages in Simplified Chinese, as one part of the program that is loaded when the handbook opens in it. */
const files = import.meta.glob<string>('../../../../resources/handbook/zh-Hans/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export default files;
