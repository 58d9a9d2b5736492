// One area of the browser's storage, as an object.
export function createStorageArea(kept: Record<string, unknown>) {
  return {
    get: async (key: string) => structuredClone(key in kept ? { [key]: kept[key] } : {}),
    set: async (items: object) => void Object.assign(kept, structuredClone(items)),
  };
}
