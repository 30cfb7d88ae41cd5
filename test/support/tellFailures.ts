/** Where a test in a window fails, what led to it is told, so that a failure that comes once in a hundred runs says why. */
import { afterEach } from 'vitest';
import { tellFailure } from './trail';

// For the windows that stay open from test to test; those of one test are told by who closes them.
afterEach(({ task }) => tellFailure(task));
