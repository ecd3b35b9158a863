/** Stands in for the messages of a validator that is not there. */
const addNothing = (): void => {
  // Nothing to add to.
};

export { addNothing as default };
