import { drawn, late } from '../charts/figure/late';

/*
 * What only shows, and answers to nothing but links: it stands in the HTML, and its code comes where what it shows changes.
 */
export const PlaceFigures = late(() => import('./PlaceFigures.svelte'), 'on change');
export const PlaceTargets = late(() => import('./place/PlaceTargets.svelte'), 'on change');
export const Revisions = late(() => import('./Revisions.svelte'), 'on change');
export const SimilarPlaces = late(() => import('./SimilarPlaces.svelte'), 'on change');
export const SourceList = late(() => import('./SourceList.svelte'), 'on change');
export const TargetTable = late(() => import('./TargetTable.svelte'), 'on change');

if (import.meta.env.SSR) await drawn();
