import type { Copy } from '../copy.ts';
import type { FoundParts } from '../en/group-check.ts';
import { toCount } from './grammar.ts';

type FoundWords = Copy['groupCheck']['found'];

const where = ({ where = 'La lista' }: FoundParts) => where;
const people = ({ people: count }: FoundParts) => toCount(count, 'persona', 'personas');

/** Lo que se dice de algo que contradice una afirmación. */
const found: FoundWords = {
  'other-cohort': (one) => `Los grupos dicen que son de ${one.found}.`,
  'repeated-id': (one) => `Dos grupos se llaman ${one.found}.`,
  'repeated-name': (one) => `Dos grupos tienen el nombre ${one.found}.`,
  'unsorted-groups': () => 'Los grupos no están en orden.',
  'repeated-lead': (one) => `${where(one)}: quien lo guía también guía otro grupo.`,
  'repeated-member': (one) => `${where(one)}: un miembro está también en otro grupo.`,
  'lead-is-member': (one) => `${where(one)}: alguien lo guía y a la vez es miembro.`,
  'lead-count': (one) => `${where(one)} tiene ${toCount(Number(one.found), 'guía', 'guías')}.`,
  'too-few-members': (one) =>
    `${where(one)} tiene ${toCount(Number(one.found), 'miembro', 'miembros')}; el mínimo es ${one.expected}.`,
  'too-many-members': (one) =>
    `${where(one)} tiene ${toCount(Number(one.found), 'miembro', 'miembros')}; el máximo es ${one.expected}.`,
  'slot-off-grid': (one) =>
    `${where(one)} se reúne a las ${one.found}, que no es en punto ni a y media.`,
  'slot-not-offered': (one) => `${where(one)}: su hora no existe el ${one.expected}.`,
  'slot-meets-session': (one) => `${where(one)} se reúne durante una sesión para todo el mundo.`,
  'overlapping-meetings': (one) => `${where(one)}: ${people(one)} en dos reuniones a la vez.`,
  'untrue-count': (one) => `Dice ${one.found}; contado aquí: ${one.expected}.`,
  'untrue-quality': (one) => `Lo que dice de su calidad se contradice (${one.found}).`,
  'untrue-seeker-count': (one) =>
    `Dice que ${one.found} pidieron plaza; según los registros, ${one.expected}.`,
  'other-public-inputs': () => 'La huella de los registros es otra.',
  'other-settings': () => 'Las reglas de la cohorte no son las de los grupos.',
  'format-not-offered': (one) => `${where(one)} es de un formato que esta cohorte no ofrece.`,
  'lead-not-taking-part': (one) => `${where(one)}: quien lo guía no está inscrito para guiarlo.`,
  'member-not-seeking': (one) => `${where(one)}: un miembro no pidió una plaza así.`,
  'over-capacity': (one) =>
    `${where(one)}: quien lo guía tiene ${toCount(Number(one.expected), 'plaza', 'plazas')} y ${toCount(Number(one.found), 'miembro', 'miembros')}.`,
  'override-broken': (one) => `${where(one)} no es como decidió la coordinación.`,
  'no-shared-language': (one) => `${where(one)}: no hay un idioma que hable todo el grupo.`,
  'no-asked-topic': (one) =>
    `${where(one)}: quien lo guía no ayuda a ${people(one)} con nada de lo que pidieron.`,
  'no-goal-topic': (one) =>
    `${where(one)}: quien lo guía no ayuda a ${people(one)} con ningún tema de su objetivo.`,
  'one-organization': (one) => `${where(one)}: ${people(one)} de una misma organización.`,
  'far-experience': (one) => `${where(one)}: la experiencia de ${people(one)} dista mucho.`,
  'untrue-reasons': (one) => `${where(one)}: los registros no dan sus razones.`,
  'broken-history': () => 'Lo que fueron los grupos no encaja día a día.',
  'untrue-moves': (one) => `Una reparación dice ${one.found}; contado aquí: ${one.expected}.`,
  'leaver-in-group': () => 'Alguien que se fue está en un grupo ese mismo día.',
  'unknown-round': (one) => `${where(one)} no es una ronda que pida la cohorte.`,
  'other-date': (one) => `${where(one)} tiene otra fecha que su sesión.`,
  'not-enrolled': (one) => `${where(one)}: ${people(one)} sin inscripción.`,
  left: (one) => `${where(one)}: ${people(one)} que ya no participan.`,
  'twice-in-round': (one) => `${where(one)}: ${people(one)} en dos grupos.`,
  'wrong-size': (one) => `${where(one)}: ${people(one)} en un grupo.`,
  'repeats-differ': (one) =>
    `Contados aquí: ${one.found} encuentros de dos que ya se habían visto.`,
  'bound-impossible': () => 'Se repiten menos encuentros de los que se dan por demostrados.',
};

