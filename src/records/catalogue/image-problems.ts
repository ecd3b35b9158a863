import type { ProblemEntry } from './problem-entry.ts';

const pictures = 'content/portraits/*, content/figures/*';

/** Problems of pictures, seen from their first bytes. */
export const imageProblems = [
  {
    code: 'image-format',
    title: 'A picture is in a format that is not used',
    level: 'problem',
    where: pictures,
    docs: `Pictures are PNG, JPEG, WebP or AVIF, whatever their name says. SVG and HTML can carry scripts that would run on your site; HEIC and TIFF cannot be shown by all browsers. Pictures that move distract from the text beside them, and one that is built up in many steps keeps every build busy.

Open the picture and save or export it in one of the four formats. A diagram in SVG can be exported as PNG, twice as large as it is shown.`,
  },
  {
    code: 'image-extension',
    title: 'The name of a picture does not fit its format',
    level: 'problem',
    where: pictures,
    docs: `The extension of a picture is that of its format: \`.png\`, \`.jpg\`, \`.webp\` or \`.avif\`. The content is of another one of the four.

Rename the file as the message says, and correct the path where it is used.`,
  },
  {
    code: 'image-damaged',
    title: 'A picture is damaged',
    level: 'problem',
    where: pictures,
    docs: `The file begins like a picture, but its size cannot be read or its end is missing, or its pixels cannot be read: an upload was cut off, or the file was changed by a program that took it for text. Readers would see no picture, and the site can compute no smaller ones from it.

Save the picture again from a program that can show it, and upload it anew.`,
  },
  {
    code: 'image-size',
    title: 'A picture is too large or too small',
    level: 'problem',
    where: pictures,
    docs: `Pictures have at most 6000 pixels on each side and 24 megapixels in all, and at least 64 on the longer side. The site shows them at several sizes that it computes itself; a larger original only makes every build slower, and a tiny file that claims to be huge can stop it.

Save the picture about 2000 pixels wide. A portrait needs 800.`,
  },
  {
    code: 'image-location',
    title: 'A picture says where it was taken',
    level: 'problem',
    where: pictures,
    docs: `Phones write the place at which a picture was taken into the file. Everybody who downloads it from the repository can read it: for a portrait that is often somebody's home.

Upload the picture in the editor at \`/admin/\`, which keeps nothing but what is seen, or remove the metadata: \`exiftool -all= -tagsFromFile @ -Orientation portrait.jpg\`. If the file was already pushed, it also has to be removed from the history.`,
  },
  {
    code: 'image-metadata',
    title: 'A picture says when or with which camera it was taken',
    level: 'problem',
    where: pictures,
    docs: `Cameras and phones write into a picture when it was taken, their serial number or their owner, and often a small copy of the whole picture, which still shows what was cut off later. Some programs add notes or color tables that unfold to far more than the picture, or put another file behind it. None of it is seen on the site, and everybody who downloads the file can read it.

Upload the picture in the editor at \`/admin/\`, which keeps nothing but what is seen, or remove the metadata: \`exiftool -all= -tagsFromFile @ -Orientation portrait.jpg\`. How it lies, its resolution and its colors may stay.`,
  },
] as const satisfies readonly ProblemEntry[];
