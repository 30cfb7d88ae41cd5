/** What the persona needs: importance and satisfaction as bars that can be set, and the opportunity that follows. */
import { X } from 'lucide-react';
import { needOpportunity } from '../../../shared/analysis/needs';
import type { Need } from '../../../shared/model/schema';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { InPlace } from './InPlace';

const RATINGS = ['importance', 'satisfaction'] as const;
type Rating = (typeof RATINGS)[number];

interface PortraitNeedsProps {
  readonly value: readonly Need[];
  readonly onChange: (value: readonly Need[] | null) => void;
  readonly onEnter: () => void;
  readonly disabled: boolean;
}

export function PortraitNeeds({ value, onChange, onEnter, disabled }: PortraitNeedsProps) {
  const t = useT();
  const keep = (needs: readonly Need[]) => onChange(needs.length === 0 ? null : needs);
  const put = (index: number, need: Need) =>
    keep(index < value.length ? value.with(index, need) : [...value, need]);
  const rows: readonly Need[] = disabled ? value : [...value, { text: '' }];
  return (
    <section className="portrait-block portrait-needs" aria-label={t('window.field.needs')}>
      <div className="need-row need-head">
        <h3>{t('window.field.needs')}</h3>
        {RATINGS.map((rating) => (
          <span key={rating} className={`need-word ${rating}`}>
            {t(`window.part.${rating}`)}
          </span>
        ))}
        <span className="need-word score">{t('personas.portrait.needScore')}</span>
      </div>
      <ul>
        {rows.map((need, index) => {
          const waiting = index === value.length;
          const what = need.text || t('window.part.need');
          return (
            <li key={index} className={waiting ? 'need-row waiting' : 'need-row'}>
              <InPlace
                label={`${t('window.part.need')} ${index + 1}`}
                value={need.text}
                invite={value.length === 0 ? t('personas.portrait.invite.need') : '+'}
                disabled={disabled}
                oneLine
                onEnter={onEnter}
                onChange={(text) => put(index, { ...need, text })}
              />
              {!waiting &&
                RATINGS.map((rating) => (
                  <Bar
                    key={rating}
                    rating={rating}
                    label={`${t(`window.part.${rating}`)}: ${what}`}
                    value={need[rating]}
                    disabled={disabled}
                    onEnter={onEnter}
                    onChange={(next) => {
                      const { [rating]: _, ...rest } = need;
                      put(index, next === null ? rest : { ...rest, [rating]: next });
                    }}
                  />
                ))}
              {!waiting && <Score need={need} />}
              {!waiting && !disabled && (
                <IconButton
                  icon={X}
                  small
                  label={t('window.inspector.remove', { what })}
                  onPress={() => keep(value.toSpliced(index, 1))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface BarProps {
  readonly rating: Rating;
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | null) => void;
  readonly onEnter: () => void;
  readonly disabled: boolean;
}

/** A bar of ten; arrows set it, Delete clears it. */
function Bar({ rating, label, value, onChange, onEnter, disabled }: BarProps) {
  const t = useT();
  return (
    <span className={`need-bar ${rating}${value === undefined ? ' unset' : ''}`}>
      <span className="track" aria-hidden>
        <span style={{ width: `${(value ?? 0) * 10}%` }} />
      </span>
      <input
        type="range"
        min={0}
        max={10}
        step={1}
        aria-label={label}
        aria-valuetext={
          value === undefined ? t('personas.portrait.notRated') : t('personas.portrait.ofTen', { value })
        }
        value={value ?? 0}
        disabled={disabled}
        onFocus={onEnter}
        onChange={(event) => onChange(Number(event.target.value))}
        onKeyDown={(event) => {
          if (event.key !== 'Delete' && event.key !== 'Backspace') return;
          event.preventDefault();
          onChange(null);
        }}
      />
      <span className="need-figure" aria-hidden>
        {value ?? '–'}
      </span>
    </span>
  );
}

function Score({ need: { importance, satisfaction } }: { need: Need }) {
  const t = useT();
  if (importance === undefined || satisfaction === undefined) return <span className="need-score" />;
  const score = needOpportunity(importance, satisfaction);
  return (
    <span className="need-score" title={t('personas.portrait.needScoreHint', { score })}>
      {score}
    </span>
  );
}
