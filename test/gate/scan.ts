/** Holds the rules against one source: each finding is `file:line rule`. */
import { type GateRule, RULES } from './rules';
import { parseSource, walk } from './tree';

const appliesTo = (rule: GateRule, file: string): boolean =>
  (rule.within?.test(file) ?? true) && !rule.except?.test(file);

export function scan(file: string, text: string): readonly string[] {
  const rules = RULES.filter((rule) => appliesTo(rule, file));
  const found: string[] = [];
  walk(parseSource(file, text), (node, parents) => {
    for (const rule of rules)
      if (rule.finds(node, parents))
        found.push(`${file}:${text.slice(0, node.start).split('\n').length} ${rule.id}`);
  });
  return found;
}
