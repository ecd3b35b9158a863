import {
  Document,
  type CreateNodeOptions,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
  type ToStringOptions,
} from 'yaml';

type WriteOptions = DocumentOptions &
  SchemaOptions &
  ParseOptions &
  CreateNodeOptions &
  ToStringOptions;

/**
 * Writes a value as YAML, as `stringify` of the library does. That function shares a module with the
 * library's parser, which the join page would then load without need.
 */
export function writeYaml(value: unknown, options: WriteOptions): string {
  return new Document(value, options).toString(options);
}
