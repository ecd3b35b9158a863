/** The value of the `type` filter under which the search index keeps resources. */
export const RESOURCE_TYPE = 'resource';
