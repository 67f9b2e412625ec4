import ledger from './reporters/ledger.js';
import channelMissing from './rules/channel-missing.js';
import channelSumMismatch from './rules/channel-sum-mismatch.js';

/** 青川市（虚构）的插件：两条本市的规则、一个预设、一种输出格式。 */
export default {
  apiVersion: 1,
  rules: [channelMissing, channelSumMismatch],
  presets: {
    recommended: {
      extends: 'reportlint:recommended',
      rules: {
        // 已有的规则，只需打开并写明本市的字数。
        'overview-too-long': ['warn', { max: 1000 }],
        'qingchuan/channel-missing': 'warn',
        'qingchuan/channel-sum-mismatch': 'error',
      },
    },
  },
  reporters: { ledger },
};
