# Stands in for mysql:8.4 with MySQL 8.0.33, and takes its variables, its init scripts and its arguments likewise.
FROM debian:12-slim
RUN groupadd --system --gid 999 mysql \
    && useradd --system --uid 999 --gid mysql --home-dir /var/lib/mysql mysql \
    && install --directory --owner=mysql --group=mysql /var/lib/mysql /var/run/mysqld
COPY mysql/ /opt/mysql/
COPY my.cnf /etc/my.cnf
COPY docker-entrypoint.sh /usr/local/bin/
ENV PATH=/opt/mysql/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
EXPOSE 3306
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["mysqld"]
