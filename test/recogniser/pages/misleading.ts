// Pages whose words are there but not seen, or that say two things at once.
import { bare, page, type TablePage } from '../page.ts';
import { createButton, list, listHeading, panelWords, table, threeRows, uploadForm } from './parts.ts';

const unseen = (name: string, style: string, body = list()): TablePage =>
  page(`misleading: list ${name}`, 'unknown', bare(`<p>Welcome.</p><div style="${style}">${body}</div>`), { rows: 0 });

export const misleadingPages: readonly TablePage[] = [
  unseen('not displayed', 'display:none'),
  unseen('not visible', 'visibility:hidden'),
  unseen('transparent', 'opacity:0'),
  unseen('nearly transparent', 'opacity:.02'),
  unseen('of no size', 'width:0;height:0;overflow:hidden'),
  unseen('one pixel large', 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)'),
  unseen('clipped away', 'clip-path:inset(100%)'),
  unseen('far to the left', 'position:absolute;left:-9999px'),
  unseen('far below', 'position:absolute;top:99999px'),
  unseen('outside a fixed window', 'position:fixed;top:-2000px'),
  unseen('in letters of no size', 'font-size:0'),
  unseen(
    'in letters of two pixels',
    'font-size:2px',
    list()
      .replaceAll('<button', '<button style="font:inherit"')
      .replaceAll('<h1', '<h1 style="font:inherit"')
      .replaceAll('<table', '<table style="font:inherit"'),
  ),
  unseen('shrunk to nothing', 'transform:scale(0)'),
  unseen('shrunk to a stamp', 'transform:scale(.05)'),
  unseen('without colour', 'color:transparent', list().replaceAll('<button', '<button style="color:transparent"')),
  unseen(
    'white on white',
    'color:#fff;background:#fff',
    list().replaceAll('<button', '<button style="color:#fff;background:#fff"'),
  ),
  unseen('in a closed fold', '', `<details><summary>More</summary>${list()}</details>`),
  unseen('in a template', '', `<template>${list()}</template>`),
  unseen('in a text field', '', `<textarea rows="20" cols="80">${list().replace(/<[^>]+>/g, '\n')}</textarea>`),
  unseen('typed by somebody', '', `<div contenteditable="true">${list()}</div>`),
  page(
    'misleading: list with a hidden form',
    'list',
    bare(`${list()}<div hidden>${uploadForm('Renew Push Certificate')}</div>`),
    { rows: 3 },
  ),
  page(
    'misleading: list with a hidden revoke dialog',
    'list',
    bare(
      `${list()}<dialog><p>Are you sure you want to revoke this certificate?</p><button>Cancel</button><button>Revoke</button></dialog>`,
    ),
    { rows: 3 },
  ),
  page('misleading: list with a hidden panel', 'list', bare(`${list()}<div style="display:none">${panelWords}</div>`), {
    rows: 3,
  }),
  page(
    'misleading: form with the other heading hidden',
    'renew',
    bare(`<h1 style="display:none">Create a New Push Certificate</h1>${uploadForm('Renew Push Certificate')}`),
  ),
  page(
    'misleading: form whose own heading is hidden',
    'create',
    bare(
      `<h1>Create a New Push Certificate</h1>${uploadForm('Renew Push Certificate').replace('<h1>', '<h1 style="opacity:0">')}`,
    ),
  ),
  page(
    'misleading: two forms',
    'unknown',
    bare(uploadForm('Renew Push Certificate') + uploadForm('Create a New Push Certificate')),
  ),
  page(
    'misleading: confirmation above a form',
    'unknown',
    bare(
      `<h1>Confirmation</h1><button>Download</button><button>Manage Certificates</button>${uploadForm('Renew Push Certificate')}`,
    ),
  ),
  page(
    'misleading: agreement above a list',
    'unknown',
    bare(`<h1>MDM Certificate Agreement</h1><label>I have read and agree</label><button>Accept</button>${list()}`),
  ),
  page('misleading: Get Started on a list', 'list', bare(`<button>Get Started</button>${list()}`), { rows: 3 }),
  page(
    'misleading: both reasons of a refusal',
    'upload-refused',
    bare(
      '<div role="alert"><h2>Certificate Signature Verification failed</h2><p>The signature is invalid.</p><p>The signing certificate is expired.</p></div>',
    ),
  ),
  page(
    'misleading: two refusals',
    'unknown',
    bare(
      '<div role="alert">Invalid Certificate Signing Request</div><div role="alert">Certificate Signature Verification failed. The signature is invalid.</div>',
    ),
  ),
  page(
    'misleading: Renew laid over Revoke',
    'list',
    bare(
      `${listHeading}${createButton}${table(threeRows, (label) => `<button style="${label === 'Renew' ? 'position:absolute' : ''}">${label}</button>`)}`,
    ),
    { rows: 3 },
  ),
  page(
    'misleading: hidden Renew in every row',
    'list',
    bare(
      `${listHeading}${createButton}${table(threeRows, (label) => `<button style="${label === 'Renew' ? 'visibility:hidden' : ''}">${label}</button>`)}`,
    ),
    { rows: 3 },
  ),
  page(
    'misleading: heading as a link only',
    'unknown',
    bare('<h2><a href="#">Renew Push Certificate</a></h2><input type="file"><button>Upload</button>'),
  ),
  page(
    'misleading: heading as running text only',
    'unknown',
    bare('<p>Renew Push Certificate</p><input type="file"><button>Upload</button>'),
  ),
  page(
    'misleading: Revoke asked in small print',
    'list',
    bare(`${list()}<p>Do not revoke a certificate that is in use.</p>`),
    { rows: 3 },
  ),
  page(
    'misleading: a list whose words are its names only',
    'unknown',
    bare(`<section aria-label="Certificates for Third-Party Servers"><p>Nothing here.</p></section>`),
  ),
  page(
    'misleading: what stands in Notes',
    'renew',
    bare(uploadForm('Renew Push Certificate', 'Invalid Certificate Signing Request')),
    { notes: 'Invalid Certificate Signing Request' },
  ),
];
