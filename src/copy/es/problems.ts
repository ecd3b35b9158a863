import type { Copy } from '../copy.ts';

/** Everything on the pages that explain the findings of `npm run check`. */
export const problems: Copy['problems'] = {
  heading: 'Qué puede encontrar la comprobación',
  description: 'Todo lo que encuentra la comprobación, qué significa y qué hacer.',
  introduction:
    'Antes de publicar nada, una comprobación lee todos los archivos y dice qué está mal, dónde y qué hacer. Cada hallazgo tiene un código, y cada código, una página. Sus textos están en inglés, como los mensajes de la comprobación.',
  levels: {
    problem: { title: 'Problemas', note: 'La comprobación falla hasta que se arreglan.' },
    notice: {
      title: 'Avisos',
      note: 'Dependen de la fecha de hoy o merecen una mirada, y nunca hacen fallar la comprobación.',
    },
  },
  kind: { problem: 'Problema', notice: 'Aviso' },
  where: 'Se encuentra en',
  run: 'Haz tú la comprobación:',
  back: 'Todos los hallazgos de la comprobación',
};
