import type { Copy } from '../copy.ts';
import { toList } from './grammar.ts';

const everyone = { public: 'Todo el mundo', private: 'Todo el mundo en el programa' };

const readMore: Readonly<Record<string, string>> = {
  handle: '. Te nombra a ti y a tu archivo.',
  topics: '. El orden dice qué te importa más.',
  goal: ', palabra por palabra.',
  agreement: ': que aceptaste el acuerdo en esta versión.',
  recipient: '. Es la mitad pública de tu propia llave; no abre nada.',
  state: ': que se te puede dar plaza.',
  sealed:
    ' ve que está ahí. Solo puede abrirlo quien tiene la llave de esta cohorte: la coordinación. Contiene tus horas, tu zona, tu contacto y tus deseos, y se rellena para que su longitud no diga nada de ti.',
};

/** What the script of the join page says once answers are checked: what is wrong, and what becomes of them. */
export const joinCheck: Copy['joinCheck'] = {
  problemTitle: (count) => (count === 1 ? 'Hay un problema' : `Hay ${String(count)} problemas`),
  contactInText: {
    public:
      'Esto queda público para siempre. Pon una dirección o un número en «¿Cómo te localiza tu grupo?», que se sella.',
    private:
      'Quien puede leer el repositorio podrá leer esto para siempre. Pon una dirección o un número en «¿Cómo te localiza tu grupo?», que se sella.',
  },
  zoneNames: 'Por el nombre de la zona',
  missing: {
    roles: 'Elige cómo quieres participar.',
    name: 'Escribe el nombre por el que quieres que te conozcan.',
    handle: 'Escribe un alias, por ejemplo dev-rao.',
    languages: 'Elige al menos un idioma.',
    zone: 'Elige tu zona horaria.',
    availability: 'Elige al menos una hora en la que puedas reunirte.',
    contact: 'Escribe cómo te localiza tu grupo.',
    agreement: 'Lee el acuerdo y acéptalo, o pregunta a la coordinación.',
  },
  wrong: {
    name: 'Escribe el nombre en una sola línea, de 80 caracteres como mucho.',
    handle:
      'Escribe el alias con minúsculas sin acentos, cifras y guiones sueltos, 39 caracteres como mucho, por ejemplo dev-rao.',
    organization:
      'Escribe dónde trabajas o estudias en una sola línea, de 80 caracteres como mucho.',
    languages:
      'Elige cada idioma una vez, diez como mucho. Otro se escribe con su código, por ejemplo pt-BR.',
    topics: 'Elige cada tema una vez, cinco como mucho.',
    goal: 'Escribe tu meta con 500 caracteres como mucho.',
    goalTopics: 'Elige cada tema una vez, tres como mucho.',
    offers: 'Elige ocho temas como mucho.',
    zone: 'Elige una zona horaria de la lista.',
    contact: 'Escribe cómo te localiza tu grupo en una sola línea, de 200 caracteres como mucho.',
    rankedLeads: 'Elige a cada persona una vez, cinco como mucho.',
    together:
      'Escribe hasta tres alias distintos, separados por comas: minúsculas, cifras y guiones sueltos.',
    apart:
      'Escribe hasta veinte alias distintos, separados por comas: minúsculas, cifras y guiones sueltos.',
    accessNeeds: 'Escribe lo que necesitas con 500 caracteres como mucho.',
    note: 'Escribe tu nota con 500 caracteres como mucho.',
  },
  wrongHandle: (entry) =>
    `«${entry}» no es un alias. Escribe los alias con minúsculas sin acentos, cifras y guiones sueltos, por ejemplo dev-rao, separados por comas.`,
  problems: {
    'handle-taken':
      'Ya hay alguien con este alias en esta cohorte. Añade una letra o una cifra; si eres tú, sigue «Cambiar, hacer una pausa o dejarlo» al pie de esta página.',
    'mentor-without-profile':
      'No hay ningún perfil de mentoría con este alias. Usa el alias de tu perfil, o pide a la coordinación que cree uno.',
    'seeker-without-topics': 'Elige al menos un tema, el más importante primero.',
  },
  unsealable:
    'No se selló nada: la llave de esta cohorte es la pública de la demostración, o falta. Escribe a la coordinación; tiene que crear una llave propia.',
  unknownHandle: ': nadie con ese alias se ha inscrito todavía; comprueba cómo se escribe.',
  look: {
    'no-lead-speaks':
      'Por ahora nadie que mentorice en esta cohorte habla un idioma de los que elegiste. Añade todos los que hablas.',
    'nobody-speaks':
      'Por ahora nadie más en esta cohorte habla un idioma de los que elegiste. Añade todos los que hablas.',
    'lead-speaks-none': (name) =>
      `${name} no habla ninguno de los idiomas que elegiste, así que es difícil que te toque en su grupo.`,
    'no-lead-helps': (topics) =>
      `Por ahora nadie que mentorice en esta cohorte ayuda con ${toList(topics)}.`,
  },
  sealed: {
    zone: (place, zone, clock) => `${place} (${zone}), donde el reloj marca ${clock}`,
    empty: 'Sin responder',
  },
  copied: 'El archivo está copiado.',
  copyByHand: 'Copia el texto seleccionado.',
  reads: (key, repository) => `${everyone[repository]}${readMore[key] ?? '.'}`,
  also: {
    account: (host) => `Tu cuenta en ${host}, si lo envías desde allí.`,
    time: 'La hora a la que lo envías.',
    applied: 'Que te inscribiste en esta cohorte, pase lo que pase después.',
    unplaced: 'Cuando se publiquen los grupos: que te quedaste sin plaza, si eso ocurre.',
    unplacedHidden:
      'Cuando se publiquen los grupos, este sitio muestra solo cuántas personas se quedaron sin plaza; quién envió un archivo se sigue viendo en el repositorio.',
    history: 'Todo ello queda en el historial del repositorio, aunque te retires.',
  },
  demoKey:
    'Como esto es una demostración, su llave es pública: todo el mundo puede abrir también la parte sellada.',
  send: {
    ways: {
      'filled-in': (host) =>
        `${host} se abre con el archivo relleno. Elige «Commit changes» o «Propose new file», y después «Create pull request». Allí necesitas una cuenta; la página te pide iniciar sesión.`,
      'to-paste': (host) =>
        `El botón copia el archivo y abre ${host} con su nombre. Pega allí el texto y propón el cambio. Allí necesitas una cuenta.`,
      'to-paste-over': (host) =>
        `El botón copia las líneas y abre tu archivo en ${host}. Ponlas en el lugar de su línea «state», y de «recipient» y «sealed» si ya están, y propón el cambio.`,
      'as-request': (host) =>
        `${host} se abre con un formulario relleno: pulsa «Create» allí, con la sesión iniciada en la cuenta que envió tu parte pública. Un programa pone las líneas en tu archivo.`,
      'to-paste-sealed': (host) =>
        `El botón copia la parte sellada y abre un formulario en ${host}. Pégala en «Sealed part» y pulsa «Create», con la sesión iniciada en la cuenta que envió tu parte pública.`,
    },
    action: (host) => `Abrir el archivo en ${host}`,
    go: (host) => `Seguir en ${host}`,
  },
  letter: (handle) => `Hola:\n\nQuiero participar. Adjunto mi archivo ${handle}.yml.\n`,
  keyFile: (cohort, handle) =>
    `# Tu propia llave para ${cohort}, alias ${handle}. Guárdala bien y no la compartas.`,
};
