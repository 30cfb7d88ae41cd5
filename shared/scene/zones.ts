/** Grounds, card fills and card edges by zone. */
import type { Zone } from '../model/laneKinds';
import type { TokenName } from './themes';

interface ZoneTokens {
  readonly ground: TokenName;
  readonly card: TokenName;
  readonly edge: TokenName;
}

export const zoneTokens = (zone: Zone): ZoneTokens => tokens[zone];

const tokens: Readonly<Record<Zone, ZoneTokens>> = {
  0: { ground: 'z0', card: 'c0', edge: 'edge' },
  1: { ground: 'z1', card: 'c1', edge: 'edge' },
  2: { ground: 'z2', card: 'c2', edge: 'edge3' },
  3: { ground: 'z3', card: 'c3', edge: 'edge3' },
  sheet: { ground: 'sheet', card: 'c0', edge: 'edge' },
};
