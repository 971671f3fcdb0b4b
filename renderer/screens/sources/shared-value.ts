/** What a field holds in several sources: the one value that all have (empty when none has any), or that they differ. */
export type SharedValue<Value extends string> = { readonly value: Value } | 'mixed';

export function sharedValue<Value extends string>(values: readonly Value[]): SharedValue<Value> | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  return values.every((value) => value === first) ? { value: first } : 'mixed';
}
