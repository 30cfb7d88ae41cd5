/** All checks, in the order in which their findings of one level are listed. */
import { assumedTopPain } from './assumedTopPain';
import { channelGap } from './channelGap';
import { danglingAbout } from './danglingAbout';
import { emptyStep } from './emptyStep';
import { failWithoutRecovery } from './failWithoutRecovery';
import { fixedAndVaried } from './fixedAndVaried';
import { misplacedCard } from './misplacedCard';
import { momentInPain } from './momentInPain';
import { momentWithoutOwner } from './momentWithoutOwner';
import { opportunityWithoutOwner } from './opportunityWithoutOwner';
import { overdue } from './overdue';
import { overlongSpan } from './overlongSpan';
import { painUnaddressed } from './painUnaddressed';
import { personalDataWithoutPolicy } from './personalDataWithoutPolicy';
import { phasesMany } from './phasesMany';
import { sharesOff } from './sharesOff';
import { silentAction } from './silentAction';
import { skipsInternal } from './skipsInternal';
import { skipsVisibility } from './skipsVisibility';
import type { Check } from './types';
import { unsupportedFrontstage } from './unsupportedFrontstage';
import { untitled } from './untitled';
import { unusedPersona } from './unusedPersona';
import { waitOverLimit } from './waitOverLimit';

export const checks: readonly Check[] = [
  failWithoutRecovery,
  painUnaddressed,
  momentInPain,
  momentWithoutOwner,
  waitOverLimit,
  overdue,
  personalDataWithoutPolicy,
  emptyStep,
  silentAction,
  skipsVisibility,
  misplacedCard,
  danglingAbout,
  fixedAndVaried,
  sharesOff,
  assumedTopPain,
  opportunityWithoutOwner,
  unsupportedFrontstage,
  skipsInternal,
  channelGap,
  unusedPersona,
  phasesMany,
  overlongSpan,
  untitled,
];
