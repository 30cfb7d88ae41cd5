/** Words written where they are shown or spoken, which belong in the catalogue: text between tags, names and hints. */
import { argumentsOf, bare, calledName, childOf, childrenOf, lastPart, type Node, textOf } from './tree';

const WORDS = /\p{L}{2,}/u;
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|label|placeholder|title|description|hint|heading|caption|tip|errorMessage)$/;

/** Whether what an expression gives may be a text that is written in it; what is only compared does not count. */
function gives(node: Node | null): boolean {
  const inner = bare(node);
  const either = (...keys: readonly string[]): boolean =>
    keys.some((key) => inner !== null && gives(childOf(inner, key)));
  switch (inner?.type) {
    case 'JSXExpressionContainer':
      return either('expression');
    case 'ConditionalExpression':
      return either('consequent', 'alternate');
    case 'LogicalExpression':
      return inner.operator === '&&' ? either('right') : either('left', 'right');
    case 'BinaryExpression':
      return inner.operator === '+' && either('left', 'right');
    case 'TemplateLiteral':
      return childrenOf(inner, 'quasis').some((part) =>
        WORDS.test((part.value as { readonly cooked?: string }).cooked ?? ''),
      );
    case 'Literal':
      return typeof inner.value === 'string' && WORDS.test(inner.value);
    default:
      return false;
  }
}

export function showsWords(node: Node): boolean {
  switch (node.type) {
    case 'JSXText':
      return WORDS.test(node.value as string);
    case 'JSXAttribute':
      return SPOKEN.test(String(childOf(node, 'name')?.name)) && gives(childOf(node, 'value'));
    case 'JSXElement':
    case 'JSXFragment':
      return childrenOf(node, 'children').some(
        (child) => child.type === 'JSXExpressionContainer' && gives(child),
      );
    case 'CallExpression': {
      if (lastPart(calledName(node) ?? '') !== 'setAttribute') return false;
      const [name, value] = argumentsOf(node);
      return SPOKEN.test(textOf(name ?? null) ?? '') && gives(value ?? null);
    }
    default:
      return false;
  }
}
