import { describe, expect, it } from '@jest/globals';
import { contentOf, type FeeContent } from '../../../src/report/narrative/fee-content.js';

describe('contentOf', () => {
  it.each<[string, FeeContent]>([
    // None
    ['2023年，本机关未收取政府信息公开信息处理费', { said: 'none' }],
    ['本年度信息处理费0元', { said: 'none' }],
    ['收取信息处理费情况：无', { said: 'none' }],
    ['本年度未发生政府信息公开收费事项', { said: 'none' }],
    ['未产生信息处理费', { said: 'none' }],
    ['没有向申请人收取任何费用', { said: 'none' }],
    // No notice
    ['未发出政府信息公开收费通知', { said: 'notNotified' }],
    ['2023年未向申请人发送信息处理费缴费通知书，未收取费用', { said: 'notNotified' }],
    ['没有下达收费通知', { said: 'notNotified' }],
    // Charged
    ['全年共收取信息处理费3940元', { said: 'charged', amount: 3940 }],
    ['全年共收取信息处理费3,940元', { said: 'charged', amount: 3940 }],
    ['收取信息处理费0.394万元', { said: 'charged', amount: 3940 }],
    ['收取信息处理费四百元', { said: 'charged', amount: 400 }],
    ['有1件政府信息公开申请收取信息处理费380元', { said: 'charged', amount: 380 }],
    ['发出收费通知2份，按件收取信息处理费200元', { said: 'charged', amount: 200, basis: 'request' }],
    ['按量计收信息处理费70元', { said: 'charged', amount: 70, basis: 'volume' }],
    ['对3件政府信息公开申请收取了信息处理费', { said: 'charged' }],
    ['全年依法收取信息处理费2笔', { said: 'charged' }],
    // Not plain
    ['收取信息处理费约400元', {}],
    ['按件收取300元，按量收取100元', {}],
    ['按照规定收取信息处理费', {}],
    ['信息处理费按件计收，每件100元', {}],
    ['信息处理费标准为100元/件', {}],
    ['应当依法收取信息处理费', {}],
    ['做好信息处理费管理', {}],
  ])('%s', (sentence, content) => {
    expect(contentOf(sentence)).toEqual(content);
  });
});
