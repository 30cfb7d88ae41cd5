/**
 * Imported before anything else, in the window and in its workers: nothing can be added to what all objects, lists and functions share, whatever a
 * file holds. Sealed and not frozen: libraries give objects of their own a `toString`, which frozen prototypes would forbid.
 */
for (const shared of [Object.prototype, Array.prototype, Function.prototype]) Object.seal(shared);
