import rule from '../../src/rules/contact-incomplete.js';
import { compliant, testRule } from '../../src/testing/index.js';

const preface = (words: string) => compliant(2023).preface(words);

testRule(rule, {
  accept: [
    { name: 'address and number', report: compliant(2023) },
    { name: 'no contact offered', report: preface('根据条例编制本报告。') },
    { name: 'other dashes', report: preface('如有疑问，请与民政局办公室联系（青川市和平路18号，电话0839—7200000）。') },
    {
      name: 'full-width digits and brackets',
      report: preface('请与民政局办公室联系，地址：和平路１８号，电话：（０８３９）７２０００００。'),
    },
    { name: 'a number of one piece', report: preface('请致电08397200000，地址：和平路18号。') },
    { name: 'a hotline', report: preface('请联系白石镇党政办，地址：白石镇政府大楼，电话：12345。') },
    { name: 'a mobile number', report: preface('请联系白石镇党政办，地址：白石镇振兴街1号，电话：13900000000。') },
    {
      name: 'address and number behind the report',
      report: preface('如有疑问，请与青川市民政局办公室联系。').append(
        'other',
        '地址：青川市和平路18号，电话：0839-7200000。',
      ),
    },
    { name: 'two numbers', report: preface('请与民政局联系，地址：和平路18号，电话：0839-7200000、7200001。') },
    {
      name: 'a plea for advice in part one',
      report: preface('根据条例编制。').append('overview', '设立意见箱，方便群众咨询。'),
    },
  ],
  reject: [
    {
      name: 'no area code',
      report: preface('如对本报告有疑问，请与青川市民政局办公室联系（地址：和平路18号，电话：7200000）。'),
      findings: [{ messageId: 'incomplete', level: 'info', subject: [], data: { missing: '电话区号' } }],
    },
    {
      name: 'no address',
      report: preface('如有疑问，请致电0839-7200000。'),
      findings: [{ messageId: 'incomplete', data: { missing: '地址' }, text: '请致电' }],
    },
    {
      name: 'no number',
      report: preface('如有疑问，请与青川市民政局联系。地址：青川市和平路18号。'),
      findings: [{ messageId: 'incomplete', data: { missing: '联系电话' } }],
    },
    {
      name: 'nothing but the name',
      report: preface('如有疑问，请联系青川市民政局办公室。'),
      findings: [{ messageId: 'incomplete', data: { missing: '地址、联系电话' } }],
    },
    {
      name: 'a postcode is no number',
      report: preface('请与青川市民政局联系，地址：和平路18号，邮编：628100。'),
      findings: [{ messageId: 'incomplete', data: { missing: '联系电话' } }],
    },
  ],
});
