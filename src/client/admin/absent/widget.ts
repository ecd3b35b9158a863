/**
 * Stands in for widgets that no schema needs, which would bring a map and a code editor along. Each has a
 * name of its own, so that none is taken for another.
 */
let count = 0;

const absentWidget = {
  Widget: () => {
    count += 1;
    return { name: `absent-${String(count)}`, controlComponent: () => null };
  },
};

export { absentWidget as default };
