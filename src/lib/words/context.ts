import { createContext } from 'svelte';
import type { Words } from './vi';

/** `setWords` once in the layout; `getWords` in any component below it, where a missing context fails by name. */
export const [getWords, setWords] = createContext<Words>();
