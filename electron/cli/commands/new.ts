/** `new -o OUT`: a new map, from a template or with the lanes of a blueprint and nothing in them. */
import { toBytes } from '../../../shared/file/serialise';
import { translator } from '../../../shared/i18n/translate';
import { newId } from '../../../shared/model/newId';
import type { Blueprint, Locale } from '../../../shared/model/schema';
import { starterBlueprint } from '../../../shared/model/starterBlueprint';
import { displayName } from '../input';
import { print, printJson, say, writeOutput } from '../output';
import { listTemplates, loadTemplate } from '../templates';
import { type Call, CliError, type ExitStatus } from '../types';
import { GENERATOR } from '../version';

const STEPS = [1, 2, 3];

async function fromTemplate(call: Call, name: string, locale: Locale): Promise<Blueprint> {
  const { t } = call;
  const named = (await listTemplates()).filter((template) => template.name === name);
  if (!named.length) throw new CliError(t('cli.new.unknownTemplate', { name }));
  const template = named.find((candidate) => candidate.locale === locale);
  const locales = named.map((candidate) => candidate.locale).join(', ');
  if (!template) throw new CliError(t('cli.new.otherLanguages', { name, locales }));
  const doc = await loadTemplate(template);
  if (!doc) throw new CliError(t('cli.new.unknownTemplate', { name }));
  return doc;
}

/** A map of its own: another id than the template's, and today's date. */
function asNew(doc: Blueprint, title: string | undefined): Blueprint {
  const now = new Date().toISOString();
  const { meta } = doc;
  return {
    ...doc,
    meta: {
      ...meta,
      title: title ?? meta.title,
      id: newId(Math.random),
      createdAt: now,
      modifiedAt: now,
      generator: GENERATOR,
    },
  };
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
    template === undefined ? blank(locale, title) : asNew(await fromTemplate(call, template, locale), title);
  await writeOutput(call, out, toBytes(doc));
  if (out === '-') return 0;
  if (call.json) printJson({ written: out, title: doc.meta.title });
  else print(`${call.t('cli.written', { file: displayName(out) })}\n`);
  if (template === undefined && !call.json) say(call.t('cli.new.hint'));
  return 0;
}
