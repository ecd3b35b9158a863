/** Palabras que toda frase lleva y que no dicen de qué trata: una pregunta se busca por las demás. */
export const functionWords =
  'el la los las un una unos unas lo al del de a en y e o u que qué con por para como cómo si se ' +
  'yo me mí mi mis tú te ti tu tus él ella le les nos os su sus ellos ellas usted ustedes ' +
  'nosotros nosotras nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas eso esto ' +
  'cuando cuándo donde dónde cuál cuáles quien quién quiénes ' +
  'es son era eran fue fueron ser soy eres somos estar está están estoy estamos ' +
  'he ha han hay había tengo tiene tienen puedo puede pueden podemos ' +
  'pasa pasan';
