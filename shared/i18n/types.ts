/** A catalogue area in another language: the same keys as the English one, each a text. Chinese has one plural form: `_one` may be absent. */
export type Translated<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string
    ? string
    : Translated<T[K]>;
};
