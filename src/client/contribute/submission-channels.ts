/** The ways in which a file leaves the form. */
import type { Site } from '../../catalogue/model/site.ts';

/** Browsers and forges refuse longer addresses. */
const longestAddress = 7000;
const longestMail = 1800;

export interface Proposal {
  /** Path from the content folder. */
  file: string;
  source: string;
  isNew: boolean;
}

interface Way {
  address: string;
  /** Whether the address carries the text, or it has to be pasted. */
  carriesText: boolean;
}

/**
 * The page of a forge on which a file is made or edited: GitHub's takes name and text of a new
 * file, GitLab's and Gitea's the name alone.
 */
export function forgeAddress(
  repository: NonNullable<Site['repository']>,
  { file, source, isNew }: Proposal,
): Way {
  const { type, branch, content } = repository;
  const url = repository.url.replace(/\/$/, '');
  const path = `${content}/${file}`;
  const pages = {
    github: { make: `${url}/new/${branch}`, edit: `${url}/edit/${branch}/${path}` },
    gitlab: { make: `${url}/-/new/${branch}`, edit: `${url}/-/edit/${branch}/${path}` },
    gitea: { make: `${url}/_new/${branch}`, edit: `${url}/_edit/${branch}/${path}` },
  }[type];
  if (!isNew) return { address: pages.edit, carriesText: false };
  const nameOnly = {
    github: new URLSearchParams({ filename: path }),
    gitlab: new URLSearchParams({ file_name: path }),
    gitea: new URLSearchParams({ filename: path }),
  }[type];
  if (type === 'github') {
    const address = `${pages.make}?${new URLSearchParams({ filename: path, value: source })}`;
    if (address.length <= longestAddress) return { address, carriesText: true };
  }
  return { address: `${pages.make}?${nameOnly}`, carriesText: false };
}

/** A mail to the editors, with the text in it unless it is too long for an address. */
export function mailAddress(
  email: string,
  subject: string,
  bodies: { withText: string; withoutText: string },
): Way {
  const write = (body: string) =>
    `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const whole = write(bodies.withText);
  if (whole.length <= longestMail) return { address: whole, carriesText: true };
  return { address: write(bodies.withoutText), carriesText: false };
}

/** Where a page leaves a file for the form, in this tab alone. */
const handedKey = 'catalogo-racconto-iniziato';

/** Leaves a file for the form; where the browser keeps nothing, the form is opened empty. */
export function handOver(source: string): void {
  try {
    sessionStorage.setItem(handedKey, source);
  } catch {
    // Nothing is lost: the page that it was made from is still there.
  }
}

/** The file that another page left, once. */
export function handedOver(): string | undefined {
  try {
    const source = sessionStorage.getItem(handedKey) ?? undefined;
    sessionStorage.removeItem(handedKey);
    return source;
  } catch {
    return undefined;
  }
}

/** Offers a text as a file to keep. */
export function download(name: string, source: string): void {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Safari follows only links that stand in the page, and reads the file after the click.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
