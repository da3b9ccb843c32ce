// Which picture belongs to which sight.
import type { ComponentType } from 'react';
import type { SightId } from '../../core/advice/sights.ts';
import { GetStarted, List, Panel, RevokeDialog } from './list.tsx';
import { SiteE320, SiteReceipt, SiteRefused, SiteSignedOut } from './site.tsx';
import { CompanySignIn, Locked, LowSecurity, SecondFactor, SignIn, SignInFailed, TimedOut } from './sign-in.tsx';
import {
  Blank,
  ChainMissing,
  InvalidCsr,
  InvalidFileType,
  Mail10,
  Mail30,
  MailCreated,
  MailFinal,
  MailRevoked,
  MailServer,
  NotFound,
  SignatureFailed,
  SigningExpired,
  UploadRefused,
  Translated,
} from './trouble.tsx';
import { Agreement, Confirmation, CreateForm, Json, RenewForm } from './upload.tsx';

export const drawings = {
  'sign-in': SignIn,
  'second-factor': SecondFactor,
  'company-sign-in': CompanySignIn,
  'sign-in-failed': SignInFailed,
  'low-security': LowSecurity,
  locked: Locked,
  'timed-out': TimedOut,
  'get-started': GetStarted,
  list: List,
  panel: Panel,
  'revoke-dialog': RevokeDialog,
  agreement: Agreement,
  'create-form': CreateForm,
  'renew-form': RenewForm,
  confirmation: Confirmation,
  json: Json,
  'site-e320': SiteE320,
  'site-refused': SiteRefused,
  'site-receipt': SiteReceipt,
  'site-signed-out': SiteSignedOut,
  blank: Blank,
  translated: Translated,
  'invalid-csr': InvalidCsr,
  'signature-failed': SignatureFailed,
  'signing-expired': SigningExpired,
  'invalid-file-type': InvalidFileType,
  'chain-missing': ChainMissing,
  'upload-refused': UploadRefused,
  'not-found': NotFound,
  'mail-30': Mail30,
  'mail-10': Mail10,
  'mail-final': MailFinal,
  'mail-revoked': MailRevoked,
  'mail-created': MailCreated,
  'mail-server': MailServer,
} as const satisfies Record<SightId, ComponentType>;
