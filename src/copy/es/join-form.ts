import type { Copy } from '../copy.ts';
import { toCount } from './grammar.ts';

/** What each role means, by how those with a mentor meet in a cohort. */
const roleHints: Copy['joinForm']['roleHints'] = {
  groups: {
    mentee: 'Quieres una persona mentora y un grupo pequeño.',
    peer: 'Quieres aprender entre iguales.',
    mentor: 'Guías un grupo. Ya tienes un perfil aquí.',
  },
  'one-to-one': {
    mentee: 'Quieres reuniones individuales con una persona mentora.',
    peer: 'Quieres aprender entre iguales.',
    mentor: 'Te reúnes con cada persona por separado. Ya tienes un perfil aquí.',
  },
  reverse: {
    mentee:
      'Quieres aprender de quien ofrezca lo que pides, también de personas con menos trayectoria que tú.',
    peer: 'Quieres aprender entre iguales.',
    mentor: 'Enseñas lo que ofreces abajo. No necesitas perfil.',
  },
  several: {
    mentee: 'Quieres aprender de alguien, a solas o en un grupo pequeño.',
    peer: 'Quieres aprender entre iguales.',
    mentor: 'Guías un grupo o te reúnes con personas por separado.',
  },
};

const onlyRole: Copy['joinForm']['onlyRole'] = (role, hint) => {
  const as = { mentee: 'como mentee', peer: 'entre iguales', mentor: 'como persona mentora' };
  return `Participas ${as[role]}. ${hint}`;
};

const files: Copy['joinForm']['files'] = {
  public: {
    read: 'Lo puede leer todo el mundo',
    organization: 'Solo si puede ser público.',
    goal: 'Una o dos frases, solo si pueden ser públicas. Como mucho 500 caracteres.',
    check:
      'Todavía no se envía nada. Verás el archivo exacto que se hace público y quién puede leer cada línea.',
    result: 'Esto se hace público',
    plain: (host) =>
      `Sin el JavaScript de esta página, las respuestas públicas van primero a ${host}, donde necesitas una cuenta. Todo lo que hay aquí es público.`,
  },
  private: {
    read: 'Lo puede leer todo el mundo en el programa',
    organization: 'Solo si puede leerlo todo el mundo en el programa.',
    goal: 'Una o dos frases, solo si puede leerlas todo el mundo en el programa. Como mucho 500 caracteres.',
    check:
      'Todavía no se envía nada. Verás el archivo exacto que envías y quién puede leer cada línea.',
    result: 'Esto lo puede leer todo el mundo en el programa',
    plain: (host) =>
      `Sin el JavaScript de esta página, estas respuestas van primero a ${host}, donde necesitas una cuenta. Puede leerlas todo el mundo en el programa.`,
  },
};

