/** The defaults that a rule's options schema names for its properties. */
export function optionDefaults(schema: object | undefined): Record<string, unknown> {
  const properties = schema && 'properties' in schema ? Object.entries(schema.properties as object) : [];
  return Object.fromEntries(
    properties.flatMap(([name, property]: [string, unknown]) => {
      const known = typeof property === 'object' && property !== null && 'default' in property;
      return known ? [[name, structuredClone(property.default)]] : [];
    }),
  );
}
