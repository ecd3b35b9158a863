/**
 * Stands in for Ajv, which compiles code at run time and so would need `unsafe-eval`. The configuration
 * that it would check is generated, and checked by a test with the real Ajv.
 */
class NoValidator {
  readonly errors = null;

  validate(): boolean {
    return true;
  }
}

const addNothing = (): void => {
  // Keywords of a validator that is not there.
};

export {
  addNothing as instanceof,
  addNothing as prohibited,
  addNothing as select,
  addNothing as uniqueItemProperties,
  NoValidator as default,
};
