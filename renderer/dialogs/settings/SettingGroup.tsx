/** Settings that belong together, under a heading with a sentence on all of them where one is needed. */
import { type ReactNode, useId } from 'react';

export interface SettingGroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function SettingGroup({ title, hint, children }: SettingGroupProps) {
  const id = useId();
  return (
    <section className="setting-group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint && <p className="caption">{hint}</p>}
      {children}
    </section>
  );
}
