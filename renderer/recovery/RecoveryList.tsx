/** Unsaved work of earlier windows, one row each: bring it back, keep a copy, let it go. */
import { useState } from 'react';
import { guardUnsaved } from '../state/document';
import {
  discardRecovery,
  type Recovery,
  readLeft,
  restoreRecovery,
  saveRecoveryCopy,
} from '../state/recoveries';
import { useUi } from '../state/ui';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { recoveryTexts } from './recoveryTexts';
import './recovery.css';

export interface RecoveryListProps {
  readonly recoveries: readonly Recovery[];
  /** A row is gone, or has become another one. */
  readonly onChange: (recoveries: readonly Recovery[]) => void;
}

export function RecoveryList({ recoveries, onChange }: RecoveryListProps) {
  return (
    <ul className="left-works">
      {recoveries.map((recovery) => (
        <RecoveryRow
          key={recovery.journal.id}
          recovery={recovery}
          onReplace={(next) =>
            onChange(recoveries.flatMap((other) => (other === recovery ? (next ?? []) : other)))
          }
        />
      ))}
    </ul>
  );
}

interface RecoveryRowProps {
  readonly recovery: Recovery;
  readonly onReplace: (next: Recovery | null) => void;
}

function RecoveryRow({ recovery, onReplace }: RecoveryRowProps) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const [isSure, setSure] = useState(false);
  const { title, lines } = recoveryTexts(recovery, t, locale);
  return (
    <li className="left-work">
      <div className="left-work-text">
        <p className="left-work-title ellipsis">{title}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="left-work-choices">
        {recovery.state === 'ready' && (
          <Button size="small" onPress={() => guardUnsaved(() => restoreRecovery(recovery))}>
            {t('recovery.restore')}
          </Button>
        )}
        {recovery.state === 'unfinished' && (
          <Button size="small" onPress={() => void readLeft(recovery.journal).then(onReplace)}>
            {t('recovery.tryAgain')}
          </Button>
        )}
        <Button
          size="small"
          look="quiet"
          onPress={() => void saveRecoveryCopy(recovery, t('recovery.copyName', { name: title }))}
        >
          {t('recovery.saveCopy')}
        </Button>
        {/* Undo cannot take this back, so the button asks by itself. */}
        <Button
          size="small"
          look="quiet"
          onPress={() => {
            if (!isSure) return setSure(true);
            void discardRecovery(recovery);
            onReplace(null);
          }}
        >
          {t(isSure ? 'recovery.discardSure' : 'recovery.discard')}
        </Button>
      </div>
    </li>
  );
}
