/** In Lambda there are no configuration files in a home folder: the SDK is told by the environment alone, and does not look for them (G8). */
export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });

/** Between the parts of a name in such a file. */
export const CONFIG_PREFIX_SEPARATOR = '.';
