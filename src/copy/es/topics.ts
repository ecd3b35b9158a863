import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';

/** Words of the pages of topics, languages and formats. */
export const topics: Copy['topics'] = {
  title: 'Temas',
  description: 'Todo lo que aquí se puede pedir u ofrecer.',
  introduction:
    'Todo lo que aquí se puede pedir u ofrecer. Cada tema lleva a personas mentoras y a lo que hay sobre él en la biblioteca.',
  counts: (mentors, resources) => {
    const parts = [
      mentors === 0 ? '' : toCount(mentors, 'persona'),
      resources === 0 ? '' : toCount(resources, 'recurso'),
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'Nada todavía' : parts.join(', ');
  },
  others: 'Otros temas',
  missing: '¿Falta tu tema?',
  suggest: 'Propónselo a la coordinación',
  suggestSubject: 'Un tema que falta',
  topic: {
    description: (label) =>
      `Personas mentoras que pueden ayudar con ${label}, y lo que hay sobre el tema en la biblioteca.`,
    lead: (mentors, resources) => {
      const offer =
        mentors === 0
          ? 'Aquí nadie lo ofrece todavía.'
          : `${toCount(mentors, 'persona mentora puede', 'personas mentoras pueden')} ayudar con esto.`;
      return resources === 0
        ? offer
        : `${offer} La biblioteca tiene ${toCount(resources, 'recurso')} sobre el tema.`;
    },
    also: 'También se dice:',
    broader: 'Forma parte de',
    narrower: 'Más en concreto:',
  },
  language: {
    title: (language) => `Personas mentoras que hablan ${language}`,
    lead: (mentors) =>
      `${toCount(mentors, 'persona mentora puede', 'personas mentoras pueden')} mantener una conversación en este idioma.`,
  },
  format: {
    title: (format) => `Personas mentoras disponibles para: ${format}`,
    lead: (mentors) =>
      `${toCount(mentors, 'persona mentora lo ofrece', 'personas mentoras lo ofrecen')}.`,
  },
  mentors: 'Personas mentoras',
  resources: 'En la biblioteca',
  noMentorsNext:
    'Al inscribirte también puedes pedir un tema que todavía no ofrece nadie: los grupos se forman a partir de lo que se pide, y se busca quien pueda ayudar.',
  allMentors: 'Todas las personas mentoras',
  allResources: (count) => `Ver ${toCount(count, 'recurso')} en la biblioteca`,
};
