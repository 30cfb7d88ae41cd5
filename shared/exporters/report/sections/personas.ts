/** Who makes the journey: each persona with portrait, quote, what they want and how well it is met; the segments they stand for. */
import { computeCurves } from '../../../analysis/curves';
import { computeNeeds } from '../../../analysis/needs';
import { computeSegments } from '../../../analysis/segments';
import { plain, signed } from '../../../i18n/numbers';
import type { Id, Persona } from '../../../model/schema';
import { personaShares } from '../../../model/shares';
import { drawPortrait, quoted } from '../../../scene/personaPortrait';
import { drawPersonaSample, SAMPLE_WIDTH } from '../../../scene/personaSample';
import { type Pen, STYLES } from '../pen';
import { baseline, gap, type Piece, paragraph, partTitle, sectionTitle } from '../pieces';
import type { Subject } from '../subject';
import { type Cell, table } from '../table';

const PORTRAIT = 62;
const BESIDE = PORTRAIT + 16;
/** From this opportunity score on a need counts as underserved. */
const UNDERSERVED = 12;
const MOST_NEED = 10;

export function personas(pen: Pen, subject: Subject): readonly Piece[] {
  const { personaIds } = subject.shown;
  if (personaIds.length === 0) return [];
  return [
    ...partTitle(pen, 'personas', pen.t('export.title.personas')),
    ...personaIds.flatMap((id, index) => personaPieces(pen, id, index > 0)),
    ...segments(pen),
  ];
}

/** All that is known of one; `ruled` parts it from what stands above. */
export function personaPieces(pen: Pen, id: Id, ruled: boolean): readonly Piece[] {
  const persona = pen.doc.personas[id];
  if (!persona) return [];
  const quote = persona.quote?.trim();
  return [
    ...(ruled ? [{ ...gap(6), space: 16 }] : []),
    head(pen, id, persona),
    ...(quote ? quotePieces(pen, quoted(quote, pen.textLocale)) : []),
    ...(persona.bio ? paragraph(pen, persona.bio, STYLES.body, { space: 8 }) : []),
    ...fields(pen, persona),
    ...needs(pen, id, persona),
  ];
}

/** Portrait, name, and the facts beside it. */
function head(pen: Pen, id: Id, persona: Persona): Piece {
  const { t, theme, doc } = pen;
  const curve = computeCurves(doc).find(({ personaId }) => personaId === id);
  const share = personaShares(doc).get(id) ?? 0;
  const segment = persona.segmentId === undefined ? undefined : doc.segments[persona.segmentId]?.name;
  const facts = [
    t('report.shareOf', { share: Math.round(share * 100) }),
    curve ? t('export.title.peakEnd', { value: signed(curve.peakEnd) }) : '',
    segment ?? '',
    persona.tier ?? '',
  ].filter((fact) => fact !== '');
  const width = pen.width - BESIDE;
  const name = pen.wrap(persona.name || t('window.untitled'), STYLES.section, width - SAMPLE_WIDTH - 12);
  const role = pen.wrap(persona.role ?? '', STYLES.body, width);
  const about = pen.wrap(facts.join(' · '), STYLES.small, width);
  const text =
    name.length * STYLES.section.lineHeight +
    role.length * STYLES.body.lineHeight +
    about.length * STYLES.small.lineHeight;
  const height = Math.max(PORTRAIT, text);
  return {
    height,
    room: 190,
    keep: true,
    anchor: { id: `persona-${id}`, title: persona.name, level: 2 },
    draw: (canvas, at) => {
      const brush = canvas.brush();
      drawPortrait(brush, doc, id, at, PORTRAIT);
      const x = at.x + BESIDE;
      let y = at.y + Math.max(0, (PORTRAIT - text) / 2);
      const titleRole = { kind: 'paragraph', key: pen.key() } as const;
      name.forEach((line, index) => {
        const place = { x, y: y + baseline(STYLES.section) };
        const end = brush.text(line, place, STYLES.section, theme.ink, { heading: 2, role: titleRole });
        if (index === name.length - 1)
          drawPersonaSample(brush, doc, id, { x: x + end + 12, y: y + STYLES.section.lineHeight / 2 });
        y += STYLES.section.lineHeight;
      });
      for (const [lines, style, color] of [
        [role, STYLES.body, theme.ink2],
        [about, STYLES.small, theme.ink3],
      ] as const) {
        const key = pen.key();
        for (const line of lines) {
          brush.text(line, { x, y: y + baseline(style) }, style, color, { role: { kind: 'paragraph', key } });
          y += style.lineHeight;
        }
      }
    },
  };
}

