import type { Copy } from '../copy.ts';

/** The page on which members and mentors change, pause or leave, and the same on a mentor's profile. */
export const change: Copy['change'] = {
  title: 'Cambiar, hacer una pausa o dejarlo',
  description:
    'Para participantes y personas mentoras: cambia tus respuestas, deja una cohorte, haz una pausa o despídete.',
  lead: 'Todo lo que hay sobre ti está en archivos tuyos. Puedes cambiarlos cuando quieras; aparte de ti, solo puede hacerlo la coordinación.',
  ask: {
    title: 'Pide un cambio',
    readers: {
      public: 'Lo que escribas es público.',
      private: 'Todas las personas del programa pueden leer lo que escribas.',
    },
    text: (host) =>
      `${host} abre su formulario con tus respuestas; pulsa «Create» allí, con la sesión iniciada en la cuenta que figura en tu archivo. Un programa hace el cambio y lo revisa, y la coordinación lo acepta.`,
    handle: 'Alias',
    handleHint: 'Como en el nombre de tu archivo o en la dirección de tu perfil.',
    change: 'Qué debe cambiar',
    choose: 'Elige una opción',
    cohort: 'Cohorte',
    noCohort: 'Ninguna',
    cohortHint: 'Solo si se trata de una cohorte.',
    until: 'En pausa hasta',
    untilHint: 'Solo para una pausa: el día en que vuelves a aceptar personas.',
    profile: 'En mi perfil de mentoría',
    profileText:
      'Confírmalo, ponlo en pausa, vuelve a aceptar personas o deja la mentoría al final de la página de tu perfil, en «¿Eres …?».',
    enrollment: 'En una cohorte',
    letter: (contact) =>
      `Si no tienes cuenta, escribe a ${contact} cuál es tu alias y qué debe cambiar. La coordinación cambia el archivo por ti.`,
    send: (host) => `Seguir en ${host}`,
    words: {
      confirm: 'Sigo aquí',
      pause: 'Ponme en pausa hasta un día',
      resume: 'Vuelvo a aceptar personas',
      stepDown: 'Dejo la mentoría',
      skipRound: 'Esta vez no: antes de que se formen los grupos',
      withdraw: 'Me retiro: los grupos ya están formados o en marcha',
      takePlace: 'Acepto la plaza que me ofrecieron',
    },
  },
  cohort: {
    title: (cohort) => cohort,
    answers:
      'Vuelve a responder las preguntas públicas con el mismo alias; lo que sellaste se conserva',
    privatePart: 'Añade o renueva tu parte privada',
    files: (host) => `Busca tu archivo en ${host} y edítalo`,
    none: 'No hay ninguna cohorte abierta ni en marcha.',
  },
  wrong: {
    title: 'Envié el archivo equivocado',
    text: 'No pasa nada. Envía las respuestas correctas con el mismo alias: sustituyen a las anteriores, y da igual si el primer archivo ya se aceptó. Si la propuesta sigue abierta, también puedes cerrarla.',
    private: (contact) =>
      `Si en él había algo privado a la vista, escribe enseguida a ${contact}. Lo quitarán y te dirán qué queda en el historial del repositorio.`,
  },
  gone: {
    title: 'Borrar todo lo que hay sobre mí',
    text: (contact) => `Escribe a ${contact}. No necesitas cuenta ni dar motivos.`,
    privacy: 'Qué se conserva, y por qué',
  },
  hand: {
    title: 'En el archivo, a mano',
    enrollment:
      'Para retirarte, cambia la línea «state» por esta y quita «sealed» con las líneas que le siguen:',
    profile: 'Estas líneas están al principio de un perfil. Cámbialas y propón el cambio.',
  },
  owner: {
    summary: (name) => `¿Eres ${name}?`,
    text: 'Cada enlace abre un formulario que un programa lleva a cabo en cuanto pulses «Create» con la cuenta de este perfil.',
    byHand:
      'El enlace abre tu perfil. Pon una de estas opciones en el lugar de las líneas que hay allí y propón el cambio.',
    confirm: 'Sigo aquí',
    pause: 'Ponme en pausa hasta un día',
    resume: 'Vuelvo a aceptar personas',
    stepDown: 'Dejar la mentoría',
    edit: 'Editar este perfil',
    more: 'Todo lo que puedes cambiar',
  },
};
