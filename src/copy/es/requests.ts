import type { Answers } from '../answers.ts';

/** Everything that the program says to an issue made with one of the forms. */
export const requests: Answers['requests'] = {
  form: {
    tooLong: (most) => `El texto tiene más de ${String(most)} caracteres.`,
    otherShape:
      'Los campos del formulario no están aquí una vez cada uno y en su orden, así que no se sabe qué respuesta corresponde a cada uno.',
    again:
      'Abre de nuevo el formulario desde el sitio, rellena sus campos y cierra esta incidencia.',
  },
  unknownCohort: (cohorts) => ({
    detail: 'No hay ninguna cohorte con ese nombre.',
    next:
      cohorts === ''
        ? 'Espera a que se anuncie una cohorte.'
        : `Edita esta incidencia y escribe en Cohort una de estas: ${cohorts}.`,
  }),
  badHandle: {
    detail: 'Eso no es un alias.',
    next: 'Edita esta incidencia y escribe minúsculas sin acentos, cifras y guiones sueltos, 39 como mucho, por ejemplo dev-rao.',
  },
  unknownHandle: (handle) => ({
    detail: `No hay nadie con el alias ${handle}.`,
    next: 'Edita esta incidencia y escribe el alias tal como está en el nombre de tu archivo.',
  }),
  othersFile: (handle) => ({
    detail: `Los archivos de ${handle} pertenecen a otra cuenta que no es la tuya.`,
    next: 'Si es tu primera vez, edita esta incidencia y elige otro alias. Si eres esta persona, escribe a la coordinación.',
  }),
  unproven: (handle) => ({
    detail: `No consta ninguna cuenta que demuestre quién es ${handle}, así que un programa no puede cambiar nada.`,
    next: 'Espera a la coordinación, que te preguntará y puede hacer el cambio.',
  }),
  unknownChange: (words) => ({
    detail: 'No se sabe qué debe cambiar.',
    next: `Edita esta incidencia y escribe en Change una de estas opciones: ${words}.`,
  }),
  noProfile: (handle) => ({
    detail: `${handle} no tiene perfil de mentoría.`,
    next: 'Edita esta incidencia: escribe tu alias y, si es una inscripción, la cohorte.',
  }),
  noEnrollment: (handle) => ({
    detail: `${handle} no tiene inscripción en esa cohorte.`,
    next: 'Edita esta incidencia y escribe la cohorte tal como está en la dirección de su página.',
  }),
  badDay: {
    detail:
      'Una pausa necesita el día en que vuelves a aceptar personas, y tiene que estar por venir.',
    next: 'Edita esta incidencia y escríbelo en Until como AAAA-MM-DD.',
  },
  noSealedPart: {
    detail: 'No contiene ninguna parte sellada.',
    next: 'Créala en la página de la parte privada y abre el formulario desde allí. No escribas aquí nada privado.',
  },
  noPrivatePartYet: {
    detail:
      'Tu parte privada todavía no ha llegado, así que no se puede ofrecer ni aceptar una plaza.',
    next: 'Añade primero tu parte privada.',
  },
  notOffered: {
    detail: 'No se te ha ofrecido ninguna plaza en esa cohorte.',
    next: 'Espera a que la coordinación te ofrezca una, o pregúntale.',
  },
  titles: {
    enroll: (handle, cohort) => `Inscribir a ${handle} en ${cohort}`,
    confirm: (handle) => `Confirmar que ${handle} sigue aquí`,
    pause: (handle, day) => `Poner en pausa a ${handle} hasta el ${day}`,
    resume: (handle) => `Abrir de nuevo el perfil de ${handle}`,
    stepDown: (handle) => `Dar las gracias a ${handle}, que deja la mentoría`,
    leave: (handle, cohort) => `Retirar a ${handle} de ${cohort}`,
    seal: (handle, cohort) => `Sellar la parte privada de ${handle} en ${cohort}`,
    takePlace: (handle, cohort) => `Aceptar la plaza de ${handle} en ${cohort}`,
  },
  wrongFile: (contact) =>
    `No pasa nada. Envía las respuestas correctas con el mismo alias: sustituyen a las anteriores, y da igual si el primer archivo ya se aceptó. Si en él había algo privado a la vista, escribe enseguida a ${contact}: lo quitarán y te dirán qué queda en el historial del repositorio.`,
  pullRequest: (number, login) =>
    `Hecho por un programa a partir de #${String(number)}, que abrió ${login}. Nada se publica antes de que la coordinación lo acepte.\n\nCloses #${String(number)}.`,
  answer: {
    greeting: (login) => `Gracias, ${login}. Un programa ha leído esta incidencia.`,
    done: 'El cambio está propuesto',
    doneText: (number) =>
      `Está en #${String(number)}, con una revisión. Esta incidencia se cierra sola cuando la coordinación lo acepta.`,
    privatePart: (address) =>
      `**Todavía no se te puede dar plaza.** Faltan tus horas, cómo te localiza tu grupo y tus deseos. Añádelos en [la página de la parte privada](${address}): los sella en tu dispositivo, de modo que solo la coordinación puede leerlos. No los escribas aquí.`,
    withoutScripts: (contact) =>
      `Esa página necesita un navegador con JavaScript, aunque sea en otro dispositivo. Si no tienes ninguno, escribe a ${contact}.`,
    nothing: 'No se cambió nada',
    same: 'Los archivos ya dicen eso.',
    waits: 'Espera a la coordinación',
    said: 'Una respuesta',
    unmet: 'Qué no se cumple, y qué hacer (en inglés, como en la comprobación):',
    again: 'Edita esta incidencia y corrige la respuesta: se vuelve a leer sola.',
    ask: (contact) =>
      `Aquí todo es público. Para cualquier cosa privada, o para preguntar a una persona, escribe a ${contact}.`,
  },
};
