import { type Classifier, classify } from "../classifier.ts";

/** Libraries whose flaws reach whatever carries its own copy. */
export const LIBRARIES: readonly Classifier[] = [
  classify("aws-lc", ["openssl", "bssl", /^libcrypto(?:-awslc)?\.so/], ["AWS-LC ", /AWS-LC (\d+\.\d+\.\d+)/]),
  classify("expat", [/^libexpat\.so/], ["expat_", /expat_(\d+\.\d+\.\d+)/]),
  classify(
    "ffmpeg",
    ["ffmpeg", "ffprobe", /^lib(?:avcodec|avdevice|avfilter|avformat|avutil|swresample|swscale)\.so/],
    ["FFmpeg version ", /FFmpeg version n?(\d+\.\d+(?:\.\d+)?)/],
    ["%s version ", /%s version n?(\d+\.\d+(?:\.\d+)?)/],
  ),
  classify(
    "glibc",
    [/^libc\.so\.6$/, /^libc-2\.\d+\.so$/],
    ["GNU C Library", /GNU C Library [^\n]{0,80}stable release version (\d+\.\d+(?:\.\d+)?)/],
  ),
  classify("imagemagick", [/^libMagickCore-[\w.-]+\.so/], ["ImageMagick ", /ImageMagick (\d+\.\d+\.\d+-\d+)/]),
  classify("krb5", [/^libkrb5\.so/], ["KRB5_BRAND: krb5-", /KRB5_BRAND: krb5-(\d+\.\d+(?:\.\d+)?)-final/]),
  classify("libcurl", [/^libcurl(?:-gnutls)?\.so/], ["libcurl/", /libcurl\/(\d+\.\d+\.\d+)/]),
  classify("libjpeg-turbo", [/^lib(?:turbo)?jpeg\.so/], ["libjpeg-turbo version ", /libjpeg-turbo version (\d+\.\d+(?:\.\d+){0,2})/]),
  classify("libpng", [/^libpng\d*\.so/], ["libpng version ", /libpng version (\d+\.\d+\.\d+)/]),
  classify("libressl", ["openssl", /^libcrypto\.so/, /^libssl\.so/, /^libtls\.so/], ["LibreSSL ", /LibreSSL (\d+\.\d+\.\d+)/]),
  classify("libssh", [/^libssh\.so/], ["libssh_", /SSH-2\.0-libssh_(\d+\.\d+\.\d+)/]),
  classify("libssh2", [/^libssh2\.so/], ["libssh2_", /SSH-2\.0-libssh2_(\d+\.\d+\.\d+)/]),
  classify("libtiff", [/^libtiff\.so/], ["LIBTIFF, Version ", /LIBTIFF, Version (\d+\.\d+\.\d+)/]),
  classify("musl", [/^ld-musl-[\w-]+\.so\.1$/, /^libc\.musl-[\w-]+\.so\.1$/], ["\x001.", /\0(1\.[12]\.\d+)(?:_git[\w-]*)?\0/]),
  classify("ncurses", [/^lib(?:ncursesw?|tinfow?)\.so/], ["ncurses ", /ncurses (\d+\.\d+\.\d{8})/]),
  classify(
    "openssl",
    ["openssl", /^lib(?:crypto|ssl)(?:-[\w.]+)?\.(?:so|dylib)/, /^lib(?:crypto|ssl)-[\w-]+\.dll$/],
    ["OpenSSL ", /\0OpenSSL (\d+\.\d+\.\d+(?:[a-z]{1,2}|-(?:alpha|beta|pre|rc)\d+)?)(?:-fips)? {1,2}\d{1,2} [A-Z][a-z]{2} \d{4}/],
  ),
  classify("pcre", [/^libpcre\.so/], ["\x008.", /\0(8\.\d+) \d{4}-\d{2}-\d{2}\0/]),
  classify("pcre2", [/^libpcre2-(?:8|16|32)\.so/], ["\x0010.", /\0(10\.\d+) \d{4}-\d{2}-\d{2}\0/]),
  classify(
    "qtbase",
    [/^libQt\dCore\.so/],
    ["\0Qt ", /\0Qt (\d+\.\d+\.\d+) \(/],
    ["QtCore library version ", /QtCore library version (\d+\.\d+\.\d+)/],
  ),
  classify("xz", [/^liblzma\.so/], ["\x005.", /\0(5\.\d\.\d+(?:alpha|beta)?)\0/]),
  classify("zlib", [/^libz\.so/], [" deflate ", / deflate (\d+\.\d+(?:\.\d+){0,2}) Copyright/]),
  classify("zstd", ["zstd", /^libzstd\.so/], ["\0v1.", /\0v(1\.\d+\.\d+)\0/], ["1.5.", /[^\d.](1\.5\.\d+)\0{4}/], ["1.4.", /[^\d.](1\.4\.\d+)\0{4}/]),
];
