# Stands in for axllent/mailpit: GreenMail on the same two ports, with another API behind the second.
FROM eclipse-temurin:25-jre
COPY greenmail-standalone.jar /
COPY mailpit /mailpit
USER 1000
EXPOSE 1025 8025
ENTRYPOINT ["/mailpit"]
