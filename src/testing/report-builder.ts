import { officialTemplates } from '../templates/index.js';
import type { OrganKind, Template } from '../templates/template.js';
import { compliantDraft } from './draft.js';
import { ReportBuilder } from './builder.js';

const names: Partial<Record<OrganKind, string>> = {
  government: '云溪县人民政府',
  department: '青川市民政局',
  township: '白石镇人民政府',
  subdistrict: '临江区和平街道办事处',
  zone: '青川经济技术开发区管理委员会',
};

/** A compliant report of an invented organ for a year, to be made defective by words: `compliant(2023).drop('other')`. */
export function compliant(
  year: number,
  {
    kind = 'department',
    organ = names[kind] ?? names.department!,
    templates = officialTemplates,
  }: CompliantOptions = {},
): ReportBuilder {
  const template = templates.find(({ years }) => years.from <= year && year <= (years.to ?? year));
  if (!template) throw new Error(`No template is due for ${year}.`);
  return new ReportBuilder(compliantDraft(template, year, { name: organ, kind }), templates);
}

export interface CompliantOptions {
  organ?: string;
  kind?: OrganKind;
  templates?: Template[];
}

export { ReportBuilder };
export type { DraftFormat } from './render.js';
