/** `new -o OUT`: a new map, from a template or with the lanes of a blueprint and nothing in them. */
import { toBytes } from '../../../shared/file/serialise';
import { translator } from '../../../shared/i18n/translate';
import { newId } from '../../../shared/model/newId';
import type { Blueprint, Locale } from '../../../shared/model/schema';
import { starterBlueprint } from '../../../shared/model/starterBlueprint';
import { beginFrom } from '../../../shared/templates/begin';
import { displayName } from '../input';
import { print, printJson, say, writeOutput } from '../output';
import { findTemplate } from '../templates';
import { type Call, CliError, type ExitStatus } from '../types';
import { GENERATOR } from '../version';

const STEPS = [1, 2, 3];

async function fromTemplate(
  call: Call,
  name: string,
  locale: Locale,
  title: string | undefined,
): Promise<Blueprint> {
  const template = await findTemplate(name, locale);
  if (!template) throw new CliError(call.t('cli.new.unknownTemplate', { name }));
  const own = { id: newId(Math.random), now: new Date().toISOString(), generator: GENERATOR };
  return beginFrom(template.doc, { ...own, ...(title !== undefined && { title }) });
}

function blank(locale: Locale, title: string | undefined): Blueprint {
  const t = translator(locale);
  return starterBlueprint({
    title: title ?? t('canvas.new.title'),
    phaseName: t('canvas.new.phase', { number: 1 }),
    stepNames: STEPS.map((number) => t('canvas.new.step', { number })),
    locale,
    now: new Date().toISOString(),
    generator: GENERATOR,
    random: Math.random,
  });
}

export async function run(call: Call): Promise<ExitStatus> {
  const locale = call.locale ?? 'en';
  const out = call.value('out') ?? '-';
  const template = call.value('template');
  const title = call.value('title');
  const doc =
    template === undefined ? blank(locale, title) : await fromTemplate(call, template, locale, title);
  await writeOutput(call, out, toBytes(doc));
  if (out === '-') return 0;
  if (call.json) printJson({ written: out, title: doc.meta.title });
  else print(`${call.t('cli.written', { file: displayName(out) })}\n`);
  if (template === undefined && !call.json) say(call.t('cli.new.hint'));
  return 0;
}
