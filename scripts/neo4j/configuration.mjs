/** How the server is set up: small, for this machine alone, and quiet towards everyone else. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @typedef {import('./server.mjs').Java} Java */
/** @typedef {import('./server.mjs').ServerSettings} ServerSettings */

/**
 * Writes what the server reads at each start.
 * @param {Pick<ServerSettings, 'home' | 'boltPort' | 'httpPort' | 'pageCache'>} settings
 */
export async function writeConfiguration(settings) {
  await mkdir(join(settings.home, 'conf'), { recursive: true })
  await mkdir(join(settings.home, 'logs'), { recursive: true })
  const lines = Object.entries(configuration(settings)).map(([name, value]) => `${name}=${value}\n`)
  await writeFile(join(settings.home, 'conf', 'neo4j.conf'), lines.join(''))
}

/** @param {Pick<ServerSettings, 'boltPort' | 'httpPort' | 'pageCache'>} settings */
function configuration({ boltPort, httpPort, pageCache = '128m' }) {
  return {
    'server.default_listen_address': '127.0.0.1',
    // A driver that asks by neo4j:// goes on to this address, and `localhost` may first mean ::1, where nothing listens.
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': httpPort !== undefined,
    ...(httpPort !== undefined && { 'server.http.listen_address': `127.0.0.1:${httpPort}` }),
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    'dbms.fleet_manager.enabled': false,
    'server.fleet_discovery.enabled': false,
    'server.memory.pagecache.size': pageCache,
    // Each of the two databases would else take 256 MB of disk before anything is in it.
    'db.tx_log.preallocate': false,
    // Each of the two Bolt connectors would else wait five seconds at the end for calls that nobody makes any more.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration': '0s',
  }
}

/**
 * The options of the server's Java, as the server's own launcher would give them.
 * @param {Java} java
 * @param {string} heap
 */
export function javaOptions(java, heap = '512m') {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
  return [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    // Else each start begins with warnings about the server's own libraries. Older versions don't know the option.
    ...(java.version >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  ]
}
