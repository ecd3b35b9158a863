import type { JudgedQuery } from './judged-queries.ts';

/**
 * Whole questions in Spanish, asked on the Spanish pages, where a text in either language can be the
 * answer: judged over the library before any was searched for, and never tuned by.
 */
export const spanishQuestions: readonly JudgedQuery[] = [
  {
    text: 'qué tengo que llevar a la primera reunión',
    answers: [
      'primera-reunion',
      'antes-de-tu-primera-reunion',
      'first-meeting',
      'mentee-orientation',
    ],
  },
  {
    text: 'qué pasa si esta semana no hice nada',
    answers: ['antes-de-tu-primera-reunion', 'mentee-orientation', 'setting-goals'],
  },
  {
    text: 'cómo le digo a mi mentora que no me sirve su consejo',
    answers: [
      'antes-de-tu-primera-reunion',
      'giving-and-asking-for-feedback',
      'mentee-orientation',
    ],
  },
  {
    text: 'se puede cambiar de grupo',
    answers: ['antes-de-tu-primera-reunion', 'when-a-match-does-not-work'],
  },
  {
    text: 'cada cuánto nos reunimos',
    answers: [
      'antes-de-tu-primera-reunion',
      'one-to-one-hour',
      'what-a-programme-is-for',
      'agreement-for-two',
    ],
  },
  {
    text: 'me da vergüenza mostrar lo que hice',
    answers: ['antes-de-tu-primera-reunion', 'mentee-orientation'],
  },
  {
    text: 'qué hacemos cuando alguien falta',
    answers: ['acuerdo-de-grupo', 'primera-reunion', 'running-a-group', 'group-agreement'],
  },
  {
    text: 'tengo que prender la cámara',
    answers: [
      'acuerdo-de-grupo',
      'primera-reunion',
      'accessible-meetings',
      'video-call-fatigue',
      'first-meeting',
    ],
  },
  {
    text: 'quiero colaborar en un proyecto y no sé por dónde empezar',
    answers: [
      'como-contribuir-codigo-abierto',
      'primeira-contribuicao',
      'open-source-guides-contribute',
      'antes-de-tu-primera-reunion',
    ],
  },
  {
    text: 'cómo pido ayuda sin molestar',
    answers: ['asking-good-questions', 'notes-asking-in-public'],
  },
  {
    text: 'cómo sabemos si el programa funcionó',
    answers: ['measuring-outcomes', 'evaluation-survey', 'better-evaluation'],
  },
  {
    text: 'soy mentora y nadie habla en mi grupo',
    answers: ['running-a-group', 'acuerdo-de-grupo', 'first-meeting', 'orientation-hour'],
  },
  {
    text: 'vivimos en países con horas distintas',
    answers: ['meeting-across-zones', 'mentoring-in-writing'],
  },
  {
    text: 'lo que cuento queda entre nosotros',
    answers: [
      'confidentiality-ground-rules',
      'antes-de-tu-primera-reunion',
      'acuerdo-de-grupo',
      'primera-reunion',
    ],
  },
  {
    text: 'cómo enseño a alguien que recién empieza',
    answers: [
      'ensenar-tecnologia-en-comunidad',
      'carpentries-instructor-training',
      'from-mentee-to-mentor',
    ],
  },
  {
    text: 'aprender a programar con mapas y datos',
    answers: ['programming-historian-es'],
  },
  {
    text: 'quiero dar las gracias a mi mentor',
    answers: ['thank-you-notes', 'recognition', 'closing-well'],
  },
];
