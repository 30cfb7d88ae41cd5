/** Random tests draw the same in every run, so that a red one is red again; PROPERTY_SEED draws others (the deep runs draw anew each time). */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
