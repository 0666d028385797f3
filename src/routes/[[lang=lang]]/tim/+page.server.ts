import { inEveryLanguage } from '../../language';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);
