# syntax-ish comment
ARG BASE=registry.test/base
FROM --platform=$BUILDPLATFORM ${BASE}:1 as first
ARG MSG="a b c"
ARG N
ENV DIR=/opt/x NAME='q r'
RUN echo "$MSG" > /msg; \
    # a comment inside

    echo "tab	here" >> /msg
WORKDIR $DIR
WORKDIR sub
RUN <<-EOT
	set -e
	echo "one  two" > /t
	# comment
	echo '$NAME' >> /t
EOT
RUN <<"EOF"
#!/bin/sh
echo shebang > /s
EOF
RUN sh <<A
echo a > /a
A
RUN cat <<A > /both && cat <<B >> /both
aa
A
bb
B
COPY src/*.txt $DIR/
COPY ["a b", "/c d/"]
COPY --chmod=600 --chown=1:1 src/y.txt src/y.txt /z/
ADD --chmod=644 src/y.txt ${NAME:-x}
HEALTHCHECK CMD true
EXPOSE 80
VOLUME /vol
LABEL a="b  c"
STOPSIGNAL SIGTERM
SHELL ["/bin/sh", "-o", "pipefail", "-c"]
RUN echo p | cat > /p
FROM first AS Second
RUN --mount=type=bind,target=/src,source=src cp /src/y.txt /yy
copy --from=0 /msg /msg2
FROM second
COPY --from=FIRST /msg /msg3
COPY --link src /linked/
COPY <<EOF /inline
hello $N
EOF
ENTRYPOINT ["/bin/sh"]
