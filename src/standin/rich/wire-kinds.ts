/** The kinds of object paths and actions, as the client numbers them. */
export const path = {
  global: 1,
  instantiate: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
};
export const act = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 };
