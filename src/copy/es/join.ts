import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';

const templateReaders = {
  public: 'Todo lo que hay en este archivo es público.',
  private: 'Todo el mundo en el programa puede leer este archivo.',
};

/** What a new enrollment starts from: valid as it stands, with a word on each line about what to write. */
function toTemplate(agreement: string, repository: 'public' | 'private'): string {
  return [
    `# ${templateReaders[repository]} Tus horas y tu contacto vienen después, y quedan sellados.`,
    '# El nombre de este archivo sin .yml; si mentorizas, el nombre de tu perfil.',
    'handle: tu-nombre',
    '# El nombre por el que quieres que te conozcan.',
    'name: Tu Nombre',
    '# mentee (busco mentoría), peer (aprendo entre pares) o mentor (mentorizo); uno o varios.',
    'roles: [mentee]',
    '# Como mucho cinco temas en los que quieres trabajar, el más importante primero, de content/topics.yml.',
    'topics: []',
    '# Idiomas en los que puedes mantener una conversación.',
    'languages: [es]',
    '# La versión del acuerdo que has leído y aceptas.',
    `agreement: ${agreement}`,
    'state: awaiting-private-part',
    '',
  ].join('\n');
}

/** Everything on the page on which people join a cohort. */
export const join: Copy['join'] = {
  title: (cohort) => `Participar en ${cohort}`,
  description: (cohort) =>
    `Cómo participar en ${cohort}: para quién es, qué se te pregunta y quién puede leerlo.`,
  mentors: 'Personas mentoras',
  window: {
    upcoming: (dayStart) => `pueden inscribirse desde ${dayStart}`,
    open: (dayEnd) => `pueden inscribirse hasta ${dayEnd}`,
    closed: (dayEnd) => `pudieron inscribirse hasta ${dayEnd}`,
  },
  waysIn: {
    title: 'Dónde puedes participar',
    none: {
      mentors: 'Ahora mismo ninguna cohorte admite más personas mentoras.',
      mentees: 'Ahora mismo ninguna cohorte admite más mentees.',
    },
    next: (contact) => `La próxima se anuncia aquí. Escribe a ${contact} y te avisamos.`,
  },
  closed: 'En esta cohorte ya no se puede participar.',
  closedWayOut: 'Ver las otras cohortes',
  notOpen: 'En esta cohorte todavía no se puede participar.',
  forWhom: 'Para quién es',
  moreAbout: (cohort) => `Leer más sobre ${cohort}`,
  asked: 'Qué se te preguntará y quién puede leerlo',
  everyone: {
    public: 'Todo el mundo: es un archivo público',
    private: 'Todo el mundo en el programa: es un archivo de su repositorio',
  },
  coordinators: 'Solo la coordinación: queda sellado',
  publicParts: [
    'El nombre por el que quieres que te conozcan, y tu papel',
    'Los temas en los que quieres trabajar, y lo que podrías enseñar',
    'Los idiomas en los que puedes mantener una conversación',
    'Tu meta y tu organización, solo si quieres',
  ],
  privateParts: [
    'Cuándo puedes reunirte, y tu zona horaria',
    'Cómo te localiza tu grupo',
    'A quién te gustaría tener de mentora o mentor, con quién te gustaría estar y con quién no',
    'Qué necesitas para participar, y cualquier otra cosa que debamos saber',
  ],
  retention: (days) =>
    `Lo sellado se abre solo con la llave de esta cohorte. La llave se destruye ${toCount(days, 'día')} después del final; desde entonces nadie puede leerlo.`,
  privacyLink: 'Más sobre la privacidad',
  agreement: 'A qué te comprometes',
  agreementSentence: (day) => `Aceptas el acuerdo en su versión del ${day}.`,
  agreementLink: 'Leer el acuerdo',
  steps: 'Tres pasos',
  stepOpen: {
    title: 'Abre el archivo nuevo',
    text: (host) =>
      `El botón abre una página de ${host} con un archivo que tiene una línea para cada respuesta pública. Allí necesitas una cuenta.`,
    action: (host) => `Abrir el archivo en ${host}`,
    copied: 'Si la página se abre sin texto, copia esto en ella:',
  },
  stepSend: {
    title: 'Escribe tus respuestas y propón el archivo',
    text: 'Pon tu nombre al archivo, por ejemplo dev-rao.yml, escribe tus respuestas en el lugar de los ejemplos y propón el cambio. La comprobación te dice si falta algo; la coordinación lo mira y lo acepta.',
  },
  stepPrivate: {
    title: 'Añade tu parte privada',
    text: 'Cuándo puedes reunirte, cómo te localiza tu grupo y tus deseos. Una página los sella en tu dispositivo; sin JavaScript, te los pregunta la coordinación. Hasta que llegue no se te puede dar plaza.',
    action: 'Abrir la página de la parte privada',
  },
  contact: 'Sin cuenta',
  contactText:
    'Escribe a la coordinación. Te hará las mismas preguntas y preparará el archivo por ti.',
  contactAction: (address) => `Escribir a ${address}`,
  contactSubject: (cohort) => `Quiero participar en ${cohort}`,
  next: {
    title: 'Qué pasa después',
    arrived: 'Cómo ves que ha llegado',
    program: (host) =>
      `Desde una cuenta: la página que muestra ${host} cuando lo has enviado es la tuya. En unos minutos un programa responde en ella y dice qué falta, si falta algo.`,
    coordinators: (host) =>
      `Desde una cuenta: la página que muestra ${host} cuando lo has enviado es la tuya. La coordinación responde en ella.`,
    letter: 'Por correo: la coordinación te responde y añade tu archivo por ti.',
    listed: 'De un modo u otro, tu inscripción está hecha cuando tu archivo está entre',
    files: (host) => `los de la cohorte en ${host}`,
    review: 'Quién lo mira',
    reviewText:
      'La coordinación lee una vez tus palabras públicas antes de aceptar tu archivo. Puede preguntarte por una respuesta que falta, por un alias o una cuenta de otra persona, o por una dirección en lo que se hace público. Nadie pregunta por qué quieres o no quieres estar con alguien.',
    groups: (day) => `El ${day} se publican los grupos`,
    groupsText: (first, last) =>
      `La coordinación te escribe al contacto que sellaste: quién está en tu grupo, cuándo se reúne y cómo localizar a las demás personas, o que esta vez no hubo plaza, y por qué. La primera semana empieza el ${first}; el último día es el ${last}.`,
    back: 'Si cambias de opinión',
    backText: 'Puedes cambiar tus respuestas o dejarlo en cualquier momento, sin dar motivos:',
    dates: 'Fechas para tu calendario',
    calendar: 'Llevar las fechas de la cohorte a tu calendario',
  },
  demo: 'Esto es una demostración: nadie responde y la dirección no lleva a ninguna parte.',
  template: toTemplate,
};
