import rule from '../../src/rules/overview-aspect-missing.js';
import { compliant, testRule } from '../../src/testing/index.js';

const overview = (...paragraphs: string[]) => compliant(2023).prose('overview', paragraphs);

testRule(rule, {
  accept: [
    { name: 'five sub-headings', report: compliant(2023) },
    {
      name: 'synonyms and a sixth aspect',
      report: overview(
        '（一）主动公开情况。全年公开120条。',
        '（二）依申请公开工作情况。收到15件。',
        '（三）政府网站信息管理方面。严格审核。',
        '（四）公开平台载体建设情况。更新栏目。',
        '（五）监督保障及教育培训。组织培训。',
        '（六）标准化建设。推进落实。',
      ),
    },
    {
      name: 'no sub-headings, all in the text',
      report: overview('全年主动公开政府信息120条，收到信息公开申请15件，严格保密审查，优化网站栏目，加强监督考核。'),
    },
    {
      name: 'two aspects in one sub-heading',
      report: overview(
        '（一）主动公开和依申请公开',
        '做了。',
        '（二）政府信息管理和平台建设',
        '做了。',
        '（三）监督保障',
        '做了。',
      ),
    },
    {
      name: 'sub-headings of another plan',
      report: overview(
        '（一）加强组织领导',
        '落实监督保障。',
        '（二）突出重点工作',
        '主动公开120条，依申请公开15件，加强信息管理和平台建设。',
      ),
    },
    {
      name: 'an aspect named behind a comma',
      report: overview(
        '（一）加大力度,做好主动公开',
        '（二）规范流程,做好依申请公开工作',
        '（三）信息管理',
        '（四）平台建设',
        '（五）监督保障',
      ),
    },
    {
      name: 'an aspect in other words among the five',
      report: overview('（一）主动公开', '（二）依申请公开', '（三）信息管理', '（四）平台建设', '（五）强化组织领导'),
    },
    {
      name: 'one aspect among headings of another plan',
      report: overview(
        '（一）强化平台建设',
        '主动公开120条，收到申请公开15件。',
        '（二）突出重点工作',
        '严格审核。',
        '（三）回应社会关切',
        '加强培训。',
      ),
    },
    {
      name: '政府信息公开情况 for the first aspect',
      report: overview(
        '（一）政府信息公开情况',
        '（二）依申请公开情况',
        '（三）政府信息管理情况',
        '（四）平台建设情况',
        '（五）监督保障情况',
      ),
    },
    {
      name: 'a sub-heading with a comma, whose paragraph names one aspect',
      report: overview(
        '2023年，通过畅通依申请公开渠道、完善信息管理制度、优化公开平台、健全监督保障体系，提升主动公开水平。',
        '（一）强化组织领导，统筹推进信息公开工作',
        '主动公开是政府信息公开的主要形式，我局始终将其作为工作重心，不断拓宽公开渠道、丰富公开形式，围绕群众关注的热点问题公开信息。',
      ),
    },
    { name: 'no part one', report: compliant(2023).drop('overview') },
  ],
  reject: [
    {
      name: 'a sub-heading is missing',
      report: overview(
        '（一）主动公开',
        '通过平台公开。',
        '（二）依申请公开',
        '无。',
        '（三）政府信息管理',
        '审核。',
        '（四）监督保障',
        '培训。',
      ),
      findings: [
        { messageId: 'missing', subject: ['part:overview'], level: 'warn', data: { aspects: '政府信息公开平台建设' } },
      ],
    },
    {
      name: '依申请信息公开情况 is the second aspect alone',
      report: overview('（一）依申请信息公开情况', '（二）信息管理', '（三）平台建设', '（四）监督保障'),
      findings: [{ messageId: 'missing', data: { aspects: '主动公开' } }],
    },
    {
      name: '信息公开情况 says nothing in prose',
      report: overview('现将信息公开情况说明如下：收到公开申请15件，严格审核，优化网站栏目，加强培训。'),
      findings: [{ messageId: 'missing', data: { aspects: '主动公开' } }],
    },
    {
      name: 'the text alone leaves out three',
      report: overview('全年主动公开政府信息120条，收到信息公开申请15件。'),
      findings: [{ messageId: 'missing', data: { aspects: '政府信息管理、政府信息公开平台建设、监督保障' } }],
    },
  ],
});