/** Todo sobre comprobar en la página los grupos publicados. */
export const groupCheck: Copy['groupCheck'] = {
  title: 'Compruébalo tú',
  lead: 'Tu navegador puede comprobar estos grupos por su cuenta, con el código que usa la coordinación sin llave. Carga los registros públicos de esta cohorte, no envía nada y vuelve a contarlo todo.',
  leadRounds:
    'Tu navegador puede comprobar estas rondas por su cuenta, con el código que usa la coordinación sin llave. Carga quién se reúne con quién, no envía nada y vuelve a contarlo todo.',
  button: 'Comprobar ahora',
  again: 'Comprobar otra vez',
  working: 'Comprobando …',
  failed: 'No se pudieron cargar los registros. Comprueba tu conexión y pulsa otra vez el botón.',
  data: 'Los registros que carga (JSON)',
  commandPublic: 'En un clon del repositorio, cualquiera puede comprobar todo lo público:',
  commandKey: 'Con la llave de la cohorte, la coordinación lo comprueba todo, también lo privado:',
  commandPrivate: 'Quien puede leer el repositorio comprueba más en un clon de él:',
  countsAlone:
    'Esta cohorte solo muestra números, así que aquí no hay nada con lo que un navegador pueda comprobar sus rondas.',
  labels: {
    named:
      'En los registros, cada persona figura con su alias. Quien se fue o no tiene grupo figura con un número.',
    labeled:
      'Esta cohorte no muestra nombres completos, así que los miembros figuran en los registros con números, junto a lo que dijeron en público.',
    hidden:
      'Lo que dijeron los miembros no está en los registros que carga esta página, y figuran en ellos con números.',
  },
  statuses: {
    holds: 'Se cumple',
    broken: 'No se cumple',
    changed: 'Ha cambiado',
    unchecked: 'No se puede comprobar aquí',
  },
  summary: (holds, broken, changed, unchecked) =>
    [
      broken === 0
        ? ''
        : `No se ${broken === 1 ? 'cumple' : 'cumplen'} ${toCount(broken, 'afirmación', 'afirmaciones')}.`,
      `Se ${holds === 1 ? 'cumple' : 'cumplen'} ${toCount(holds, 'afirmación', 'afirmaciones')}.`,
      changed === 0
        ? ''
        : `${toCount(changed, 'se apoya', 'se apoyan')} en registros que han cambiado desde entonces.`,
      unchecked === 0
        ? ''
        : `${String(unchecked)} no se ${unchecked === 1 ? 'puede' : 'pueden'} comprobar aquí.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  changed:
    'Los registros de hoy dicen otra cosa. Han cambiado desde que se formaron los grupos, así que entonces pudo cumplirse.',
  claims: {
    'one-place': 'Nadie está en dos grupos, y nadie guía un grupo del que es miembro',
    sizes: 'Cada grupo tiene un tamaño y un número de guías que la cohorte permite',
    members: 'Cada miembro está inscrito y pidió una plaza así',
    leads: 'Quien guía un grupo está inscrito para guiarlo',
    seats: 'Nadie guía a más miembros que plazas tiene',
    language: 'En cada grupo hay un idioma que hablan todas las personas',
    topics: 'Quien guía ayuda a cada miembro con un tema que pidió',
    company: 'Quién está con quién respeta las reglas sobre organizaciones y experiencia',
    'new-faces': 'Los miembros no estuvieron juntos en un grupo de una cohorte anterior',
    times:
      'Cada grupo se reúne a una hora que existe cada semana, nunca durante una sesión para todo el mundo, y nadie está en dos de sus reuniones a la vez',
    decisions: 'Los grupos son como la coordinación decidió en público',
    reasons: 'Las razones de cada grupo se siguen de los registros públicos',
    counts: 'Los números y lo dicho de la calidad no se contradicen',
    seekers: 'Pidieron plaza tantas personas como dice',
    rules: 'Los grupos se formaron con las reglas de la cohorte',
    repairs: 'Lo que cambiaron las reparaciones es lo que dicen, y nada más',
    inputs: 'Los registros tienen la huella que se publicó',
    private: 'Horarios, personas separadas, deseos y que nada mejor era posible',
    rounds: 'Cada ronda es una sesión de la cohorte, en su día',
    people: 'Quienes se reúnen están inscritos',
    'one-group': 'Nadie está en dos grupos de una ronda',
    'round-sizes': 'Cada grupo tiene un tamaño que la cohorte permite',
    repeats: 'Se repiten tantos encuentros como dice',
    bound: 'No se repiten menos encuentros de los que se dan por posibles',
    'private-rounds':
      'Horarios, personas separadas, quién se conocía ya y que no podían repetirse menos',
  },
  hindrances: {
    'no-answers': 'Lo que los miembros dijeron en público no está en este sitio.',
    'no-times': 'Solo los miembros pueden saber cuándo se reúnen los grupos.',
    labels: 'La huella abarca los alias de las personas, y no todos figuran en este sitio.',
    'other-cohorts':
      'Quién estuvo en grupos de otras cohortes no está en los registros que carga esta página.',
    key: 'Se apoya en lo que la gente contó en privado a la coordinación, que solo abre la llave de la cohorte.',
  },
  found,
};
