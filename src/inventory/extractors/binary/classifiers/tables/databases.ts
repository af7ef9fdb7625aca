import { type Classifier, classify } from "../classifier.ts";

/** Release builds end their build id with a zero commit; the host's name before it may be twelve hex digits. */
const BUILD_IDS = [
  /[\0\D](\d+\.\d+\.\d+)buildkitsandbox-\d+/,
  /[\0\D](\d+\.\d+\.\d+)[0-9a-f]{12}-\d{10}/,
  /\0(\d+\.\d+\.\d+)[a-z][\w.-]*-\d{10}/i,
] as const;
const REDIS = [
  ...BUILD_IDS.map((pattern) => ["00000000\0", pattern, 160] as const),
  // The version and the kind of atomic operations follow each other in what INFO prints.
  ["-builtin\0", /\0(\d+\.\d+\.\d+)\0(?:c11|sync|atomic)-builtin/] as const,
] as const;

/** Databases and what comes with them. */
export const DATABASES: readonly Classifier[] = [
  classify("arangodb", ["arangosh", "arangod"], [" [linux]", /(\d+\.\d+\.\d+(?:-\d+)?) (?:enterprise )?\[linux\]/]),
  classify("clickhouse", ["clickhouse"], ["v2", /\0v(2\d\.\d+\.\d+\.\d+)-(?:stable|lts|testing)\0/]),
  classify("firebird", ["firebird"], ["Firebird ", /-V(\d+\.\d+\.\d+)\.\d+ Firebird/]),
  classify(
    "mariadb",
    ["mariadbd", "mariadb", "mysqld", "mysql", /^libmariadb\.so/],
    ["-MariaDB", /(\d+\.\d+\.\d+)-MariaDB/],
    ["mariadb-", /\/mariadb-(\d+\.\d+\.\d+)/],
  ),
  classify(
    "mongodb",
    ["mongod", "mongos"],
    ["\0tcmalloc", /(\d+\.\d+\.\d+)\0tcmalloc/],
    ["heap_size", /(\d+\.\d+\.\d+)\0{1,32}heap_size/],
    ["cppdefines", /(\d+\.\d+\.\d+)\0{1,32}cppdefines/],
  ),
  classify("mysql", ["mysqld", "mysql"], ["/mysql-", /\/mysql-(\d+\.\d+\.\d+)/], ["\0mysql", /\0(\d+\.\d+\.\d+)\0{1,32}mysql/]),
  classify("percona-server", ["mysqld", "mysql"], ["/percona-server-", /\/percona-server-(\d+\.\d+\.\d+-\d+)/]),
  classify("percona-xtrabackup", ["xtrabackup"], ["/percona-xtrabackup-", /\/percona-xtrabackup-(\d+\.\d+\.\d+(?:-\d+)?)/]),
  classify("percona-xtradb-cluster", ["mysqld", "mysql"], ["/Percona-XtraDB-Cluster-", /\/Percona-XtraDB-Cluster-(\d+\.\d+\.\d+(?:-\d+)?)/]),
  classify(
    "postgresql",
    ["postgres"],
    ["PostgreSQL ", /[\0?]PostgreSQL (\d+(?:\.\d+){1,2}|\d+(?:alpha|beta|rc)\d)[ \0(]/],
    ["postgres (PostgreSQL) ", /postgres \(PostgreSQL\) (\d+(?:\.\d+){1,2})/],
  ),
  classify("redis", ["redis-server", "redis-sentinel", "redis-check-rdb"], ...REDIS, ["Redis version ", /Redis version (\d+\.\d+\.\d+)/]),
  classify("sqlcipher", ["sqlcipher", /^libsqlcipher\.so/], ["SQLCipher ", /SQLCipher (\d+\.\d+\.\d+)/]),
  classify("sqlite", ["sqlite3", /^libsqlite3\.so/], ["\x003.", /\0(3\.\d+\.\d+)\0/]),
  classify("valkey", ["valkey-server", "valkey-sentinel", "valkey-check-rdb"], ...REDIS),
];
