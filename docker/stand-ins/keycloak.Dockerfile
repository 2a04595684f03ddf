# Stands in for keycloak/keycloak:26.7.3 with the same version's own distribution.
FROM eclipse-temurin:25-jre
COPY --chown=1000:0 keycloak/ /opt/keycloak/
ENV KC_RUN_IN_CONTAINER=true
USER 1000
# Only saves time: the official image does the same at its first start, as this one would.
RUN /opt/keycloak/bin/kc.sh build --db=mysql --cache=local --health-enabled=true
EXPOSE 8080 8443 9000
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
