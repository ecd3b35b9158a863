import type { WordGroup } from '../reader-words.ts';

/** Cómo llaman quienes leen a lo que toca a su lugar en un programa; las páginas dicen una de estas palabras. */
export const takingPartWords: readonly WordGroup[] = [
  ['cost', 'cuesta', 'gratis', 'gratuito', 'precio', 'pagar', 'dinero'],
  [
    'enroll',
    'inscribirse',
    'inscripción',
    'me inscribo',
    'apuntarse',
    'registrarse',
    'participar',
    'unirse',
  ],
  ['enrollment closes', 'fecha límite', 'plazo', 'último día'],
  [
    'change, pause or leave',
    'cambiar, pausar o salir',
    'dejar el programa',
    'dejarlo',
    'darse de baja',
    'abandonar',
    'retirarse',
    'hacer una pausa',
    'descanso',
  ],
  [
    'who can read it',
    'who sees',
    'quién puede leerlo',
    'quién ve',
    'mis datos',
    'datos personales',
    'protección de datos',
  ],
  ['be forgotten', 'gone', 'borrar', 'borrar mis datos', 'eliminar', 'olvidar'],
  ['may take part', 'for whom', 'puede participar', 'requisitos', 'edad', 'para quién'],
  ['have to be a programmer', 'saber programar', 'no sé programar', 'principiante'],
  ['whom to ask', 'who decides', 'a quién preguntar', 'contacto', 'ayuda'],
  ['how groups are formed', 'algoritmo', 'asignación', 'emparejamiento'],
  ['left without a group', 'not in a group', 'sin grupo', 'lista de espera', 'rechazo'],
];