/** Labels, hints and sentences of the form with which people join. */
export const joinForm: Copy['joinForm'] = {
  label: (cohort) => `Participar en ${cohort}`,
  time: 'Unos diez minutos. Lo que escribes se queda en esta pestaña hasta que tú lo envíes.',
  demo: 'Esto es una demostración y su llave es pública: no escribas aquí nada que sea verdad sobre ti.',
  fetchAgain: 'Cargar el formulario de nuevo',
  forget: 'Olvidar lo que escribí',
  optional: '(opcional)',
  answered: 'Respondida',
  none: 'Ninguno',
  notSaid: 'Prefiero no decirlo',
  coordinatorsRead: 'Lo puede leer solo la coordinación',
  files,
  rank: ['Primero', 'Segundo', 'Tercero', 'Cuarto', 'Quinto'],
  steps: {
    you: 'Tú',
    work: 'En qué quieres trabajar',
    meet: 'Cuándo puedes reunirte',
    private: 'Qué queda en privado',
    check: 'Revisa tus respuestas',
  },
  step: (number, of) => `Paso ${number} de ${of ?? 5}`,
  fields: {
    roles: { label: '¿Cómo quieres participar?', hint: 'Puedes elegir más de una opción.' },
    name: {
      label: 'Nombre',
      hint: 'El nombre por el que quieres que te conozcan. Basta con el de pila.',
    },
    handle: {
      label: 'Alias',
      hint: 'Tu nombre en las direcciones de este sitio: minúsculas sin acentos, cifras y guiones. Si mentorizas, usa el alias de tu perfil.',
    },
    organization: { label: 'Dónde trabajas o estudias' },
    languages: {
      label: 'Idiomas',
      hint: 'Aquellos en los que puedes mantener una conversación.',
    },
    furtherLanguages: 'Más idiomas',
    moreLanguages: 'Otro idioma',
    topics: {
      label: '¿Con qué te gustaría recibir ayuda?',
      hint: 'Lo más importante primero. Basta con un tema.',
    },
    experience: {
      label: 'Tu experiencia con el primer tema',
      hint: 'El trabajo pagado, el voluntario y el personal cuentan igual.',
    },
    goal: {
      label: 'Tu meta, en tus palabras',
    },
    goalTopics: {
      label: 'Temas de esa meta',
      hint: 'Ayudan a encontrar a alguien que pueda ayudarte con ella.',
    },
    offers: {
      label: '¿Qué podrías enseñar a otras personas?',
      hint: 'Como mucho ocho temas. Todo el mundo sabe algo que otra persona quiere saber.',
    },
    zone: {
      label: 'Tu zona horaria',
      hint: 'Tomada de este dispositivo. Todas las horas de abajo se refieren a ella.',
    },
    availability: {
      label: 'Horas de una semana normal',
      hint: 'Tu grupo se reúne alrededor de una hora a la semana dentro de estas horas. Cuantas más des, mejor será el grupo. Con el teclado: el tabulador va de día en día, las flechas de hora en hora y la barra espaciadora elige.',
    },
    contact: {
      label: '¿Cómo te localiza tu grupo?',
      hint: 'Una dirección de correo, un número, un nombre en un chat. La coordinación se lo pasa solo a tu grupo.',
    },
    rankedLeads: {
      label: 'Personas mentoras que te gustaría tener',
      hint: 'Primero la que más te gustaría. Es un deseo, y nunca se enteran de él.',
    },
    together: {
      label: 'Personas con las que te gustaría estar',
      hint: 'Hasta tres alias, separados por comas. Cuenta como obligatorio si dicen lo mismo de ti.',
    },
    apart: {
      label: 'Personas que no deben estar en tu grupo',
      hint: 'Sus alias, separados por comas. Nunca se enteran, y nadie te pregunta por qué.',
    },
    communication: {
      label: '¿Cómo te gusta recibir comentarios?',
      hint: 'De forma directa: di lo que ves. Con tiempo para pensar: pregúntame hasta que lo vea por mi cuenta.',
    },
    accessNeeds: {
      label: 'Qué necesitas para participar',
      hint: 'Subtítulos, pausas, reuniones sin video, un formato fácil de leer: lo que te ayude.',
    },
    note: {
      label: 'Algo más que debamos saber',
      hint: 'Semanas en las que no estás, por ejemplo.',
    },
    agreement: {
      label: 'El acuerdo',
      accept: (day) => `He leído el acuerdo del ${day} y lo acepto`,
    },
  },
  roleHints,
  onlyRole,
  communication: {
    'no-preference': 'Sin preferencia',
    direct: 'De forma directa',
    reflective: 'Con tiempo para pensar',
  },
  readMentors: 'Leer sobre las personas mentoras (se abre en otra pestaña)',
  mentor: (name, seats, languages) => `${name} (${languages}; ${toCount(seats, 'plaza')})`,
  quick: {
    title: 'Opciones rápidas',
    mornings: 'Mañanas entre semana',
    middays: 'Mediodías entre semana',
    afternoons: 'Tardes entre semana',
    evenings: 'Noches entre semana',
    weekends: 'Fines de semana',
    clear: 'Ninguna de estas horas',
  },
  unusual: 'Horas más tempranas y más tardías',
  unusualHint:
    'Elige una antes de las 07:00 o después de las 22:00 solo si de verdad te viene bien.',
  fixed: 'Fechas fijas para todo el mundo, en tu reloj',
  fixedHint: 'Un punto marca sus horas. Cuentan solo en estos días.',
  readAgreement: (day) => `Leer el acuerdo del ${day}`,
  agreementLanguage: (language) =>
    `Este acuerdo está solo en ${language}; al aceptarlo, vale el texto en ${language}.`,
  check: 'Revisar mis respuestas',
  refused: {
    'no-key':
      'Esta página todavía no puede recibir respuestas privadas: la cohorte no tiene llave con que sellarlas. La coordinación sabe cómo crear una.',
    'demo-key':
      'Esta página no recibe respuestas privadas: la llave de esta cohorte es la pública de la demostración, y todo el mundo podría leerlas. La coordinación tiene que crear una llave propia.',
  },
  result: {
    sealed: 'Esto queda sellado',
    sealedText:
      'Solo este dispositivo lo muestra. Comprueba sobre todo tu zona horaria y cómo se te localiza: nadie puede notar ahí un error, ni consultarlo después.',
    look: 'Míralo una vez más',
    lookText: 'Puedes enviar el archivo igualmente: todavía puede inscribirse más gente.',
    lines: 'Tu archivo, línea por línea',
    also: 'Qué más se puede ver',
    key: 'Guarda tu propia llave',
    keyText:
      'Esta página ha creado una llave solo para ti; el archivo nombra su mitad pública. Con ella abres lo que se sella para ti: cuándo se reúne tu grupo, si la cohorte lo dice solo a sus integrantes. Guárdala donde guardas tus contraseñas: nadie puede crearla de nuevo.',
    keyAction: 'Descargar mi llave',
    send: 'Envíalo',
    copy: 'Copiar el archivo',
    text: 'Todo el archivo como texto',
    without: 'Sin cuenta',
    withoutText: (contact) =>
      `Descarga el archivo y envíalo a ${contact}. La coordinación lo añadirá por ti.`,
    download: 'Descargar el archivo',
    write: 'Escribir a la coordinación',
  },
  plain: {
    title: 'Participar con este formulario',
    ways: 'Este formulario es el más corto de dos caminos; basta con uno. Los tres pasos de más abajo son para quienes prefieren escribir su archivo por su cuenta.',
    instead:
      'Solo en lugar del formulario de arriba, para quienes prefieren escribir su archivo por su cuenta.',
    languages: 'Idiomas en los que puedes mantener una conversación',
    topics: 'Temas en los que quieres trabajar',
    goalTopics: 'Temas de tu meta',
    offers: 'Lo que podrías enseñar a otras personas',
    send: (host) => `Seguir en ${host}`,
    next: (host) =>
      `${host} abre su formulario con tus respuestas; pulsa «Create» allí. Un programa prepara tu archivo, lo revisa y responde con lo que falte.`,
    private:
      'Cuándo puedes reunirte, cómo te localiza tu grupo y todos los deseos no se preguntan aquí. La respuesta lleva un enlace a la página que los sella; necesita un navegador con JavaScript, aunque sea en otro dispositivo. Hasta entonces no se te puede dar plaza.',
  },
  part: {
    title: (cohort) => `Tu parte privada para ${cohort}`,
    description: (cohort) =>
      `Añade o renueva lo que solo puede saber la coordinación de ${cohort}: horas, zona, contacto y deseos.`,
    lead: 'Para quienes ya enviaron la parte pública. Lo que respondes aquí se sella en este dispositivo; solo la coordinación de esta cohorte puede abrirlo.',
    there: '¿Ya te inscribiste, o enviaste tus respuestas públicas sin esta página?',
    link: 'Añade o renueva tu parte privada',
    label: (cohort) => `Parte privada para ${cohort}`,
    scripts: (contact) =>
      `Esta página sella tus respuestas en tu propio dispositivo, y para eso tu navegador tiene que ejecutar su JavaScript. Ábrela en otro dispositivo o escribe a ${contact}.`,
    who: 'Quién eres',
    handleHint: 'Como en el nombre de tu archivo. Lo que sellas queda ligado a él.',
    check: 'Sellar mis respuestas',
    checkHint: 'Todavía no se envía nada. Verás las líneas exactas que entran en tu archivo.',
    result: 'Esto entra en tu archivo',
    withoutText: (contact) =>
      `Descarga las líneas selladas y envíalas a ${contact}. La coordinación las añadirá por ti.`,
    download: 'Descargar las líneas selladas',
  },
};
