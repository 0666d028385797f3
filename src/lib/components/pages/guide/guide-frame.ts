import type { Words } from '../../../words/vi';
import { enGuideFrame } from '../../../words/en-guide-frame';
import { viGuideFrame } from '../../../words/vi-guide-frame';

/** What stands around the chapters and in the pictures, in the language of the page. */
export const guideFrame = ({ lang }: Words): typeof viGuideFrame => ({ vi: viGuideFrame, en: enGuideFrame })[lang];
