/**
 * Groups of artifacts that are published without pom.properties (mostly built by Gradle or sbt), by the name of the artifact.
 * The first that fits counts. Sorted by group; only names that no other group uses on Maven Central.
 */
const GROUPS: readonly (readonly [group: string, artifact: RegExp])[] = [
  ["ch.qos.logback", /^logback-(?:access|classic|core)$/],
  ["com.fasterxml.jackson.core", /^jackson-(?:annotations|core|databind)$/],
  ["com.google.code.findbugs", /^jsr305$/],
  ["com.google.guava", /^(?:guava|failureaccess|listenablefuture)$/],
  ["com.google.inject", /^guice$/],
  ["com.google.inject.extensions", /^guice-(?:assistedinject|grapher|jmx|jndi|multibindings|persist|servlet|spring|throwingproviders)$/],
  ["com.h2database", /^h2$/],
  ["com.microsoft.sqlserver", /^mssql-jdbc$/],
  ["com.mysql", /^mysql-connector-j$/],
  ["com.oracle.database.jdbc", /^ojdbc(?:8|10|11|17)$/],
  ["com.squareup.moshi", /^moshi(?:-kotlin|-adapters)?$/],
  ["com.squareup.okio", /^okio(?:-jvm)?$/],
  ["com.squareup.retrofit2", /^retrofit$/],
  ["com.typesafe.akka", /^akka-(?:actor|stream|slf4j|remote|cluster|http|http-core|parsing|protobuf)(?:-v3|-typed)?_[23][.\d]*$/],
  ["com.zaxxer", /^HikariCP$/],
  ["com.sun.activation", /^jakarta\.activation$/],
  ["io.grpc", /^grpc-(?:api|auth|context|core|netty|netty-shaded|okhttp|protobuf|protobuf-lite|services|stub|util)$/],
  ["io.micrometer", /^micrometer-(?:commons|core|jakarta9|observation|registry-[\w-]+|tracing(?:-[\w-]+)?)$/],
  ["io.opentelemetry", /^opentelemetry-(?:api|context|sdk|sdk-(?:common|trace|metrics|logs)|exporter-[\w-]+)$/],
  ["io.projectreactor", /^reactor-core$/],
  ["io.projectreactor.netty", /^reactor-netty(?:-core|-http)?$/],
  ["io.reactivex", /^rxjava-reactive-streams$/],
  ["io.reactivex.rxjava2", /^rxjava-2$/],
  ["io.reactivex.rxjava3", /^rxjava-3$/],
  ["mysql", /^mysql-connector-java$/],
  [
    "org.apache.kafka",
    /^(?:kafka-(?:clients|streams|metadata|raft|server-common|storage|storage-api|group-coordinator|tools)|kafka_2\.\d+|connect-[\w-]+)$/,
  ],
  ["org.apache.logging.log4j", /^log4j-(?:1\.2-api|api|appserver|core|jcl|jul|slf4j-impl|slf4j2-impl|web)$/],
  ["org.apache.lucene", /^lucene-[\w-]+$/],
  ["org.apache.pekko", /^pekko-[\w-]+_[23][.\d]*$/],
  ["org.apache.solr", /^solr-(?:core|solrj)$/],
  ["org.apache.tomcat", /^tomcat-(?:annotations-api|api|catalina|coyote|dbcp|el-api|jasper|jdbc|jni|juli|servlet-api|util|util-scan|websocket)$/],
  ["org.apache.tomcat.embed", /^tomcat-embed-(?:core|el|jasper|websocket|programmatic)$/],
  ["org.aspectj", /^aspectj(?:rt|tools|weaver)$/],
  ["org.bouncycastle", /^bc(?:fips|jmail|mail|pg|pkix|prov|tls|util)(?:-ext)?(?:-debug)?-jdk[\w]+$/],
  ["org.checkerframework", /^checker-(?:compat-)?qual$/],
  ["org.ehcache", /^ehcache$/],
  ["org.elasticsearch", /^elasticsearch(?:-(?:core|x-content|cli|geo|secure-sm|plugin-classloader|lz4))?$/],
  ["org.flywaydb", /^flyway-[\w-]+$/],
  ["org.gradle", /^gradle-[\w-]+$/],
  ["org.hamcrest", /^hamcrest(?:-core|-library)?$/],
  ["org.hibernate.orm", /^hibernate-(?:core|envers|graalvm|jcache|testing)$/],
  ["org.hibernate.validator", /^hibernate-validator$/],
  ["org.jetbrains", /^annotations$/],
  ["org.jetbrains.kotlin", /^kotlin-(?:reflect|stdlib(?:-[\w-]+)?|script-runtime|compiler-embeddable)$/],
  ["org.jetbrains.kotlinx", /^kotlinx-(?:coroutines|serialization|datetime|io)-[\w-]+$/],
  ["org.jruby", /^jruby-(?:base|complete|core|stdlib)$/],
  ["org.junit.jupiter", /^junit-jupiter(?:-[\w-]+)?$/],
  ["org.mockito", /^mockito-[\w-]+$/],
  ["org.opensearch", /^opensearch(?:-[\w-]+)?$/],
  ["org.postgresql", /^postgresql$/],
  ["org.projectlombok", /^lombok$/],
  ["org.scala-lang", /^scala-(?:compiler|library|reflect)$/],
  ["org.scala-lang", /^scala3-library_3$/],
  ["org.springframework.amqp", /^spring-(?:amqp|rabbit)$/],
  ["org.springframework.batch", /^spring-batch-[\w-]+$/],
  ["org.springframework.boot", /^spring-boot(?:-[\w-]+)?$/],
  ["org.springframework.cloud", /^spring-cloud-[\w-]+$/],
  ["org.springframework.data", /^spring-data-[\w-]+$/],
  ["org.springframework.graphql", /^spring-graphql$/],
  ["org.springframework.hateoas", /^spring-hateoas$/],
  ["org.springframework.integration", /^spring-integration-[\w-]+$/],
  ["org.springframework.kafka", /^spring-kafka$/],
  ["org.springframework.ldap", /^spring-ldap-[\w-]+$/],
  ["org.springframework.security", /^spring-security-[\w-]+$/],
  ["org.springframework.session", /^spring-session-[\w-]+$/],
  ["org.springframework.ws", /^spring-(?:ws-[\w-]+|xml)$/],
  [
    "org.springframework",
    /^spring-(?:aop|aspects|beans|context(?:-support|-indexer)?|core|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/,
  ],
  ["org.yaml", /^snakeyaml$/],
];

/** Old artifacts whose group has the same name. */
const NAMED_ALIKE: ReadonlySet<string> = new Set(
  (
    "antlr aopalliance axis bsh c3p0 cglib classworlds commons-beanutils commons-chain commons-cli commons-codec commons-collections commons-configuration " +
    "commons-daemon commons-dbcp commons-digester commons-discovery commons-el commons-fileupload commons-httpclient commons-io commons-jexl commons-jxpath " +
    "commons-lang commons-logging commons-modeler commons-net commons-pool commons-primitives commons-validator dom4j ehcache geronimo hsqldb jaxen jdom jline " +
    "joda-time junit log4j oro regexp stax velocity xalan xml-apis xmlunit xpp3"
  ).split(" "),
);

/** Artifacts that changed their group with a major version. */
const MOVED: readonly (readonly [artifact: RegExp, since: number, before: string, after: string])[] = [
  [/^asm(?:-analysis|-commons|-tree|-util)?$/, 4, "asm", "org.ow2.asm"],
  [/^groovy(?:-[\w-]+)?$/, 4, "org.codehaus.groovy", "org.apache.groovy"],
  [/^hibernate-(?:core|envers|jcache|testing)$/, 6, "org.hibernate", "org.hibernate.orm"],
  [/^okhttp$/, 3, "com.squareup.okhttp", "com.squareup.okhttp3"],
  [/^rxjava$/, 3, "io.reactivex.rxjava2", "io.reactivex.rxjava3"],
];

/** The group under which everybody knows an artifact; undefined when that is not sure. */
export function findKnownGroup(artifact: string, version: string): string | undefined {
  const moved = MOVED.find(([pattern]) => pattern.test(artifact));
  if (moved !== undefined) return Number.parseInt(version, 10) >= moved[1] ? moved[3] : moved[2];
  if (NAMED_ALIKE.has(artifact)) return artifact;
  return GROUPS.find(([, pattern]) => pattern.test(artifact))?.[0];
}
