FROM registry.test/base:1 AS build
RUN echo one > /a
FROM registry.test/base:1
ENV A=b
WORKDIR /srv
RUN echo common > /common && \
    echo two > /two
COPY --from=build /a /app/
COPY --chown=1:1 src /app/src
ADD src/x.txt /added
RUN ["/bin/sh", "-c", "echo exec > /exec"]
RUN --mount=type=cache,target=/c echo c > /cc
COPY src/x.txt src/x.txt /z/
CMD ["sh"]
