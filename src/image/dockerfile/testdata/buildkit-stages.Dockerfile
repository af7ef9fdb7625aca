ARG TAG=1
FROM registry.test/base:${TAG} AS build
WORKDIR /build
RUN <<EOF
set -e
echo one > a
echo two > b
EOF
RUN --mount=type=cache,target=/c echo cached > c

FROM registry.test/base:1 AS tools
RUN echo tool > /tool

FROM registry.test/base:1 AS common
ENV A=b
RUN echo common > /common
WORKDIR /srv

FROM common
ARG VERSION=3
COPY --from=build /build/a /build/b /app/
COPY --link --from=tools /tool /usr/bin/
COPY --chown=1:1 src /app/src
RUN <<EOF1 cat > /f1
content
EOF1
COPY <<FILE1 <<FILE2 /etc/
first
FILE1
second
FILE2
RUN echo $VERSION > /version && \
    echo more > /more
RUN --network=none ["/bin/sh", "-c", "echo exec > /exec"]
ADD src/x.txt /added
SHELL ["/bin/sh", "-ec"]
RUN echo shell > /shell
WORKDIR /new/dir
COPY --from=registry.test/base:1 /etc/os-release /tmp/os
USER 1000
CMD ["sh"]
