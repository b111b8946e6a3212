import type { Me } from '../kernel/context.js';

const KEPT_AS = 'readback-person';

/** Who was signed in last in this browser, for when the service can't be asked. */
export function rememberedPerson(): Me | undefined {
  try {
    const person: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? 'null');
    return isPerson(person) ? person : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers who is signed in, or that nobody is. All tabs hear of it. */
export function rememberPerson(person: Me | undefined): void {
  try {
    if (person) localStorage.setItem(KEPT_AS, JSON.stringify(person));
    else localStorage.removeItem(KEPT_AS);
  } catch {
    // Without storage nobody is remembered, and the service has to be asked.
  }
}

/** Calls when another tab learned of somebody else; the answered function ends that. */
export function whenSomebodyElse(id: () => string | undefined, act: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    const person = key === KEPT_AS ? rememberedPerson() : undefined;
    if (person && person.id !== id()) act();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}

function isPerson(value: unknown): value is Me {
  if (typeof value !== 'object' || value === null) return false;
  return 'id' in value && 'name' in value && 'roles' in value && Array.isArray(value.roles);
}
