import { describe, it } from '@jest/globals';
import { compliant, testRule } from '../../src/testing/index.js';
import rule from '../../src/rules/repeated-word.js';

const saying = (text: string, organ?: string) => compliant(2023, organ ? { organ } : {}).prose('overview', [text]);
const right = (name: string, text: string, organ?: string) => ({ name, report: saying(text, organ) });
const repeated = (text: string, word: string) => ({
  name: text,
  report: saying(text),
  findings: [
    {
      messageId: 'repeated',
      level: 'warn' as const,
      subject: ['part:overview'],
      data: { word },
      text: word + word,
      suggestions: [{ messageId: 'remove', edits: [[word, ''] as [string, string]] }],
    },
  ],
});

testRule(
  rule,
  {
    accept: [
      right('one by one', '对群众诉求一件一件办理，一级一级落实。'),
      right('verbs doubled', '多研究研究、讨论讨论、学习学习。'),
      right('adverbs', '常常重重把关，时时刻刻保密，大大小小事项都公开。'),
      right('a name and what it does', '青川市人民政府政府信息公开指南已更新。'),
      right('words that meet', '及时更新公开公开栏内容，完善管理管理办法。'),
      right('across a mark', '加强政策解读、政策解读培训和政策解读。政策解读到位。'),
      right('in a title', '发布《关于政务公开政务公开工作的通知》。'),
      right('figures', '2023年2023年，公开1212条。'),
      right('a heading that runs into its paragraph', '（二）依申请公开依申请公开工作规范有序。'),
      right('at the head of a paragraph', '政策解读政策解读形式多样。'),
      right('one character', '哈哈哈哈哈哈。'),
      right('a space between', '工作包括 政策解读 政策解读形式多样，内容丰富。'),
      right('the organ’s own name', '我们是新村新村新村街道办事处，工作扎实。', '临江区新村新村街道办事处'),
    ],
    reject: [
      repeated('全年发布政策解读政策解读12条。', '政策解读'),
      repeated('切实做好政府信息公开政府信息公开工作。', '政府信息公开'),
      repeated('对信息进行进行审查。', '进行'),
      repeated('要进一步进一步提高认识。', '进一步'),
      repeated('我局我局高度重视。', '我局'),
      {
        name: 'twice in a paragraph',
        report: saying('加强领导，进一步进一步提高认识，做好信息公开信息公开工作。'),
        findings: [
          { messageId: 'repeated', data: { word: '进一步' }, suggestions: 1 },
          { messageId: 'repeated', data: { word: '信息公开' }, suggestions: 1 },
        ],
      },
    ],
  },
  { describe, it },
);
