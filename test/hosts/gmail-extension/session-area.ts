// The browser's storage that ends with it, as an object.
export function createSessionArea(kept: Record<string, unknown>) {
  return {
    get: async (key: string | null) => structuredClone(key === null ? kept : key in kept ? { [key]: kept[key] } : {}),
    set: async (items: object) => void Object.assign(kept, structuredClone(items)),
    remove: async (key: string) => void delete kept[key],
  };
}
