/** The example files of the import page. */
export type ExampleKind = 'wide' | 'unicode' | 'estimates';

/** The empty tables of the import page. */
export type TemplateKind = 'rows' | 'years' | 'targets';
