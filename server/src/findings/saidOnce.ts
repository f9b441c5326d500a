// What is said of something whatever its place: of an edited article that states what it stated, it is not said anew.

/**
 * As `make`, made once for each thing: as long as that is kept, all that is said of it stays. A thing is kept in one
 * language and said in one, so that of its wording only the places differ, which `make` leaves alone.
 */
export function saidOnce<T extends object, Wording, Said>(
  make: (thing: T, wording: Wording) => Said,
): (thing: T, wording: Wording) => Said {
  const known = new WeakMap<T, Said>();
  return (thing, wording) => {
    const said = known.get(thing) ?? make(thing, wording);
    known.set(thing, said);
    return said;
  };
}
