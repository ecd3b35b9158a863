import type { Answers } from '../answers.ts';

/** What reminders say to mentors, in public. */
export const reminders: Answers['reminders'] = {
  title: (handle) => `¿Sigues aquí, ${handle}?`,
  greeting: (who) => `Hola, ${who}:`,
  // Without the number of days, which would change the text, and so send a letter, every week.
  ask: (program, day) =>
    `lo último que supimos de ti en ${program} fue el ${day}. Quienes buscan mentoría ven tu perfil, así que de vez en cuando preguntamos si sigue siendo válido.`,
  pause:
    'Como hace tanto tiempo, también se propone un cambio que pone tu perfil en pausa. Con eso no se pierde nada: puedes volver cuando quieras con un clic.',
  choices: 'Basta con una de estas opciones, y ninguna necesita motivo:',
  confirm: 'Sigo aquí',
  later: 'Ponme en pausa hasta un día',
  stepDown: 'Dejo la mentoría, con gratitud',
  byHand: (address) => `Cambia las líneas del principio de [tu perfil](${address}).`,
  closes: 'Esta incidencia se cierra sola en cuanto tu perfil lo diga.',
};
