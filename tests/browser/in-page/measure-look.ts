import { isSeen, listControls, toName } from './visible-texts.ts';

/** Names controls that no line and no ground sets apart, so that only their words would tell. */
export function findShapeless(): string[] {
  return listControls()
    .filter(({ element }) => element.matches('button, .button, input, select, textarea'))
    .filter(({ element }) => !hasOwnShape(element))
    .map(({ element }) => toName(element));
}

/** Names what moves, or would move when it changes. */
export function findMotion(): string[] {
  const running = document.getAnimations().map((animation) => `${animation.playState} animation`);
  const moving = [...document.querySelectorAll('body, body *')].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return /[1-9]/.test(transitionDuration) || animationName !== 'none';
  });
  return [...running, ...moving.map(toName)];
}

/** Names texts whose color is nearly that of the paper, and what would print a dark ground. */
export function findUnprintable(): string[] {
  const all = [...document.body.querySelectorAll('*')].filter(isSeen);
  return all
    .filter((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      const ground = toLightness(backgroundColor);
      return (toLightness(color) ?? 0) > 0.75 || (ground !== undefined && ground < 0.75);
    })
    .map(toName);
}

function hasOwnShape(element: Element): boolean {
  const { appearance, backgroundColor, textDecorationLine } = getComputedStyle(element);
  // The browser draws what has an appearance of its own; the hours of a week share the lines of a grid.
  if (element.matches('input') && appearance !== 'none') return true;
  const around = getComputedStyle(document.documentElement).backgroundColor;
  if (backgroundColor !== around && toLightness(backgroundColor) !== undefined) return true;
  if (textDecorationLine.includes('underline')) return true;
  return hasLine(element, around) || hasLine(element.parentElement ?? element, around);
}

function hasLine(element: Element, around: string): boolean {
  const { borderBlockEndStyle, borderBlockEndColor } = getComputedStyle(element);
  return borderBlockEndStyle !== 'none' && borderBlockEndColor !== around;
}

/** From 0 for black to 1 for white; undefined where a color lets everything through. */
function toLightness(color: string): number | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? undefined : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
