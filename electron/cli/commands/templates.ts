/** `templates`: the maps that `new --template` knows. */
import { print, printJson } from '../output';
import { formatTable } from '../table';
import { listTemplates, loadTemplate, type Template } from '../templates';
import type { Call, ExitStatus } from '../types';

export async function run({ t, json }: Call): Promise<ExitStatus> {
  const byName = new Map<string, Template[]>();
  for (const template of await listTemplates())
    byName.set(template.name, [...(byName.get(template.name) ?? []), template]);
  const rows = await Promise.all(
    [...byName].map(async ([name, templates]) => {
      const [first] = templates;
      const doc = first ? await loadTemplate(first) : null;
      return {
        name,
        title: doc?.meta.title ?? name,
        description: doc?.meta.description ?? '',
        locales: templates.map((template) => template.locale),
      };
    }),
  );
  if (json) printJson({ templates: rows });
  else {
    const columns = [
      { title: t('cli.column.name') },
      { title: t('cli.column.title'), max: 60 },
      { title: t('cli.column.languages') },
    ];
    print(
      formatTable(
        columns,
        rows.map((row) => [row.name, row.title, row.locales.join(', ')]),
      ),
    );
  }
  return 0;
}
