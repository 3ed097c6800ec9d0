/** DynamoDB needs no discovery of endpoints, which is off unless asked for; its cache stays out (G8). */
export const resolveEndpointDiscoveryConfig = <Config>(config: Config): Config => config;

/** Never asked for. */
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
  environmentVariableSelector: () => undefined,
  configFileSelector: () => undefined,
  default: undefined,
};
