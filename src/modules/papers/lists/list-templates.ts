import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { checkTemplate, type Template } from '../../../platform/typesetting/index.js';

/** The designs of lists, which come with the registry; each is checked once in the life of a process. */
@Injectable()
export class ListTemplates {
  private readonly checked = new Map<string, Promise<Template>>();

  find(name: 'annex' | 'envelope' | 'register' | 'seating'): Promise<Template> {
    const known = this.checked.get(name);
    if (known) return known;
    const given: unknown = JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'));
    const checked = checkTemplate(given);
    this.checked.set(name, checked);
    return checked;
  }
}
