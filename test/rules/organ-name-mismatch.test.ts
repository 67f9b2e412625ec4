import rule from '../../src/rules/organ-name-mismatch.js';
import { compliant, testRule } from '../../src/testing/index.js';

const titled = (organ: string) => compliant(2023).title(`${organ}2023年政府信息公开工作年度报告`);
const pair = (title: string, signature: string) => titled(title).signature({ organ: signature, date: '2024年1月20日' });
const date = '2024年1月20日';

testRule(rule, {
  accept: [
    { name: 'one name', report: compliant(2023) },
    { name: 'the place left out', report: pair('青川市民政局', '民政局') },
    { name: 'a higher place added', report: pair('临江区和平街道办事处', '青川市临江区和平街道办事处') },
    { name: 'another higher place', report: pair('青川市云溪县民政局', '四川省云溪县民政局') },
    { name: 'the town for its government', report: pair('白石镇', '白石镇人民政府') },
    { name: 'the street for its office', report: pair('和平街道', '和平街道办事处') },
    { name: 'the office of the government signs', report: pair('云溪县人民政府', '云溪县人民政府办公室') },
    { name: 'the body in charge signs for the government', report: pair('云溪县人民政府', '云溪县行政审批局') },
    { name: 'a short name', report: pair('青川市住房和城乡建设局', '青川市住建局') },
    { name: 'a committee for short', report: pair('青川市发展和改革委员会', '青川市发改委') },
    { name: 'a second name plate', report: pair('临江区城市管理局', '临江区综合行政执法局') },
    { name: 'a name in brackets', report: pair('临江区城市管理局（综合行政执法局）', '临江区城市管理局') },
    { name: 'renamed in the same field', report: pair('青川市水务局', '青川市水利局') },
    { name: 'a branch', report: pair('青川市生态环境局云溪分局', '青川市云溪生态环境局') },
    { name: 'the compiling office', report: compliant(2023).preface('本报告由青川市人民政府办公室编制。') },
    {
      name: 'whom to ask',
      report: compliant(2023).preface(
        '如有疑问，请与青川市政务服务中心联系。现公布我局2023年政府信息公开工作年度报告。',
      ),
    },
    { name: 'no signature', report: compliant(2023).signature(null) },
    { name: 'a title without name', report: compliant(2023).title('2023年政府信息公开工作年度报告') },
    {
      name: 'a pronoun in the preface',
      report: compliant(2023).preface('现公布本机关2023年政府信息公开工作年度报告。'),
    },
  ],
  reject: [
    {
      name: 'another bureau signs',
      report: pair('青川市教育局', '青川市体育局'),
      findings: [
        {
          messageId: 'signature',
          level: 'warn',
          subject: [],
          data: { name: '青川市教育局', found: '青川市体育局' },
          text: '青川市体育局',
        },
      ],
    },
    {
      name: 'the same bureau of another county',
      report: pair('云溪县民政局', '临江区民政局'),
      findings: [{ messageId: 'signature' }],
    },
    {
      name: 'another county',
      report: pair('云溪县人民政府', '临江区人民政府'),
      findings: [{ messageId: 'signature' }],
    },
    { name: 'another town', report: pair('白石镇人民政府', '青岩镇人民政府'), findings: [{ messageId: 'signature' }] },
    {
      name: 'a borrowed preface',
      report: titled('青川市民政局').preface('现公布青川市财政局2023年政府信息公开工作年度报告。').signature(null),
      findings: [{ messageId: 'preface', data: { name: '青川市民政局', found: '青川市财政局' }, text: '青川市财政局' }],
    },
    {
      name: 'the title alone is wrong',
      report: titled('青川市民政局')
        .preface('现公布《青川市财政局2023年政府信息公开工作年度报告》。')
        .signature({ organ: '青川市财政局', date }),
      findings: [{ messageId: 'preface' }],
    },
    {
      name: 'no name in the title',
      report: compliant(2023)
        .title('2023年政府信息公开工作年度报告')
        .preface('现公布白石镇人民政府2023年政府信息公开工作年度报告。')
        .signature({ organ: '青川市审计局', date }),
      findings: [{ messageId: 'untitled', data: { name: '白石镇人民政府', found: '青川市审计局' } }],
    },
  ],
});
