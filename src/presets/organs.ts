import type { ConfiguredLevel } from '../linter/rule.js';
import type { OrganKind } from '../templates/template.js';

/** What a preset for one level of organ changes in `recommended`. */
export interface OrganPreset {
  /** The kind is given, not guessed from the name: deadlines and duties follow from it. */
  settings: { organKind: OrganKind };
  rules: Record<string, ConfiguredLevel>;
}

/**
 * The presets by level of organ. The Regulation binds governments of every level to report on appraisal, assessment and
 * accountability (art. 50), and gives departments until 31 January, governments of county and higher level until
 * 31 March (art. 49); for the others the deadline is custom. Whatever follows from the kind alone is left to the rules.
 */
export const organPresets = {
  /** 县级以上人民政府 */
  government: { settings: { organKind: 'government' }, rules: { 'accountability-missing': 'error' } },
  /** 县级以上人民政府部门 */
  department: { settings: { organKind: 'department' }, rules: { 'accountability-missing': 'off' } },
  /** 乡镇人民政府 */
  township: {
    settings: { organKind: 'township' },
    rules: { 'accountability-missing': 'error', 'publication-late': 'warn' },
  },
  /** 街道办事处 */
  subdistrict: {
    settings: { organKind: 'subdistrict' },
    rules: { 'accountability-missing': 'off', 'publication-late': 'warn' },
  },
  /** 开发区管理委员会 */
  zone: { settings: { organKind: 'zone' }, rules: { 'accountability-missing': 'off', 'publication-late': 'warn' } },
} satisfies Record<string, OrganPreset>;

/** The names of all presets of the package. */
export const presetNames: readonly string[] = ['recommended', 'strict', 'all', ...Object.keys(organPresets)];
