/** Panels of which one is open, with a line (or a pill) at its name. */
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export interface TabRow<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly content: () => ReactNode;
}

export interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly TabRow<K>[];
  readonly open: K;
  readonly onOpen: (key: K) => void;
  readonly pills?: boolean;
}

export function Tabs<K extends string>({ label, tabs, open, onOpen, pills }: TabsProps<K>) {
  return (
    <AriaTabs
      className="tabs tab-panel"
      selectedKey={open}
      onSelectionChange={(key) => onOpen(String(key) as K)}
    >
      <TabList aria-label={label} className={pills ? 'tab-list pills' : 'tab-list'}>
        {tabs.map((tab) => (
          <Tab key={tab.key} id={tab.key} className="tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.key} id={tab.key} className="tab-panel">
          {tab.content()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
