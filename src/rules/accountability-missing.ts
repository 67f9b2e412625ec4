import { headingFor } from '../linter/part-places.js';
import { defineRule } from '../linter/rule.js';
import { regulation } from '../templates/clauses.js';

/** Governments also report on appraisal, public assessment and accountability. */
export default defineRule({
  id: 'accountability-missing',
  category: 'structure',
  scope: 'report',
  level: 'warn',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing'],
  title: {
    zh: '政府年报缺考核、社会评议、责任追究',
    en: 'A government’s report lacks appraisal, assessment or accountability',
  },
  description: {
    zh: '各级人民政府的年度报告还应包括工作考核、社会评议和责任追究结果情况。部门、街道和管委会不适用。',
    en: 'The report of a people’s government also covers the results of appraisal, public assessment and accountability. Departments, subdistricts and zones are not bound.',
  },
  remedy: {
    zh: '在总体情况（一般在监督保障部分）写明工作考核、社会评议、责任追究三方面的结果；没有发生的，也应说明。',
    en: 'Report the results of all three, usually under supervision; say so where there was none.',
  },
  basis: [regulation.article50Governments],
  messages: {
    missing: { zh: '没有写到{{topics}}情况', en: 'The report does not cover {{topics}}' },
  },
  examples: {
    bad: [
      {
        zh: '县政府的报告只写了工作考核',
        en: 'A county’s report on appraisal alone',
        report: {
          kind: 'government',
          text: { overview: ['云溪县人民政府将政府信息公开纳入工作考核，考核结果良好。'] },
        },
        reports: ['missing'],
      },
    ],
    good: [
      {
        zh: '三方面都写到',
        en: 'All three',
        report: {
          kind: 'government',
          text: { overview: ['云溪县人民政府开展工作考核和社会评议，结果良好；全年没有责任追究的情形。'] },
        },
      },
      {
        zh: '部门的报告不作此要求',
        en: 'A department is not bound',
        report: { text: { overview: ['2023年，青川市民政局主动公开政府信息120条。'] } },
      },
    ],
  },
  since: '0.1.0',

  check({ report, part, partSpec, passages, finding }) {
    const kind = report.organ?.kind;
    if (kind !== 'government' && kind !== 'township') return;
    const overview = part('overview');
    if (!overview) return;
    const text = passages()
      .map((passage) => passage.text)
      .join('\n')
      .replace(/《[^》]*》/g, '');
    const missing = topics.filter(({ pattern }) => !pattern.test(text)).map(({ name }) => name);
    if (missing.length === 0) return;
    finding({
      messageId: 'missing',
      data: { topics: missing.join('、') },
      subject: ['part:overview'],
      at: headingFor(overview, partSpec('overview')).at,
    });
  },
});

const topics = [
  { name: '工作考核', pattern: /考核|考评|绩效评[估价]/ },
  { name: '社会评议', pattern: /评议|满意度(?:调查|测评|评价)|社会评价|群众评价|公众评价/ },
  { name: '责任追究', pattern: /责任追究|追究.{0,6}责任|追责|问责/ },
];
