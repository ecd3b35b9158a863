import type { DemoBlock } from './demo-blocks.ts';

/** What of the Spanish pages would be untrue of any other programme: the same blocks as in the originals. */
export const spanishDemoBlocks: readonly DemoBlock[] = [
  {
    file: 'pages/acuerdo.mdx',
    begins: 'Tidepool es ficticio, así que nadie',
    instead:
      'Es corto para que puedas cumplirlo. Cuando cambia, recibe una fecha nueva, y quien ya está en una cohorte sigue con la versión que aceptó.',
  },
  {
    file: 'pages/participar-como-mentee.mdx',
    begins: 'Una hora a la semana con tu grupo, y una o dos',
    instead:
      'Una hora a la semana con tu grupo, y una o dos por tu cuenta. Dos encuestas de cinco minutos. Las sesiones para todo el mundo se suman aparte. Si ahora no tienes ese tiempo, espera a otra cohorte.',
  },
  { file: 'pages/participar-como-mentee.mdx', begins: '<Quote by="Mentee de otoño de 2026"' },
  {
    file: 'pages/participar-como-mentee.mdx',
    begins: 'Esi y Teodor contestan el correo',
    instead: 'Contestamos el correo en dos días: hello@tidepool.example. Pregunta lo que quieras.',
  },
  {
    file: 'pages/participar-como-persona-mentora.mdx',
    // The sum holds for ten weeks alone.
    begins: '| Cuándo | Qué | Horas |',
    instead: [
      '| Cuándo | Qué | Horas |',
      '| --- | --- | --- |',
      '| antes | una conversación, tu perfil, la orientación | 3 |',
      '| cada semana | la reunión, diez minutos antes, cinco después, algunos mensajes | 2 |',
      '| a mitad de camino | tres líneas a la coordinación | ½ |',
      '| al final | el cierre, la muestra, una encuesta de cinco minutos | 3 |',
    ].join('\n'),
  },
  {
    file: 'pages/participar-como-persona-mentora.mdx',
    begins: '<Quote by="Una persona mentora de otoño de 2026',
  },
  {
    file: 'pages/codigo-de-conducta.mdx',
    begins: 'Tidepool es un programa ficticio',
    instead:
      'Rige en cada grupo, sesión, chat y mensaje entre personas que se conocieron aquí, y en cualquier encuentro presencial que organicemos.',
  },
  {
    file: 'pages/codigo-de-conducta.mdx',
    begins: 'Escribe a conduct@tidepool.example, o a una de las dos',
    instead:
      'Escribe a conduct@tidepool.example. Si tu aviso trata de alguien que lo lee, cuéntaselo a una persona de la coordinación en quien confíes.',
  },
  {
    file: 'pages/codigo-de-conducta.mdx',
    begins: 'Guardamos dos años una nota de cada aviso',
    instead:
      'Guardamos dos años una nota de cada aviso, que solo puede leer quien se ocupa de los avisos. Después se destruye. Una vez al año publicamos cuántos avisos hubo y en qué quedaron, sin detalles que puedan señalar a nadie.',
  },
  {
    file: 'pages/cuando-alguien-cruza-un-limite.mdx',
    begins: 'Escribe a **conduct@tidepool.example**. Lo leen dos',
    instead:
      'Escribe a **conduct@tidepool.example**. Si se trata de alguien que lo lee, cuéntaselo a una persona de la coordinación en quien confíes.',
  },
  {
    file: 'pages/cuando-alguien-cruza-un-limite.mdx',
    begins: '| En 2026, todas las cohortes',
  },
  { file: 'pages/cuando-alguien-cruza-un-limite.mdx', begins: 'Qué cambiamos a raíz de ellos:' },
  { file: 'pages/cuando-alguien-cruza-un-limite.mdx', begins: 'Estas cifras son inventadas' },
  {
    file: 'pages/cuando-alguien-cruza-un-limite.mdx',
    begins: 'Se guarda dos años una nota de cada aviso',
    instead:
      'Se guarda dos años una nota de cada aviso, que solo puede leer quien se ocupa de los avisos, y después se destruye. El [código de conducta](/code-of-conduct/) dice qué pedimos a todo el mundo y qué no aceptamos.',
  },
  { file: 'pages/preguntas-frecuentes.mdx', begins: '## ¿Tidepool existe?' },
  {
    file: 'pages/preguntas-frecuentes.mdx',
    begins: 'No. El programa, su gente y sus proyectos son inventados',
  },
  {
    file: 'pages/preguntas-frecuentes.mdx',
    begins: 'Pon los idiomas en los que puedes mantener una conversación',
    instead:
      'Pon los idiomas en los que puedes mantener una conversación. Todas las personas de un grupo comparten al menos uno.',
  },
  {
    file: 'pages/preguntas-frecuentes.mdx',
    begins: 'Con [cinco metas](/goals/)',
    instead:
      'Con [nuestras metas](/goals/), cada una con una medida que podría no cumplirse. Las cifras se publican por cohorte, como recuentos, y nunca de menos de cinco personas.',
  },
  { file: 'pages/para-que-existe.mdx', begins: 'Tidepool es ficticio, como todas' },
  {
    file: 'pages/para-que-existe.mdx',
    begins: '## Cinco metas,',
    instead: '## Cómo lo sabremos',
  },
  {
    file: 'pages/para-que-existe.mdx',
    begins: '| Meta | Decimos «cumplida» cuando',
    instead:
      'Cada meta, con su medida, está en la [página de inicio](/). Lo que responden las cohortes, y cuántos grupos se reúnen, está en [Cómo nos va](/health/).',
  },
  { file: 'pages/para-que-existe.mdx', begins: 'La segunda no se cumplió' },
  { file: 'pages/para-que-existe.mdx', begins: 'Lo que respondan las cohortes siguientes' },
  { file: 'pages/para-que-existe.mdx', begins: '## Cómo va un año' },
  { file: 'pages/para-que-existe.mdx', begins: '- **Otoño:** grupos' },
  {
    file: 'pages/para-que-existe.mdx',
    begins: 'Cada cohorte tiene una orientación, una bienvenida',
  },
  { file: 'pages/para-que-existe.mdx', begins: '## De dónde salieron las metas' },
  { file: 'pages/para-que-existe.mdx', begins: 'De ocho conversaciones y una página' },
  { file: 'pages/papeles.mdx', begins: 'Coordinan Tidepool Esi Quartey' },
];