/** The quote behind a bar in the accent colour. */
const quotePieces = (pen: Pen, quote: string): readonly Piece[] =>
  paragraph(pen, quote, STYLES.lead, { x: 14, color: pen.theme.ink2, space: 10 }).map((piece) => ({
    ...piece,
    draw: (canvas, at) => {
      const bar = { x: at.x, y: at.y, w: 2.5, h: piece.height };
      canvas.brush().rect(bar, { fill: pen.accent });
      piece.draw(canvas, at);
    },
  }));

/** Goals, frustrations, habits and the like, two beside each other. */
function fields(pen: Pen, persona: Persona): readonly Piece[] {
  const { t, theme } = pen;
  const { context = {} } = persona;
  const situation = (['time', 'place', 'social', 'emotion'] as const).flatMap((part) =>
    context[part] ? [`${t(`window.part.context.${part}`)}: ${context[part]}`] : [],
  );
  const lists: readonly (readonly [string, readonly string[] | undefined])[] = [
    [t('window.field.goals'), persona.goals],
    [t('window.field.frustrations'), persona.frustrations],
    [t('window.field.habits'), persona.habits],
    [t('window.field.preferences'), persona.preferences],
    [t('window.field.channels'), persona.channels],
    [t('window.field.context'), situation],
  ];
  const cells = lists.flatMap(([label, texts = []]): readonly Cell[] =>
    texts.length === 0
      ? []
      : [{ text: label, style: STYLES.smallStrong, color: theme.ink3, more: texts, moreColor: theme.ink }],
  );
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => [
    cells[row * 2] ?? '',
    cells[row * 2 + 1] ?? '',
  ]);
  return table(
    pen,
    [
      { title: '', weight: 1 },
      { title: '', weight: 1 },
    ],
    rows,
    { bare: true, space: 8 },
  );
}

function needs(pen: Pen, id: Id, persona: Persona): readonly Piece[] {
  const { t, theme } = pen;
  const all = persona.needs ?? [];
  if (all.length === 0) return [];
  const bar = (value: number | undefined, color: string): Cell =>
    value === undefined
      ? { text: t('analysis.noFigure'), color: theme.ink3 }
      : { text: '', bar: { share: value / MOST_NEED, color } };
  const written = (value: number | undefined) => (value === undefined ? '' : plain(value));
  const known = new Map(
    computeNeeds(pen.doc)
      .filter(({ personaId }) => personaId === id)
      .map((need) => [need.index, need.opportunity]),
  );
  return table(
    pen,
    [
      { title: t('window.field.needs'), weight: 4 },
      { title: t('analysis.importance'), weight: 2 },
      { title: '', align: 'right' },
      { title: t('analysis.satisfaction'), weight: 2 },
      { title: '', align: 'right' },
      { title: t('explain.figure.need_opportunity'), align: 'right' },
    ],
    all.map(({ text, importance, satisfaction }, index) => {
      const opportunity = known.get(index);
      const underserved = opportunity !== undefined && opportunity >= UNDERSERVED;
      return [
        { text, style: STYLES.small },
        bar(importance, theme.ink3),
        written(importance),
        bar(satisfaction, theme.gainMark),
        written(satisfaction),
        {
          text: opportunity === undefined ? t('analysis.noFigure') : plain(opportunity),
          style: underserved ? STYLES.smallStrong : STYLES.small,
          color: underserved ? theme.opp : theme.ink,
        },
      ];
    }),
    { space: 10 },
  );
}

function segments(pen: Pen): readonly Piece[] {
  const { t, doc } = pen;
  const scores = computeSegments(doc);
  if (scores.length === 0) return [];
  const rating = (value: number | undefined) => (value === undefined ? t('analysis.noFigure') : plain(value));
  return [
    ...sectionTitle(pen, t('analysis.segments'), 'segments'),
    ...table(
      pen,
      [
        { title: t('window.field.name'), weight: 2 },
        { title: t('window.field.criteria'), weight: 3 },
        { title: t('window.field.size'), align: 'right' },
        { title: t('window.field.potential'), align: 'right' },
        { title: t('window.field.fit'), align: 'right' },
        { title: t('window.field.competition'), align: 'right' },
        { title: t('analysis.attractiveness'), align: 'right' },
      ],
      scores.map(({ id, name, attractiveness }) => {
        const segment = doc.segments[id];
        const size = segment?.size;
        return [
          { text: name, style: STYLES.smallStrong },
          segment?.criteria ?? '',
          size === undefined
            ? t('analysis.noFigure')
            : t('window.percent', { value: Math.round(size * 100) }),
          rating(segment?.potential),
          rating(segment?.fit),
          rating(segment?.competition),
          {
            text: attractiveness === null ? t('analysis.noFigure') : plain(attractiveness),
            style: STYLES.smallStrong,
          },
        ];
      }),
    ),
  ];
}
