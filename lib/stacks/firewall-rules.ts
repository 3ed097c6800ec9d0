import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';

type Rule = Omit<CfnWebACL.RuleProperty, 'priority' | 'visibilityConfig'>;

/** What a person reads when the web ACL stops them. */
export const SENTENCES: Record<string, CfnWebACL.CustomResponseBodyProperty> = {
  slower: {
    contentType: 'TEXT_PLAIN',
    content: 'Địa chỉ mạng này gửi quá nhiều yêu cầu. Xin chờ năm phút rồi thử lại; điều đã lưu vẫn còn.',
  },
};

/** One address within five minutes. A One-Stop unit's counters share an address, so the first is generous. */
const perAddress = (name: string, limit: number, path?: string): Rule => ({
  name,
  action: { block: { customResponse: { responseCode: 429, customResponseBodyKey: 'slower' } } },
  statement: {
    rateBasedStatement: {
      limit,
      aggregateKeyType: 'IP',
      evaluationWindowSec: 300,
      ...(path === undefined ? {} : { scopeDownStatement: under(path) }),
    },
  },
});

const under = (path: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'ENDS_WITH',
    searchString: path,
    textTransformations: [{ priority: 0, type: 'LOWERCASE' }],
  },
});

/** A list AWS keeps. `onlyCounted`: its rules that would stop what people rightly send. */
const managed = (name: string, onlyCounted: readonly string[] = []): Rule => ({
  name,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: onlyCounted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
});

/** In order: the first that stops a request answers it. */
export const RULES: readonly Rule[] = [
  perAddress('one-address', 6000),
  perAddress('signing-in', 100, '/dang-nhap'),
  perAddress('signing-in-by-api', 100, '/api/sign-in'),
  perAddress('looking-up', 300, '/tra-cuu'),
  managed('AWSManagedRulesAmazonIpReputationList'),
  managed('AWSManagedRulesKnownBadInputsRuleSet'),
  // Forms and photos are larger than 8 KB, and a photo's bytes may look like a script; size is kept by the functions (413).
  managed('AWSManagedRulesCommonRuleSet', ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY']),
];
