import type { Component } from '../lib/domain/catalogue/procedure.ts';

/** Types of scans a portal takes (TT32-7.3b), told at the chooser. */
const FORMATS = ['image/jpeg', 'image/png', 'application/pdf'] as const;

/** 10 MB a file, stated at the chooser (TT32-7.3c). Bytes. */
const MAX_BYTES = 10 * 1024 * 1024;

type Asked = Pick<Component, 'code' | 'name'> & Partial<Component>;

/** A paper of the dossier: one original, required, shown as a scan of at most 10 MB unless said otherwise. */
export const paper = (asked: Asked): Component => ({
  required: true,
  originals: 1,
  copies: 0,
  formats: FORMATS,
  maxBytes: MAX_BYTES,
  source: 'document',
  ...asked,
});

/** The declaration that the interactive e-form itself makes (TT32-5.3): nothing to attach. */
export const declaration = (code: string, name: string): Component => paper({ code, name, source: 'form' });
