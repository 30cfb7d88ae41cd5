/** How well something is known: four dots, as many filled as the grade says. */
import { EVIDENCE_GRADES, type EvidenceGrade } from '../../../shared/model/schema';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';

const GLYPHS = ['evidence1', 'evidence2', 'evidence3', 'evidence4'] as const;

export function EvidenceDots({ grade }: { grade: EvidenceGrade }) {
  const t = useT();
  const glyph = GLYPHS[EVIDENCE_GRADES.indexOf(grade)] ?? 'evidence1';
  return <Glyph name={glyph} label={t(`lane.grade.${grade}`)} />;
}
