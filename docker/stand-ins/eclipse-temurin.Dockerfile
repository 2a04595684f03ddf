# Stands in for eclipse-temurin:25-jre: Debian's smallest system and a copy of this machine's JDK 25.
FROM debian:12-slim
COPY jdk/ /opt/java/openjdk/
ENV JAVA_HOME=/opt/java/openjdk \
    PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    LANG=C.UTF-8
