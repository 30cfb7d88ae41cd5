/** Sources as syntax trees: parsed, walked with their parents, and named the way people name what is called. */
import { parseAst } from 'vite';

/** A node of the tree; what else it holds depends on its type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}
export type Parents = readonly Node[];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

export const parseSource = (file: string, text: string): Node =>
  parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file) as unknown as Node;

/** Visits every node, outermost first; `parents` ends with the nearest. Types are left out: they are gone when the program runs. */
export function walk(node: Node, visit: (node: Node, parents: Parents) => void, parents: Parents = []): void {
  if (node.type === 'TSTypeAnnotation' || node.type === 'TSTypeParameterInstantiation') return;
  visit(node, parents);
  const inside = [...parents, node];
  for (const value of Object.values(node)) {
    if (isNode(value)) walk(value, visit, inside);
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) walk(item, visit, inside);
  }
}

export const childOf = (node: Node, key: string): Node | null => {
  const value = node[key];
  return isNode(value) ? value : null;
};
export const childrenOf = (node: Node, key: string): readonly Node[] => {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

const WRAPPINGS: ReadonlySet<string> = new Set([
  'ChainExpression',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
]);

/** What stands inside brackets, `as` and `!`. */
export function bare(node: Node | null): Node | null {
  let inner = node;
  while (inner && WRAPPINGS.has(inner.type)) inner = childOf(inner, 'expression');
  return inner;
}

/** The text of a literal or of a template without holes; the first piece of a template with holes. */
export function textOf(node: Node | null): string | null {
  const inner = bare(node);
  if (inner?.type === 'Literal' && typeof inner.value === 'string') return inner.value;
  if (inner?.type !== 'TemplateLiteral') return null;
  const [first] = childrenOf(inner, 'quasis');
  const value = first?.value as { readonly cooked?: string } | undefined;
  return value?.cooked ?? null;
}

/** The name of a property, also where it is written as `a['b']`. */
export function propertyOf(node: Node | null): string | null {
  if (node?.type !== 'MemberExpression') return null;
  const property = childOf(node, 'property');
  return node.computed === true ? textOf(property) : ((property?.name as string | undefined) ?? null);
}

const GLOBALS = /^(?:globalThis|window|self)\./;

const declared = new WeakMap<Node, ReadonlySet<string>>();

/** Names that a source makes itself: variables, parameters, functions and imports. */
export function declaredIn(program: Node): ReadonlySet<string> {
  const known = declared.get(program);
  if (known) return known;
  const names = new Set<string>();
  const bind = (pattern: Node | null): void => {
    if (!pattern) return;
    if (pattern.type === 'Identifier') names.add(pattern.name as string);
    for (const key of ['left', 'argument', 'value', 'parameter']) bind(childOf(pattern, key));
    for (const key of ['properties', 'elements']) childrenOf(pattern, key).forEach(bind);
  };
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' || /^Function/.test(node.type)) bind(childOf(node, 'id'));
    if (/Function/.test(node.type)) childrenOf(node, 'params').forEach(bind);
    if (/^Import\w*Specifier$/.test(node.type)) bind(childOf(node, 'local'));
  });
  declared.set(program, names);
  return names;
}

/** `a.b.c` for what is written so, without a leading `window.`; `?` stands for what has no name. */
export function nameOf(node: Node | null): string {
  const written = (part: Node | null): string => {
    const inner = bare(part);
    if (inner?.type === 'Identifier') return inner.name as string;
    if (inner?.type === 'ThisExpression') return 'this';
    if (inner?.type === 'MemberExpression')
      return `${written(childOf(inner, 'object'))}.${propertyOf(inner) ?? '?'}`;
    return '?';
  };
  return written(node).replace(GLOBALS, '');
}

/** The name that is called or made anew; null for any other node. */
export const calledName = (node: Node): string | null =>
  node.type === 'CallExpression' || node.type === 'NewExpression' ? nameOf(childOf(node, 'callee')) : null;

export const argumentsOf = (node: Node): readonly Node[] => childrenOf(node, 'arguments');

export const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
