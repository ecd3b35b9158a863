import type { Copy } from '../copy.ts';

export const feeds: Copy['feeds'] = {
  label: 'Lo nuevo de la biblioteca, como suscripción (RSS):',
  part: (language) => (language === '' ? 'en todos los idiomas' : `en ${language}`),
  title: (program, part) => `Lo nuevo de la biblioteca de ${program}, ${part}`,
};
