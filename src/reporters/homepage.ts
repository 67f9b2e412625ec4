/** Where the package can be looked up; SARIF wants an absolute address for the tool and for the help of each rule. */
export const homepage = 'https://www.npmjs.com/package/reportlint';
