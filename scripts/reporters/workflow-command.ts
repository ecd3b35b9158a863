/** What an annotation of GitHub shows beside a line. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** None for what concerns the whole. */
  readonly file: string | undefined;
  readonly line: number;
  readonly column?: number;
  readonly title: string;
  readonly text: string;
}

/** Writes an annotation as the command that the runner of a workflow reads from the log. */
export function toAnnotationCommand({
  level,
  file,
  line,
  column,
  title,
  text,
}: Annotation): string {
  const place = file === undefined ? [] : [`file=${escapeProperty(file)}`, `line=${line}`];
  const properties = [
    ...place,
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${escapeProperty(title)}`,
  ].join(',');
  return `::${level} ${properties}::${escapeData(text)}`;
}

/** As the runner unescapes the text of a workflow command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
