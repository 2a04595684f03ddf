# Built from the top of the repository, after ./mvnw package:
#   docker build --file docker/catalogue-service.Dockerfile --tag workshops/catalogue-service .
FROM eclipse-temurin:25-jre

LABEL org.opencontainers.image.title="catalogue-service" \
      org.opencontainers.image.description="Publishes the workshops of the UNITAR/CIFAL network."

# The prod profile refuses a rehearsed clock and writes JSON logs.
ENV QUARKUS_PROFILE=prod \
    QUARKUS_HTTP_PORT=8080 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"

WORKDIR /opt/workshops

# What changes least comes first. Root owns the code and the service's group reads it: the service cannot change itself.
COPY --chown=0:10001 catalogue-service/target/quarkus-app/lib/ lib/
COPY --chown=0:10001 catalogue-service/target/quarkus-app/quarkus-run.jar ./
COPY --chown=0:10001 catalogue-service/target/quarkus-app/quarkus/ quarkus/
COPY --chown=0:10001 catalogue-service/target/quarkus-app/app/ app/

# Java reads and links the service once, here, and each start goes on from there (docs/adr/0030).
COPY docker/make-start-cache /usr/local/bin/
RUN make-start-cache /opt/workshops

# A number, so that an orchestrator can tell that it is not root.
USER 10001:10001
EXPOSE 8080
STOPSIGNAL SIGTERM

# The base has bash and no curl. Ready means ready to write: the catalogue goes on listing while it is not.
HEALTHCHECK --interval=5s --timeout=4s --start-period=90s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT} && printf 'GET /q/health/ready HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r -t 3 _ status _ <&3 && test \"$status\" = 200"]

ENTRYPOINT ["java", "@/opt/workshops/start.args"]
